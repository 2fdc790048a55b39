/**
 * What an address asks of findings, as a FindingFilter: the list, its counts and its files are asked with the same one. Pure.
 */

/** The states of what holds, as `state` without a value means. */
export const HOLDING = ['OPEN', 'CONFIRMED', 'DISMISSED', 'ASSIGNED', 'RECTIFIED', 'CLOSED', 'REOPENED']

/**
 * @param {Record<string, string>} asked plan and agency are ids; region is a name, and means all that lies in it; state may be ALL
 * @param {string[]} names how plans print the agency
 * @returns {Record<string, unknown>} findings whose proof names the agency, in plans that give it duties, where one is asked for
 */
export function findingFilter(asked, names = []) {
  /** @type {Record<string, unknown>} */
  const filter = {}
  if (asked.kind) filter.kind = { eq: asked.kind }
  if (asked.severity) filter.severity = { eq: asked.severity }
  if (asked.state !== 'ALL') filter.state = asked.state ? { eq: asked.state } : { in: HOLDING }
  /** @type {Record<string, unknown>} */
  const plan = {}
  if (asked.plan) plan.id = { eq: asked.plan }
  if (asked.region) plan.region = { within: { some: { name: { eq: asked.region } } } }
  if (asked.agency) {
    plan.agencies = { some: { id: { eq: asked.agency } } }
    filter.evidence = { some: { value: { in: names } } }
  }
  if (Object.keys(plan).length) filter.plan = plan
  return filter
}
