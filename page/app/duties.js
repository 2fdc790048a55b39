/** Duties counted and put together. Pure. */

import { ROLES } from './ranks.js'

/**
 * Who bears how much.
 * @param {{role: string, agency: {id: string, name: string}}[]} duties
 * @returns {{id: string, name: string, counts: Record<string, number>, total: number}[]} a unit each: those that answer for most
 * (lead or are responsible) first, then those with most duties
 */
export function bearersOf(duties) {
  /** @type {Map<string, {id: string, name: string, counts: Record<string, number>, total: number}>} */
  const units = new Map()
  for (const { role, agency } of duties) {
    const unit = units.get(agency.id) ?? { ...agency, counts: {}, total: 0 }
    units.set(agency.id, unit)
    unit.counts[role] = (unit.counts[role] ?? 0) + 1
    unit.total += 1
  }
  const answers = (/** @type {{counts: Record<string, number>}} */ { counts }) => (counts.LEAD ?? 0) + (counts.RESPONSIBLE ?? 0)
  return [...units.values()].sort((a, b) => answers(b) - answers(a) || b.total - a.total || (a.id < b.id ? -1 : 1))
}

/**
 * Duties by role, in the order of weight.
 * @template {{role: string}} D
 * @param {D[]} duties
 * @returns {[string, D[]][]} the roles that are there, each with its duties in the order given
 */
export function byRole(duties) {
  return ROLES.map((role) => /** @type {[string, D[]]} */ ([role, duties.filter((duty) => duty.role === role)])).filter(([, those]) => those.length)
}
