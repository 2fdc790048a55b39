/** How far a target has come: the numbers of its verdict, and the way as a line. */
import { html, nothing, svg } from 'lit'
import { number, wordsOf } from '../app/language.js'
import { wayOf } from '../app/scale.js'
import { spanOf } from '../app/straight.js'
import { verdictChip } from './marks.js'

const t = wordsOf({
  zh: {
    b: '现状值 b', g: '目标值 g', x: '已达到 x', e: '时间进度 e', R: '进度比 R', asOf: '数据日期', due: '到期日', assignedFor: '下达值（年份）', assigned: '{year}年下达', why: '说明',
    way: '从现状值 {b} 到目标值 {g}；{observed}', observedNone: '尚无填报', observedLast: '{on} 为 {x}', noWay: '—',
    GOAL_IN_WORDS: '目标是文字表述，没有可比较的数值，也没有下达值。', NO_GOAL: '规划没有写目标值，也没有下达值。', ASSIGNMENT_IN_ANOTHER_UNIT: '下达值的计量单位与目标不能换算。',
    NO_OBSERVATION: '到这一天还没有填报。', OBSERVED_BEFORE_THE_START: '填报的是基准年或更早的数值。', OBSERVED_IN_ANOTHER_UNIT: '填报的计量单位与目标不能换算。',
    A_LEVEL_DOES_NOT_ADD_UP: '填报的是累计数，而目标是水平值：请填报时点值或当期值。', A_CHANGE_WITHIN_A_YEAR: '填报的是一年内的变化，而目标从期初算起：请填报水平值或期初以来的变化。',
    A_YEAR_IS_MISSING: '期初以来有一整年的数没有填报。', NO_BASELINE: '规划没有现状值，目标达到之前无法衡量进度。', NOTHING_TO_KEEP: '目标是保持现状，而规划没有现状值。',
    NO_START: '现状值的年份和规划期都不清楚。', NO_DEADLINE: '完成时限和规划期都不清楚。', NO_BETTER_SIDE: '不清楚是越高越好还是越低越好。', MET_LATE: '超过时限后才达到。',
    NOT_REPORTED_SINCE_THE_DEADLINE: '到期以后没有填报。',
  },
  en: {
    b: 'baseline b', g: 'goal g', x: 'reached x', e: 'time elapsed e', R: 'ratio R', asOf: 'as of', due: 'due', assignedFor: 'handed down for', assigned: '{year}', why: 'Why',
    way: 'from the baseline {b} to the goal {g}; {observed}', observedNone: 'nothing reported yet', observedLast: '{x} on {on}', noWay: '—',
    GOAL_IN_WORDS: 'The goal is in words that no number can meet, and no value was handed down for it.', NO_GOAL: 'The plan prints no goal, and no value was handed down for it.', ASSIGNMENT_IN_ANOTHER_UNIT: 'The value handed down is in a unit that cannot be converted to the target’s.',
    NO_OBSERVATION: 'Nothing was reported up to this day.', OBSERVED_BEFORE_THE_START: 'What was reported is of the baseline’s year or before.', OBSERVED_IN_ANOTHER_UNIT: 'What was reported is in a unit that cannot be converted to the target’s.',
    A_LEVEL_DOES_NOT_ADD_UP: 'What was reported is a sum, and the target is a level: report it as of a day or a period.', A_CHANGE_WITHIN_A_YEAR: 'What was reported is the change within one year, and the target counts from the start: report the level, or the change since the start.',
    A_YEAR_IS_MISSING: 'The amount of a whole year between the start and this day was not reported.', NO_BASELINE: 'The plan gives no value at the start, so that progress has no measure until the goal is met.', NOTHING_TO_KEEP: 'The value at the start is to be kept, and the plan gives none.',
    NO_START: 'Neither the year of the baseline nor the period of the plan is known.', NO_DEADLINE: 'Neither a deadline nor the period of the plan is known.', NO_BETTER_SIDE: 'Nothing says whether more or less is better.', MET_LATE: 'It was met only after the deadline.',
    NOT_REPORTED_SINCE_THE_DEADLINE: 'Nothing was reported since the deadline.',
  },
})

