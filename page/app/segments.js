/**
 * The source text in lines, and lines in pieces at the ends of what was read in them. What was read may overlap: a unit in a
 * measure's title, a row of a table in a doubt. Places are UTF-16 units of the whole text, counted from 0. Pure.
 *
 * @typedef {{start: number, end: number}} Range
 * @typedef {{number: number, start: number, end: number, text: string}} Line without its end; `end` is behind its last character
 */

/**
 * Puts the pieces of a text together and cuts it into lines, as locators count them: each ends at a line feed.
 * @param {{ordinal: number, start: number, text: string}[]} pieces in any order
 * @returns {Line[]}
 */
export function linesOf(pieces) {
  const whole = [...pieces].sort((a, b) => a.ordinal - b.ordinal).map((piece) => piece.text).join('')
  if (!whole) return []
  let start = 0
  const parts = whole.split('\n')
  if (parts.at(-1) === '') parts.pop()
  return parts.map((part, index) => {
    const text = part.endsWith('\r') ? part.slice(0, -1) : part
    const line = { number: index + 1, start, end: start + text.length, text }
    start += part.length + 1
    return line
  })
}

/**
 * Which ranges touch which line.
 * @template {Range} R
 * @param {Line[]} lines in order
 * @param {R[]} ranges in any order
 * @returns {R[][]} for each line its ranges, in the order of their beginnings
 */
export function byLine(lines, ranges) {
  /** @type {R[][]} */
  const found = lines.map(() => [])
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    for (let at = lineAt(lines, range.start); at < lines.length && lines[at].start < range.end; at += 1) {
      if (range.start < lines[at].end && lines[at].start < lines[at].end) found[at].push(range)
    }
  }
  return found
}

/**
 * @param {Line[]} lines in order
 * @param {number} place
 * @returns {number} the index of the line in which a place lies: the last that begins at it or before; 0 where there is none
 */
export function lineAt(lines, place) {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (lines[middle].start <= place) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Cuts a line wherever a range begins or ends.
 * @template {Range} R
 * @param {Line} line
 * @param {R[]} ranges that touch it
 * @returns {{text: string, ranges: R[]}[]} the pieces in order, which together are the line; each with the ranges that cover it,
 * the shortest first: it says most exactly what stands there
 */
export function segmentsOf(line, ranges) {
  const cuts = new Set([line.start, line.end])
  for (const { start, end } of ranges) {
    if (start > line.start && start < line.end) cuts.add(start)
    if (end > line.start && end < line.end) cuts.add(end)
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, index) => ({
    text: line.text.slice(from - line.start, places[index + 1] - line.start),
    ranges: ranges.filter(({ start, end }) => start <= from && end > from).sort((a, b) => a.end - a.start - (b.end - b.start)),
  }))
}

/**
 * Where words stand in the text.
 * @param {Line[]} lines
 * @param {string} words found whatever their case
 * @returns {(Range & {line: number})[]}
 */
export function placesOf(lines, words) {
  const sought = words.toLowerCase()
  /** @type {(Range & {line: number})[]} */
  const found = []
  if (!sought) return found
  for (const line of lines) {
    const text = line.text.toLowerCase()
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      found.push({ start: line.start + at, end: line.start + at + sought.length, line: line.number })
    }
  }
  return found
}
