/**
 * What was read from a plan, each with its place in the source. Pure.
 *
 * @typedef {{line: number, start: number, end: number, page?: number | null}} Place
 * @typedef {'measure' | 'duty' | 'target' | 'review'} Kind
 * @typedef {Place & {id: string, kind: Kind, title: string, role?: string, node: any, measure?: any, project?: any}} Fact
 * `node` is what the API says of it; a duty has the measure or project that it belongs to. `id` is unique in the plan.
 */

export const KINDS = /** @type {Kind[]} */ (['measure', 'duty', 'target', 'review'])

/**
 * @param {{measures: any[], targets: any[], projects: any[], review: any[]}} read measures with their parts and duties
 * @returns {Fact[]} in the order of the document
 */
export function factsOf({ measures, targets, projects, review }) {
  /** @type {Map<string, Fact>} */
  const facts = new Map()
  const put = (/** @type {string} */ id, /** @type {Kind} */ kind, /** @type {string} */ title, /** @type {any} */ node, more = {}) => {
    if (node.locator && !facts.has(id)) facts.set(id, { ...node.locator, id, kind, title, node, ...more })
  }
  for (const measure of measures) {
    put(measure.id, 'measure', named(measure), measure)
    const units = new Map([measure, ...measure.parts].map((unit) => [unit.id, unit === measure ? measure : { ...unit, title: `${named(measure)} (${unit.ordinal})` }]))
    for (const part of measure.parts) put(part.id, 'measure', units.get(part.id).title, { ...units.get(part.id), duties: part.duties })
    for (const duty of [...measure.parts.flatMap((/** @type {any} */ part) => part.duties), ...measure.duties]) {
      put(duty.id, 'duty', duty.nameAsPrinted, duty, { role: duty.role, measure: units.get(duty.measure.id) ?? measure })
    }
  }
  for (const project of projects) {
    if (project.plans.length > 1) continue // Which plan a place is in, the API does not say.
    for (const duty of project.duties) put(duty.id, 'duty', duty.nameAsPrinted, duty, { role: duty.role, project })
  }
  for (const target of targets) put(target.id, 'target', target.name, target)
  for (const item of review) put(item.id, 'review', item.reason, item)
  return [...facts.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** @param {any} measure @returns {string} its number and title */
export function named(measure) {
  return [measure.number, measure.title].filter(Boolean).join(' ') || measure.id
}

/**
 * What was read at a place.
 * @param {Fact[]} facts
 * @param {{start: number, end: number} | null} place
 * @returns {Fact[]} that of exactly this place; where there is none, what touches it, the shortest first
 */
export function factsAt(facts, place) {
  if (!place) return []
  const exactly = facts.filter(({ start, end }) => start === place.start && end === place.end)
  if (exactly.length) return exactly
  return facts.filter(({ start, end }) => start < place.end && end > place.start).sort((a, b) => a.end - a.start - (b.end - b.start))
}

/**
 * The next place at which something was read.
 * @param {Fact[]} facts in the order of the document
 * @param {{start: number, end: number} | null} from
 * @param {1 | -1} step onwards or back
 * @returns {Fact | undefined}
 */
export function nextFact(facts, from, step) {
  if (!from) return step > 0 ? facts[0] : facts.at(-1)
  const order = (/** @type {{start: number, end: number}} */ a, /** @type {{start: number, end: number}} */ b) => a.start - b.start || b.end - a.end
  return step > 0 ? facts.find((fact) => order(fact, from) > 0) : facts.findLast((fact) => order(fact, from) < 0)
}

/**
 * The place that an address names.
 * @param {URLSearchParams} query with `start`, `end` and `line`
 * @param {import('./segments.js').Line[]} lines where the text is at hand
 * @param {string} [suffix] `2` for the other end of a chain
 * @returns {{start: number, end: number, line: number} | null} the whole line where only that is named; null where nothing is
 */
export function placeOf(query, lines, suffix = '') {
  const asked = (/** @type {string} */ name) => { const text = query.get(name + suffix); return text && /^\d{1,9}$/.test(text) ? Number(text) : null }
  const [start, end, number] = [asked('start'), asked('end'), asked('line')]
  if (start !== null && end !== null && end > start) {
    const at = lines.findLast((line) => line.start <= start)
    return { start, end, line: at?.number ?? number ?? 0 }
  }
  if (number === null) return null
  const line = lines[number - 1]
  return { start: line?.start ?? 0, end: line?.end ?? 0, line: number }
}
