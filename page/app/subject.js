/** What hits and findings are about, and which view shows it. Pure. */

/** The view that shows each kind. @type {Record<string, string>} */
const VIEWS = { Plan: 'plan', Measure: 'measure', Agency: 'agency', Enterprise: 'agency', Target: 'target', Indicator: 'indicator', Region: 'region', Sector: 'sector' }

/**
 * @param {{__typename: string, id: string}} node
 * @returns {string | null} null where there is no view of its kind; a company has that of units where it bears duties
 */
export function viewOf({ __typename, id }) {
  return __typename === 'Enterprise' && !id.startsWith('agency:') ? null : (VIEWS[__typename] ?? null)
}

/**
 * @param {any} subject a FindingSubject with __typename, id, name or title, and text and parent for a measure
 * @returns {string} what it is called; '' where it has no name
 */
export function subjectName(subject) {
  if (!subject) return ''
  const own = subject.name ?? subject.title ?? subject.planTitle ?? subject.sectionTitle
  if (own) return own
  return [subject.parent?.title, (subject.text ?? '').slice(0, 24)].filter(Boolean).join(' › ')
}

/**
 * @param {any} subject
 * @returns {{view: string, id: string} | null} where it is shown; null where there is no view of its kind
 */
export function subjectPlace(subject) {
  if (!subject) return null
  const view = viewOf(subject)
  if (!view) return null
  return { view, id: subject.__typename === 'Measure' && !subject.title && subject.parent ? subject.parent.id : subject.id }
}