/** @param {any} verdict a Verdict with all its fields */
export function verdictNumbers(verdict) {
  const value = (/** @type {number | null} */ amount) => (amount == null ? '—' : `${number(amount)}${verdict.unit ? ' ' + verdict.unit : ''}`)
  const plain = (/** @type {number | null} */ amount) => (amount == null ? '—' : amount.toFixed(3))
  const row = (/** @type {string} */ word, /** @type {unknown} */ shown) => html`<dt>${t(word)}</dt><dd>${shown}</dd>`
  return html`<dl class="facts">${row('verdict', verdictChip(verdict.kind))}
    ${row('b', value(verdict.baseline))}${row('g', html`${value(verdict.goal)}${verdict.assignedFor ? html` <small>${t('assigned', { year: verdict.assignedFor })}</small>` : nothing}`)}
    ${row('x', value(verdict.value))}${row('e', plain(verdict.elapsed))}${row('R', plain(verdict.ratio))}
    ${row('asOf', verdict.asOf ?? '—')}${row('due', verdict.due ?? '—')}
    ${verdict.doubt ? row('why', t(verdict.doubt)) : nothing}</dl>`
}

/**
 * An observed level in the unit of the verdict. The API converts the value that the verdict uses; for the others the baseline, which it
 * gives in both units, says by how much. What cannot be converted so is not drawn.
 * @param {{value: number | null, unit: string | null}} observation
 * @param {any} target
 */
function converted({ value, unit }, { verdict, baseline, goal, unit: printed }) {
  if (value == null || !unit || unit === verdict.unit) return value
  const level = ['AT_LEAST', 'AT_MOST', 'EQUAL'].includes(goal.comparator)
  return level && unit === printed && baseline?.value ? (value * verdict.baseline) / baseline.value : null
}

/**
 * The way as a drawing: the straight line from baseline to goal, and what was observed.
 * @param {any} target with verdict { baseline goal value unit asOf due }, baseline { year }, deadline, plan { periodStart periodEnd }, observations { asOf value unit current }
 * @param {boolean} [large]
 */
export function progressLine(target, large = false) {
  const { verdict } = target
  const b = verdict?.baseline
  const g = verdict?.goal
  const span = spanOf(target)
  if (b == null || g == null || !span) return large ? nothing : html`<span class="soft">${t('noWay')}</span>`
  const observed = (target.observations ?? [])
    .map((/** @type {any} */ each) => ({ on: each.asOf, value: each.current ? converted(each, target) : null }))
    .filter((/** @type {any} */ each) => each.value != null)
  if (verdict.asOf && verdict.value != null && !observed.some((/** @type {any} */ each) => each.on === verdict.asOf)) observed.push({ on: verdict.asOf, value: verdict.value })
  const { straight, points } = wayOf({ baseline: b, goal: g, ...span, observed })
  const [width, height, edge] = large ? [360, 120, 14] : [112, 34, 6]
  const x = (/** @type {number} */ at) => edge + at * (width - 2 * edge)
  const y = (/** @type {number} */ at) => edge + at * (height - 2 * edge)
  const last = points.at(-1)
  const words = t('way', { b: number(b), g: number(g), observed: last ? t('observedLast', { on: last.on, x: number(last.value) }) : t('observedNone') })
  return html`<svg class=${large ? 'way large' : 'way'} viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${words}><title>${words}</title>
    <line class="straight" x1=${x(straight[0].x)} y1=${y(straight[0].y)} x2=${x(straight[1].x)} y2=${y(straight[1].y)}></line>
    ${points.length ? svg`<polyline class="reached" points=${[straight[0], ...points].map((each) => `${x(each.x)},${y(each.y)}`).join(' ')}></polyline>` : nothing}
    <circle class="baseline" cx=${x(straight[0].x)} cy=${y(straight[0].y)} r=${large ? 6 : 4}></circle>
    <circle class="goal" cx=${x(straight[1].x)} cy=${y(straight[1].y)} r=${large ? 6 : 4}></circle>
    ${points.map((each) => svg`<rect class="observed" x=${x(each.x) - 3.5} y=${y(each.y) - 3.5} width="7" height="7"></rect>`)}</svg>`
}
