/**
 * A correction of what was read, as the API takes it. Pure.
 *
 * @typedef {{id: string, in: string, key: string | null, set: string | null, current: boolean, by: string, at: string}} Made
 */

/** The list of the record in which a fact of a kind stands. */
const LISTS = { duty: 'duties', measure: 'measures', target: 'targets' }

/**
 * @param {string} planId
 * @param {import('./facts.js').Fact} fact
 * @returns {{in: string, key: string} | null} the entry of the record; null for what is none, as a doubt
 */
export function entryOf(planId, fact) {
  if (fact.kind === 'review') return null
  const key = (/** @type {string} */ id) => id.slice(id.indexOf(':') + 1 + planId.length - 'plan:'.length + 1)
  const owner = fact.kind !== 'duty' ? fact.id : fact.node.measure?.id
  return { in: LISTS[fact.kind], key: fact.kind !== 'duty' ? key(owner) : `${fact.project ? fact.project.name : key(owner)}/${fact.node.order}` }
}

/**
 * What differs from how it was read.
 * @param {import('./facts.js').Fact} fact
 * @param {Record<string, string>} given what the form says: `role` and `agency`, `title`, or `printed` and `value`
 * @returns {Record<string, unknown>} fields of the record and their new values; empty where nothing differs
 */
export function changeOf(fact, given) {
  /** @type {Record<string, unknown>} */
  const change = {}
  const { node } = fact
  if (fact.kind === 'duty') {
    if (given.role !== fact.role) change.role = given.role
    if (given.agency && given.agency !== node.agency.name) change.agency = given.agency
  } else if (fact.kind === 'measure') {
    if (given.title && given.title !== node.title) change.title = given.title
  } else if (fact.kind === 'target') {
    const value = given.value === '' ? null : Number(given.value)
    if (given.printed !== (node.goal.asPrinted ?? '') || value !== (node.goal.value ?? null)) {
      change.goal = { ...(given.printed ? { printed: given.printed } : {}), ...(value === null ? {} : { value }) }
    }
  }
  return change
}

/**
 * For one field of an entry one correction counts: which one a new one takes the place of.
 * @param {Made[]} made
 * @param {{in: string, key: string}} entry
 * @param {Record<string, unknown>} change
 * @returns {Made | undefined}
 */
export function supersededBy(made, entry, change) {
  return made.find((one) => one.current && one.in === entry.in && one.key === entry.key && Object.keys(fieldsOf(one.set)).some((field) => field in change))
}

/**
 * The input of the mutation. What the superseded correction set beside stays set.
 * @param {string} planId
 * @param {{in: string, key: string}} entry
 * @param {Record<string, unknown>} change
 * @param {string} reason
 * @param {Made[]} made
 */
export function inputOf(planId, entry, change, reason, made) {
  const old = supersededBy(made, entry, change)
  return { planId, ...entry, set: JSON.stringify({ ...fieldsOf(old?.set), ...change }), reason, ...(old ? { supersedes: old.id } : {}) }
}

/**
 * @param {string | null | undefined} json
 * @returns {Record<string, any>} the fields of a JSON object; none where it is none
 */
export function fieldsOf(json) {
  try {
    const value = JSON.parse(json ?? '{}')
    return value && typeof value === 'object' && !Array.isArray(value) ? value : {}
  } catch {
    return {}
  }
}
