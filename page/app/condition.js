/** The values that a rule saw. Pure. */

/**
 * Reads the condition of a finding.
 * @param {string} json an object
 * @returns {{key: string, values: (string | number | boolean | null)[]}[]} each key with its values, none for null; empty where it is no object
 */
export function conditionOf(json) {
  let read
  try {
    read = JSON.parse(json)
  } catch {
    return []
  }
  if (!read || typeof read !== 'object' || Array.isArray(read)) return []
  return Object.entries(read).map(([key, value]) => ({
    key,
    values: (Array.isArray(value) ? value : value === null ? [] : [value]).map((each) => (each !== null && typeof each === 'object' ? JSON.stringify(each) : each)),
  }))
}
