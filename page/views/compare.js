import { html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { differences, MEASURE_RELATIONS, TARGET_RELATIONS, UNCHANGED } from '../app/differences.js'
import { language, number, wordsOf } from '../app/language.js'
import { href, narrow } from '../app/route.js'
import { literal } from '../parts/explore.js'
import { place } from '../parts/marks.js'
import { View } from '../parts/view.js'
import '../parts/pick-one.js'

const t = wordsOf({
  zh: {
    title: '规划对比', lead: '左为上级、较早或第一份规划，右为下级、较新或第二份规划：右边如何对待左边的每个目标和每项举措。', left: '左：上级规划', right: '右：下级规划', swap: '左右互换', withUpper: '与上级规划对比：{title}', pairs: '有上级规划的规划', choose: '请选择两份规划。', sameTwice: '请选择两份不同的规划。', noPairs: '还没有认出上下级规划。',
    targets: '目标', measures: '举措', all: '全部差异', unchanged: '没有差异的 {n} 行', none: '没有这样的行。', relation: '关系', why: '把握与理由', score: '把握 {score}%', goalOf: '目标值 {goal}', from: '现状值 {baseline}', absent: '没有', by: '依据：{by}', sectors: '{before} → {after}', filterOf: '{what}：按关系筛选',
    SAME: '相同', STRICTER: '更严', LOOSER: '更松', DELEGATED: '待上级下达', MISSING: '右边没有', ADDED: '右边新增', BINDING_DOWNGRADED: '约束性降为预期性', INCOMPARABLE: '不宜比较',
    TAKEN_UP: '已承接', NOT_TAKEN_UP: '未承接', OTHER_LEAD_SECTOR: '牵头条线不同', ROLE_CHANGED: '责任有变', TITLE: '标题相同', INDICATOR: '同一指标', WATER: '同一河湖', POLICY: '同一文件', rule: '“未承接”只说明没有找到相同的标题、指标、河湖或文件；右边可能以别的说法承接。',
  },
  en: {
    title: 'Compare plans', lead: 'Left is the upper, older or first plan, right the lower, newer or second one: what the right makes of each target and measure of the left.', left: 'Left: the upper plan', right: 'Right: the lower plan', swap: 'Swap', withUpper: 'With the upper plan: {title}', pairs: 'Plans under an upper plan', choose: 'Choose two plans.', sameTwice: 'Choose two different plans.', noPairs: 'No plan is known to stand under another yet.',
    targets: 'Targets', measures: 'Measures', all: 'All differences', unchanged: '{n} rows without a difference', none: 'No such row.', relation: 'Relation', why: 'How sure, and why', score: 'sure to {score}%', goalOf: 'goal {goal}', from: 'from {baseline}', absent: 'none', by: 'by {by}', sectors: '{before} → {after}', filterOf: '{what}: filter by relation',
    SAME: 'the same', STRICTER: 'stricter', LOOSER: 'looser', DELEGATED: 'left to a superior', MISSING: 'missing on the right', ADDED: 'added on the right', BINDING_DOWNGRADED: 'binding became expected', INCOMPARABLE: 'not comparable',
    TAKEN_UP: 'taken up', NOT_TAKEN_UP: 'not taken up', OTHER_LEAD_SECTOR: 'another line of work leads', ROLE_CHANGED: 'roles changed', TITLE: 'the same title', INDICATOR: 'one indicator', WATER: 'one water', POLICY: 'one document', rule: 'Not taken up says that no title, indicator, water or document was found in common; the right plan may say it in other words.',
  },
})

const COMPARE = gql`
query Compare($left: ID!, $right: ID!) {
  comparePlans(left: $left, right: $right) {
    targetCounts { relation count }
    measureCounts { relation count }
    targets {
      relations reason score
      left { id name goalAsPrinted goal baseline unit binding deadline locator { line start end page } }
      right { id name goalAsPrinted goal baseline unit binding deadline locator { line start end page } }
    }
    measures {
      relation matchedBy score shared before after
      left { id title locator { line start end page } }
      right { id title locator { line start end page } }
    }
  }
  left: plan(id: $left) { id title upper { id title } }
  right: plan(id: $right) { id title upper { id title } }
}`

const CHOSEN = gql`
query PlansToCompare($left: ID!, $right: ID!) {
  left: plan(id: $left) { id title upper { id title } }
  right: plan(id: $right) { id title upper { id title } }
  pairs: plans(first: 12, filter: {upper: {id: {startsWith: "plan:"}}}) { nodes { id title upper { id title } } }
}`

/** Two plans side by side, row by row, differences first. */
class Compare extends View {
  /** Filters of rows need no new answer. @param {import('../app/route.js').Route} route */
  subject(route) {
    return `${route.query.get('left') ?? ''} ${route.query.get('right') ?? ''}`
  }

  chosen() {
    const { query } = this.route
    return { left: query.get('left') ?? '', right: query.get('right') ?? '' }
  }

  /** @param {import('../app/route.js').Route} _route @param {AbortSignal} signal */
  async load(_route, signal) {
    const { left, right } = this.chosen()
    return ask(left && right && left !== right ? COMPARE : CHOSEN, { left, right }, signal)
  }

  further() {
    const { left, right } = this.chosen()
    if (!left || !right) return { operation: CHOSEN, variables: { left, right } }
    return {
      operation: COMPARE, variables: { left, right },
      cypher: `MATCH (left:Plan {id: ${literal(left)}})-[:SETS]->(a:Target)-[:MEASURED_BY]->(indicator:Indicator)<-[:MEASURED_BY]-(b:Target)<-[:SETS]-(right:Plan {id: ${literal(right)}})\nRETURN indicator.name, a.goalAsPrinted, b.goalAsPrinted`,
    }
  }

  /** @param {any} data */
  body(data) {
    const { left, right, comparePlans: comparison } = data
    const upper = [right, left].find((plan) => plan?.upper)
    const aligned = upper && upper.upper.id === left?.id && upper.id === right?.id
    const pick = (/** @type {'left' | 'right'} */ side) => html`<pick-one of="plan" name=${side} label=${t(side)} .chosen=${data[side] ?? null} @picked=${(/** @type {CustomEvent} */ event) => narrow(this.route, { [side]: event.detail, targets: '', measures: '' })}></pick-one>`
    return html`<h1>${t('title')}</h1><p class="soft">${t('lead')}</p>
      <div class="filters sides">${pick('left')}${pick('right')}</div>
      <p class="actions">${left && right ? html`<a class="button quiet" href=${href('compare', '', { left: right.id, right: left.id })}>⇄ ${t('swap')}</a>` : nothing}
        ${upper && !aligned ? html`<a class="button quiet" href=${href('compare', '', { left: upper.upper.id, right: upper.id })}>${t('withUpper', { title: upper.upper.title })}</a>` : nothing}
        ${comparison ? this.files() : nothing}</p>
      ${comparison ? html`${this.rows('targets', comparison.targets, comparison.targetCounts)}${this.rows('measures', comparison.measures, comparison.measureCounts)}` : this.choice(data)}`
  }

  files() {
    const asked = new URLSearchParams({ ...this.chosen(), lang: language() })
    return html`<span class="files">${t('exportAs')} ${['xlsx', 'csv'].map((format) => html`<a href=${`export/comparison.${format}?${asked}`} download>${format.toUpperCase()}</a> `)}</span>`
  }

  /** @param {any} data */
  choice({ left, right, pairs }) {
    return html`<p class="empty">${left && left.id === right?.id ? t('sameTwice') : t('choose')}</p>
      ${pairs ? html`<h2>${t('pairs')}</h2>${pairs.nodes.length ? html`<ul class="rows">${pairs.nodes.map((/** @type {any} */ plan) => html`<li>
        <a href=${href('compare', '', { left: plan.upper.id, right: plan.id })}>${plan.upper.title} ↔ ${plan.title}</a></li>`)}</ul>` : html`<p class="soft">${t('noPairs')}</p>`}` : nothing}`
  }

  /** @param {'targets' | 'measures'} what @param {any[]} all @param {{relation: string, count: number}[]} counts */
  rows(what, all, counts) {
    const order = what === 'targets' ? TARGET_RELATIONS : MEASURE_RELATIONS
    const wanted = this.route.query.get(what) ?? ''
    const { differing, unchanged } = differences(all, (row) => row.relations ?? [row.relation], order, wanted)
    const count = (/** @type {string} */ relation) => counts.find((each) => each.relation === relation)?.count ?? 0
    const differ = differences(all, (row) => row.relations ?? [row.relation], order).differing.length
    const chip = (/** @type {string} */ relation, /** @type {number} */ n) => html`<a class="chip relation-${relation.toLowerCase().replaceAll('_', '-')}" aria-current=${wanted === relation ? 'true' : nothing}
      href=${href('compare', '', { ...Object.fromEntries(this.route.query), [what]: relation })}>${t(relation || 'all')} ${number(n)}</a>`
    const table = (/** @type {any[]} */ rows) => (what === 'targets' ? this.targets(rows) : this.measures(rows))
    return html`<h2>${t(what)}</h2>
      <nav class="actions" aria-label=${t('filterOf', { what: t(what) })}>${chip('', differ)}${order.filter(count).map((relation) => chip(relation, count(relation)))}</nav>
      ${what === 'measures' ? html`<p class="soft">${t('rule')}</p>` : nothing}
      ${differing.length ? table(differing) : unchanged.length ? nothing : html`<p class="empty">${t('none')}</p>`}
      ${unchanged.length ? html`<details class="folded" ?open=${UNCHANGED.includes(wanted)}><summary>${t('unchanged', { n: number(unchanged.length) })}</summary>${table(unchanged)}</details>` : nothing}`
  }

  /** @param {string} caption @param {unknown} rows */
  table(caption, rows) {
    return html`<table class="stack compared"><caption class="unseen">${caption}</caption>
      <thead><tr><th scope="col">${t('relation')}</th><th scope="col">${this.state.loaded.left?.title}</th><th scope="col">${this.state.loaded.right?.title}</th><th scope="col">${t('why')}</th></tr></thead><tbody>${rows}</tbody></table>`
  }

  /** @param {any[]} rows */
  targets(rows) {
    const { left, right } = this.state.loaded
    return this.table(t('targets'), rows.map((row) => html`<tr><td data-head=${t('relation')}>${row.relations.map(relationChip)}</td>
      <td data-head=${t('left')}>${target(left.id, row.left)}</td><td data-head=${t('right')}>${target(right.id, row.right)}</td>
      <td class=${row.left && row.right ? nothing : 'bare'} data-head=${t('why')}>${row.left && row.right ? html`<small>${t('score', { score: number(Math.round(row.score * 100)) })}</small>` : '—'}${row.reason ? html`<p class="soft">${reason(row.reason)}</p>` : nothing}</td></tr>`))
  }

  /** @param {any[]} rows */
  measures(rows) {
    const { left, right } = this.state.loaded
    const measure = (/** @type {string} */ plan, /** @type {any} */ each) => (each ? html`<a href=${href('measure', each.id)}>${each.title}</a> ${place(plan, each.locator, each.title)}` : html`<span class="soft">${t('absent')}</span>`)
    const list = (/** @type {string[]} */ sectors) => sectors.map((each) => each.replace(/\[(\w+)\]/, (_, role) => `（${t(role)}）`).replace(' （', '（')).join('、') || t('none')
    return this.table(t('measures'), rows.map((row) => html`<tr><td data-head=${t('relation')}>${relationChip(row.relation)}</td>
      <td data-head=${t('left')}>${measure(left.id, row.left)}</td><td data-head=${t('right')}>${measure(right.id, row.right)}</td>
      <td class=${row.matchedBy ? nothing : 'bare'} data-head=${t('why')}>${row.matchedBy ? html`<small>${t('score', { score: number(Math.round(row.score * 100)) })} · ${t(row.matchedBy)}${row.matchedBy === 'TITLE' ? '' : `：${row.shared.join('、')}`}</small>` : '—'}
        ${row.before.length || row.after.length ? html`<p>${t('sectors', { before: list(row.before), after: list(row.after) })}</p>` : nothing}</td></tr>`))
  }
}
customElements.define('zeren-compare', Compare)

const relationChip = (/** @type {string} */ relation) => html`<span class="chip relation-${relation.toLowerCase().replaceAll('_', '-')}">${t(relation)}</span> `

/** @param {string} plan @param {any} each a ComparedTarget */
function target(plan, each) {
  if (!each) return html`<span class="soft">${t('absent')}</span>`
  const goal = each.goalAsPrinted ?? (each.goal == null ? '—' : number(each.goal))
  const unit = each.unit && /^[\d.,+\-−]+$/.test(goal) ? ` ${each.unit}` : ''
  return html`<a href=${href('target', each.id)}>${each.name}</a> ${place(plan, each.locator, each.name)}<br><b>${goal}${unit}</b>
    <small>${[each.baseline == null ? '' : t('from', { baseline: number(each.baseline) }), each.binding ? t(each.binding) : '', each.deadline ?? ''].filter(Boolean).join(' · ')}</small>`
}

/** Why goals are not compared, as the API says it in English. @type {Record<string, string>} */
const REASONS = {
  'a goal is in words': '有一边的目标是文字表述',
  'the left plan leaves the value to a superior': '左边的目标值待上级下达',
  'a goal is missing': '有一边没有目标值',
  'the goals are due in different years': '两边的完成年份不同',
  'the units are of different kinds': '两边的计量单位不能换算',
  'the goals are met in different ways': '两边的比较方式不同',
  'an amount depends on the size of the region': '总量与行政区的大小有关',
  'a level depends on where the region starts: it starts from a better value, improves as much, or nobody knows its start': '水平值与现状有关：右边现状更好、改善幅度不小，或者没有现状值',
}

const reason = (/** @type {string} */ words) => (language() === 'zh' ? (REASONS[words] ?? words) : words)
