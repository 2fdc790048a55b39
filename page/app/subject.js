/** What findings are about. Pure. */

/** The view that shows each kind. @type {Record<string, string>} */
const VIEWS = { Measure: 'measure', Target: 'target', Agency: 'agency', Plan: 'plan' }

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
  const view = VIEWS[subject.__typename]
  if (!view) return null
  return { view, id: subject.__typename === 'Measure' && !subject.title && subject.parent ? subject.parent.id : subject.id }
}
