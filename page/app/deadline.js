/**
 * Deadlines as plans print them: a day, a month or a year. A month or a year is due at its end.
 */

/**
 * Which deadlines fall between two days, both included, as a filter on `deadline` needs it: texts from `from` to `until`, but
 * for the months and years that end elsewhere, and those that begin before and end between.
 * @param {string} from a day, YYYY-MM-DD
 * @param {string} until a later day
 * @returns {{from: string, until: string, whole: string[], not: string[]}} `whole` months and years that end between; `not`
 * those whose text is between and whose end is not
 */
export function between(from, until) {
  const months = []
  for (let month = from.slice(0, 7); month <= until.slice(0, 7); month = next(month)) months.push(month)
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  const ends = [...months, ...years].map((period) => ({ period, end: endOf(period) }))
  return {
    from,
    until,
    whole: ends.filter(({ end }) => from <= end && end <= until).map(({ period }) => period),
    not: ends.filter(({ end }) => end < from || until < end).map(({ period }) => period),
  }
}

/**
 * The last day of a deadline.
 * @param {string} deadline 2025, 2025-06 or 2025-06-30
 * @returns {string} the day, YYYY-MM-DD
 */
export function endOf(deadline) {
  if (deadline.length === 4) return `${deadline}-12-31`
  if (deadline.length > 7) return deadline
  const [year, month] = deadline.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** @param {string} month YYYY-MM */
function next(month) {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}
