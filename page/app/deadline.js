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
  const ends = [...months, ...years].map((period) => ({ period, end: lastDay(period) }))
  return {
    from,
    until,
    whole: ends.filter(({ end }) => from <= end && end <= until).map(({ period }) => period),
    not: ends.filter(({ end }) => end < from || until < end).map(({ period }) => period),
  }
}

/**
 * The last day of what a deadline names: a year, a month or a day.
 * @param {string} deadline 2025, 2023-06 or 2023-06-30
 * @returns {string} YYYY-MM-DD
 */
export function lastDay(deadline) {
  const [year, month, day] = deadline.split('-')
  if (day) return deadline
  return month ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) : `${year}-12-31`
}

/** @param {string} month YYYY-MM */
function next(month) {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}
