/** How two plans differ: what comes first, and what is folded. Pure. */

/** Relations of targets, what an auditor looks for first. */
export const TARGET_RELATIONS = ['LOOSER', 'BINDING_DOWNGRADED', 'MISSING', 'DELEGATED', 'INCOMPARABLE', 'STRICTER', 'ADDED', 'SAME']

/** Relations of measures, in the same order. */
export const MEASURE_RELATIONS = ['OTHER_LEAD_SECTOR', 'ROLE_CHANGED', 'NOT_TAKEN_UP', 'ADDED', 'TAKEN_UP']

/** What says that nothing differs. */
export const UNCHANGED = ['SAME', 'TAKEN_UP']

/**
 * @template R
 * @param {R[]} rows
 * @param {(row: R) => string[]} relationsOf
 * @param {string[]} order
 * @param {string} [wanted] one relation; else all
 * @returns {{differing: R[], unchanged: R[]}} what differs in the given order, rows of one relation as they came; what does not
 */
export function differences(rows, relationsOf, order, wanted = '') {
  const weight = (/** @type {R} */ row) => Math.min(...relationsOf(row).map((relation) => order.indexOf(relation)))
  const fitting = wanted ? rows.filter((row) => relationsOf(row).includes(wanted)) : rows
  const same = (/** @type {R} */ row) => relationsOf(row).every((relation) => UNCHANGED.includes(relation))
  return { differing: fitting.filter((row) => !same(row)).sort((a, b) => weight(a) - weight(b)), unchanged: fitting.filter(same) }
}
