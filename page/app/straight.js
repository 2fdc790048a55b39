/** Where a target would be on a day if it came on evenly. Pure. */
import { lastDay } from './scale.js'

/**
 * @param {{verdict: {baseline: number | null, goal: number | null, due: string | null, ratio?: number | null}, baseline: {year: number | null} | null, deadline: string | null, plan: {periodStart: number | null, periodEnd: number | null}}} target
 * @param {string} on YYYY-MM-DD
 * @returns {number | null} in the verdict's unit; null where baseline, goal, start or end are not known
 */
export function expectedOn({ verdict, baseline, deadline, plan }, on) {
  const startYear = baseline?.year ?? (plan.periodStart ? plan.periodStart - 1 : null)
  const due = verdict.due ?? (deadline ? lastDay(deadline) : null)
  // What is an amount comes together from nothing: it has a ratio without a baseline.
  const from = verdict.baseline ?? (verdict.ratio == null ? null : 0)
  if (from == null || verdict.goal == null || !startYear || !due) return null
  const [start, end] = [Date.parse(`${startYear}-12-31`), Date.parse(due)]
  if (!(end > start)) return null
  const part = Math.min(1, Math.max(0, (Date.parse(on) - start) / (end - start)))
  return from + (verdict.goal - from) * part
}
