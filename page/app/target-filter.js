/**
 * What an address asks of targets, as a TargetFilter: the list and its files are asked with the same one. Pure.
 * @param {Record<string, string>} asked plan, indicator and owner are ids; region is a name, and means all that lies in it
 * @returns {Record<string, unknown> | null} null where all are asked for
 */
export function targetFilter(asked) {
  /** @type {Record<string, unknown>[]} */
  const all = []
  const given = (/** @type {string} */ name, /** @type {(value: string) => Record<string, unknown>} */ condition) => {
    if (asked[name]) all.push(condition(asked[name]))
  }
  given('plan', (id) => ({ plan: { id: { eq: id } } }))
  given('region', (name) => ({ plan: { region: { within: { some: { name: { eq: name } } } } } }))
  given('indicator', (id) => ({ indicator: { id: { eq: id } } }))
  given('owner', (id) => ({ owners: { some: { id: { eq: id } } } }))
  given('kind', (kind) => ({ kind: { eq: kind } }))
  given('binding', (binding) => ({ binding: { eq: binding } }))
  given('verdict', (verdict) => ({ lastVerdict: { eq: verdict } }))
  given('name', (text) => ({ name: { contains: text } }))
  if (asked.owned === 'no') all.push({ owners: { none: {} } })
  if (asked.owned === 'yes') all.push({ owners: { some: {} } })
  return all.length ? { and: all } : null
}
