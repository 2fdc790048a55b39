/** What several plans say of one indicator: on one scale, and as a table. */
import { html, nothing, svg } from 'lit'
import { number, wordsOf } from '../app/language.js'
import { href } from '../app/route.js'
import { scaleOf } from '../app/scale.js'
import { agencyLink, amount, place, verdictChip } from './marks.js'

const t = wordsOf({
  zh: { scale: '各规划的现状值（○）与目标值（●），同一刻度{unit}', from: '{name}：现状值 {b}，目标值 {g}', table: '各规划的目标', thisOne: '本目标', none: '没有读到', better: '越低越好', more: '越高越好',
    AT_LEAST: '不低于', AT_MOST: '不高于', EQUAL: '等于', REDUCE_BY: '下降', INCREASE_BY: '增长', QUALITATIVE: '文字表述', notShown: '{n} 个目标没有可比较的数值，见下表。' },
  en: { scale: 'Baselines (○) and goals (●) of the plans on one scale{unit}', from: '{name}: baseline {b}, goal {g}', table: 'What the plans commit to', thisOne: 'this target', none: 'none read', better: 'less is better', more: 'more is better',
    AT_LEAST: 'at least', AT_MOST: 'at most', EQUAL: 'equal to', REDUCE_BY: 'down by', INCREASE_BY: 'up by', QUALITATIVE: 'in words', notShown: 'Targets without a value to compare: {n}; see the table.' },
})

const CHANGES = ['REDUCE_BY', 'INCREASE_BY']

/** @param {any} target */
const isChange = (target) => CHANGES.includes(target.goal.comparator)

/** @param {any} target @returns {number[]} */
const valuesOf = (target) => [target.goal.canonicalValue, isChange(target) ? null : target.baseline?.canonicalValue].filter((value) => value != null)

/**
 * @param {any[]} targets of one indicator, with plan { id title region { name } }, baseline and goal { canonicalValue }
 * @param {{indicator: {unit: string | null}, here?: string, change?: boolean}} shown the id of the target that is looked at; whether changes are compared, else levels
 */
export function plansOnAScale(targets, { indicator, here, change = false }) {
  const alike = targets.filter((target) => target.goal.canonicalValue != null && isChange(target) === change)
  if (!alike.length) return nothing
  const rows = alike.sort((a, b) => a.goal.canonicalValue - b.goal.canonicalValue || (a.id < b.id ? -1 : 1))
  const { ticks, at } = scaleOf(rows.flatMap(valuesOf))
  const across = (/** @type {number} */ value) => `${2 + at(value) * 96}%`
  const unit = indicator.unit ? ` (${indicator.unit})` : ''
  return html`<figure class="scale"><figcaption>${t('scale', { unit })}</figcaption>
    <ol>${rows.map((target) => {
      const b = isChange(target) ? null : target.baseline?.canonicalValue
      const g = target.goal.canonicalValue
      return html`<li class=${target.id === here ? 'here' : nothing}><span class="who">${target.plan.region?.name ?? ''}
          ${target.id === here ? html`<b>${target.plan.title}</b> <small>${t('thisOne')}</small>` : html`<a href=${href('target', target.id)}>${target.plan.title}</a>`}
          ${target.kind === 'TABLE' ? nothing : html`<small>${target.name}</small>`}</span>
        <svg role="img" height="22" aria-label=${t('from', { name: target.plan.title, b: b == null ? '—' : number(b), g: number(g) })}>
          ${ticks.map((tick) => svg`<line class="tick" x1=${across(tick)} x2=${across(tick)} y1="0" y2="22"></line>`)}
          ${b == null ? nothing : svg`<line class="straight" x1=${across(b)} x2=${across(g)} y1="11" y2="11"></line><circle class="baseline" cx=${across(b)} cy="11" r="5.5"></circle>`}
          <circle class="goal" cx=${across(g)} cy="11" r="6"></circle></svg>
        <span class="what">${b == null ? nothing : html`${number(b)} → `}<b>${number(g)}</b></span></li>`
    })}</ol>
    <div class="ticks" aria-hidden="true"><svg height="20">${ticks.map((tick, index) => svg`<text x=${across(tick)} y="14" text-anchor=${index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}>${number(tick)}</text>`)}</svg></div>
    ${targets.length > rows.length ? html`<p class="soft">${t('notShown', { n: targets.length - rows.length })}</p>` : nothing}</figure>`
}

/**
 * @param {any[]} targets
 * @param {string} [here] the id of the target that is looked at
 */
export function plansTable(targets, here) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('table')}><table class="wide"><caption>${t('table')}</caption>
    <thead><tr><th scope="col">${t('region')}</th><th scope="col">${t('plan')}</th><th scope="col">${t('target')}</th><th scope="col" class="number">${t('baseline')}</th><th scope="col" class="number">${t('goal')}</th>
      <th scope="col">${t('binding')}</th><th scope="col">${t('deadline')}</th><th scope="col">${t('owners')}</th><th scope="col">${t('verdict')}</th><th scope="col">${t('source')}</th></tr></thead>
    <tbody>${targets.map((target) => html`<tr class=${target.id === here ? 'here' : nothing}>
      <td>${target.plan.region ? html`<a href=${href('region', target.plan.region.id)}>${target.plan.region.name}</a>` : '—'}</td>
      <th scope="row"><a href=${href('plan', target.plan.id)}>${target.plan.title}</a></th>
      <td><a href=${href('target', target.id)}>${target.name}</a> <small>${t(target.kind)}</small></td>
      <td class="number">${amount(target.baseline, target.unit)}</td><td class="number">${comparison(target.goal)}${amount(target.goal, target.unit)}</td>
      <td>${target.binding ? t(target.binding) : '—'}</td><td>${target.deadline ?? '—'}</td>
      <td>${target.owners.length ? ownersOf(target.owners) : html`<span class="soft">${t('none')}</span>`}</td>
      <td>${verdictChip(target.lastVerdict)}</td><td>${place(target.plan.id, target.locator, target.name)}</td></tr>`)}</tbody></table></div>`
}

/** How a goal is to be met, where its printed words do not say it. @param {any} goal */
export const comparison = (goal) =>
  goal.comparator && goal.comparator !== 'QUALITATIVE' && goal.comparator !== 'EQUAL' && /^[\d.]/.test(goal.asPrinted ?? '') ? html`<small>${t(goal.comparator)} </small>` : nothing

/** @param {{id: string, name: string}[]} owners */
export const ownersOf = (owners) => html`<span class="names">${owners.map((owner) => html`<span>${agencyLink(owner)}</span>`)}</span>`
