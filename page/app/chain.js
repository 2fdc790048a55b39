/**
 * Where the boxes of a chain of responsibility stand: units, measures, the target, its indicator, a column each. Pure, so that
 * a test holds that no box lies on another and no name is cut.
 *
 * @typedef {{role: string, owns: boolean, basis: string, agency: {id: string, name: string}, measure: {id: string, title: string}}} Link
 * @typedef {{id: string, kind: 'agency' | 'measure' | 'target' | 'indicator', label: string, owner: boolean, x: number, y: number, width: number, height: number}} Box
 * @typedef {{from: string, to: string, roles: string[], basis: string}} Tie
 */

const LINE = 20
const PADDING = 16
const GAP = 16
const COLUMNS = {
  agency: { left: 8, width: 200, letters: 24 },
  measure: { left: 372, width: 236, letters: 29 },
  target: { left: 748, width: 210, letters: 25 },
  indicator: { left: 1024, width: 166, letters: 20 },
}

/** How wide a drawing is, whatever it shows. */
export const WIDTH = COLUMNS.indicator.left + COLUMNS.indicator.width + 8

/**
 * Breaks a name into lines. A Chinese character is as wide as two letters and can stand at the end of a line; a word of
 * letters is broken only where it is longer than a line.
 * @param {string} name
 * @param {number} letters how many letters a line holds
 * @returns {string[]} the lines; all of the name is in them
 */
export function wrap(name, letters) {
  /** @type {string[]} */
  const lines = []
  let line = ''
  let width = 0
  for (const piece of name.match(/[\u0021-\u024f]+|[^\u0021-\u024f]/gu) ?? []) {
    for (const part of widthOf(piece) > letters ? [...piece] : [piece]) {
      const wide = widthOf(part)
      if (width + wide > letters && line) {
        lines.push(line.trimEnd())
        line = ''
        width = 0
      }
      if (!line && part === ' ') continue
      line += part
      width += wide
    }
  }
  if (line) lines.push(line.trimEnd())
  return lines
}

/** @param {string} text */
function widthOf(text) {
  let width = 0
  for (const letter of text) width += /[\u0020-\u024f]/u.test(letter) ? 1 : 2
  return width
}

/**
 * @param {{target: {id: string, name: string, indicator?: {id: string, name: string} | null}, links: Link[]}} chain
 * @returns {{boxes: Box[], ties: Tie[], width: number, height: number}} units beside their measures, so that few lines cross; boxes by their middle, in pixels; ties from box to box
 */
export function layoutOf({ target, links }) {
  /** @type {Map<string, Box>} */
  const agencies = new Map()
  /** @type {Map<string, Box>} */
  const measures = new Map()
  /** @type {Map<string, Tie>} */
  const ties = new Map()
  for (const { agency, measure, role, owns, basis } of links) {
    const unit = agencies.get(agency.id) ?? boxOf('agency', agency.id, agency.name)
    agencies.set(agency.id, { ...unit, owner: unit.owner || owns })
    if (!measures.has(measure.id)) measures.set(measure.id, boxOf('measure', measure.id, measure.title))
    const borne = `${agency.id} ${measure.id}`
    const tie = ties.get(borne) ?? { from: agency.id, to: measure.id, roles: [], basis: '' }
    if (!tie.roles.includes(role)) ties.set(borne, { ...tie, roles: [...tie.roles, role] })
    ties.set(measure.id, { from: measure.id, to: target.id, roles: [], basis })
  }
  const order = [...measures.keys()]
  const middle = (/** @type {Box} */ unit) => {
    const at = [...ties.values()].filter(({ from }) => from === unit.id).map(({ to }) => order.indexOf(to))
    return at.reduce((sum, each) => sum + each, 0) / at.length
  }
  const units = [...agencies.values()].map((unit) => ({ unit, at: middle(unit) })).sort((a, b) => a.at - b.at).map(({ unit }) => unit)
  const columns = [units, [...measures.values()], [boxOf('target', target.id, target.name)],
    target.indicator ? [boxOf('indicator', target.indicator.id, target.indicator.name)] : []]
  if (target.indicator) ties.set(target.id, { from: target.id, to: target.indicator.id, roles: [], basis: '' })
  const height = Math.max(...columns.map(heightOf)) + GAP
  return { boxes: columns.flatMap((column) => stacked(column, height)), ties: [...ties.values()], width: WIDTH, height }
}

/** @param {Box['kind']} kind @param {string} id @param {string} name @returns {Box} */
function boxOf(kind, id, name) {
  const { left, width, letters } = COLUMNS[kind]
  const lines = wrap(name, letters)
  return { id, kind, label: lines.join('\n'), owner: false, x: left + width / 2, y: 0, width, height: lines.length * LINE + PADDING }
}

/** @param {Box[]} column */
function heightOf(column) {
  return column.reduce((sum, box) => sum + box.height + GAP, -GAP)
}

/** Boxes one under another, as far from each other as the height allows and the eye can follow. @param {Box[]} column @param {number} height */
function stacked(column, height) {
  const spare = Math.min((height - GAP - heightOf(column)) / Math.max(1, column.length), 60)
  let y = (height - heightOf(column) - spare * (column.length - 1)) / 2
  return column.map((box) => {
    const placed = { ...box, y: y + box.height / 2 }
    y += box.height + GAP + spare
    return placed
  })
}
