/** Where a target would be on a day if it came on evenly. Pure. */
import { lastDay } from './deadline.js'

/**
 * The days between which a target is to be reached.
 * @param {{verdict?: {due?: string | null} | null, baseline?: {year: number | null} | null, deadline?: string | null, plan?: {periodStart: number | null} | null}} target
 * @returns {{start: string, due: string} | null} YYYY-MM-DD: from the end of the baseline's year, or of that before the plan; null where
 * one is not known
 */
export function spanOf({ verdict, baseline, deadline, plan }) {
  const year = baseline?.year ?? (plan?.periodStart ? plan.periodStart - 1 : null)
  const due = verdict?.due ?? (deadline ? lastDay(deadline) : null)
  return year && due ? { start: `${year}-12-31`, due } : null
}

/**
 * @param {{verdict: {baseline: number | null, goal: number | null, due: string | null, ratio?: number | null}, baseline: {year: number | null} | null, deadline: string | null, plan: {periodStart: number | null, periodEnd: number | null}}} target
 * @param {string} on YYYY-MM-DD
 * @returns {number | null} in the verdict's unit; null where baseline, goal, start or end are not known
 */
export function expectedOn(target, on) {
  const { verdict } = target
  const span = spanOf(target)
  // What is an amount comes together from nothing: it has a ratio without a baseline.
  const from = verdict.baseline ?? (verdict.ratio == null ? null : 0)
  if (from == null || verdict.goal == null || !span) return null
  const [start, end] = [Date.parse(span.start), Date.parse(span.due)]
  if (!(end > start)) return null
  const part = Math.min(1, Math.max(0, (Date.parse(on) - start) / (end - start)))
  return from + (verdict.goal - from) * part
}
