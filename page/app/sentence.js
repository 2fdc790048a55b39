/**
 * Where words stand in the text of a measure. A text begins at a place of the source that the graph does not keep; it is found
 * by the names of the units in it, whose places in the source are known. Pure.
 *
 * @typedef {{start: number, end: number}} Range
 */

/**
 * Finds the place in the source at which a text begins: the one that most names agree on.
 * @param {string} text
 * @param {{name: string, start: number}[]} names as printed, each with its first character in the source
 * @returns {number | null} null where none of the names stands in the text
 */
export function beginningOf(text, names) {
  /** @type {Map<number, number>} */
  const votes = new Map()
  for (const { name, start } of names) {
    for (let at = text.lastIndexOf(name); name && at >= 0; at = at > 0 ? text.lastIndexOf(name, at - 1) : -1) {
      votes.set(start - at, (votes.get(start - at) ?? 0) + 1)
    }
  }
  let best = null
  for (const [beginning, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = beginning
  return best
}

/**
 * Cuts a text at the marked ranges.
 * @template {Range} R
 * @param {string} text
 * @param {R[]} ranges in the text; one that leaves it or lies on one before it is dropped
 * @returns {{text: string, mark?: R}[]} the pieces, in order; together they are the text
 */
export function piecesOf(text, ranges) {
  /** @type {{text: string, mark?: R}[]} */
  const pieces = []
  let at = 0
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start < at || range.end > text.length || range.end <= range.start) continue
    if (range.start > at) pieces.push({ text: text.slice(at, range.start) })
    pieces.push({ text: text.slice(range.start, range.end), mark: range })
    at = range.end
  }
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return pieces
}

/**
 * The sentences of a text in which ranges lie, for a text that is long.
 * @param {string} text
 * @param {Range[]} ranges
 * @returns {Range[]} the sentences, in order, those that touch joined
 */
export function sentencesOf(text, ranges) {
  /** @type {Range[]} */
  const sentences = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    let from = start
    while (from > 0 && !'。；！？\n'.includes(text[from - 1])) from -= 1
    let to = end
    while (to < text.length && !'。；！？\n'.includes(text[to - 1])) to += 1
    const last = sentences.at(-1)
    if (last && from <= last.end) last.end = Math.max(last.end, to)
    else sentences.push({ start: from, end: to })
  }
  return sentences
}
