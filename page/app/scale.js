/** Values on one scale, and a way against the straight line. Pure. */

/**
 * A scale that holds all values with round ends.
 * @param {number[]} values
 * @returns {{from: number, to: number, ticks: number[], at: (value: number) => number}} `at` gives the place of a value, 0 to 1
 */
export function scaleOf(values) {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const span = most - least || Math.abs(most) || 1
  const rough = span / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power
  const from = exact(Math.floor(least / step) * step)
  const upper = exact(Math.ceil(most / step) * step)
  const to = upper > from ? upper : exact(from + step)
  const ticks = []
  for (let each = 0; from + each * step <= to + step / 1e6; each += 1) ticks.push(exact(from + each * step))
  return { from, to, ticks, at: (value) => (value - from) / (to - from) }
}

/** Without what binary fractions add. @param {number} value */
function exact(value) {
  return Number(value.toPrecision(12))
}

/**
 * The way from the baseline to the goal and what was observed on it.
 * @param {{baseline: number, goal: number, start: string, due: string, observed: {on: string, value: number}[]}} way days are YYYY-MM-DD
 * @returns {{straight: Point[], points: (Point & {on: string, value: number})[]}} places from 0 to 1, the greater value above
 *
 * @typedef {{x: number, y: number}} Point
 */
export function wayOf({ baseline, goal, start, due, observed }) {
  const days = [start, due, ...observed.map(({ on }) => on)].map((day) => Date.parse(day))
  const first = Math.min(...days)
  const long = Math.max(...days) - first || 1
  const values = [baseline, goal, ...observed.map(({ value }) => value)]
  const least = Math.min(...values)
  const high = Math.max(...values) - least || 1
  const place = (/** @type {string} */ day, /** @type {number} */ value) => ({ x: (Date.parse(day) - first) / long, y: 1 - (value - least) / high })
  return {
    straight: [place(start, baseline), place(due, goal)],
    points: observed.map(({ on, value }) => ({ ...place(on, value), on, value })).sort((a, b) => a.x - b.x),
  }
}
