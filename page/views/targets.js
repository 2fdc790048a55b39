import { html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { number, wordsOf } from '../app/language.js'
import { VERDICTS } from '../app/ranks.js'
import { href, narrow } from '../app/route.js'
import { exportLinks } from '../parts/files.js'
import { amount, place, verdictChip } from '../parts/marks.js'
import { comparison, ownersOf } from '../parts/plans-on-a-scale.js'
import { View } from '../parts/view.js'
import { targetFilter } from '../app/target-filter.js'
import '../parts/growing-list.js'

const t = wordsOf({
  zh: { title: '目标', titleUnowned: '没有读到责任单位的目标', unownedNote: '没有读到以该目标为目的、并写明牵头或责任单位的举措；不等于无人负责。', owned: '责任单位', ownedYes: '有', ownedNo: '无', name: '名称含有', region: '行政区（名称）', anyPlan: '全部规划', nobody: '没有读到', clear: '清除筛选', ofAgency: '责任单位：', ofIndicator: '指标：', ofPlan: '规划：', remove: '去掉' },
  en: { title: 'Targets', titleUnowned: 'Targets without an owner', unownedNote: 'No measure was read that aims at them and has a lead or a responsible unit. That does not mean that nobody answers for them.', owned: 'Owner', ownedYes: 'has one', ownedNo: 'has none', name: 'Name contains', region: 'Region (name)', anyPlan: 'all plans', nobody: 'none read', clear: 'Clear the filters', ofAgency: 'Owner: ', ofIndicator: 'Indicator: ', ofPlan: 'Plan: ', remove: 'remove' },
})

const TARGETS = gql`
query Targets($filter: TargetFilter, $first: Int, $after: String) {
  targets(filter: $filter, first: $first, after: $after) {
    nodes {
      id name kind unit deadline binding lastVerdict
      baseline { asPrinted value } goal { asPrinted value comparator }
      plan { id title region { name } } owners { id name } locator { line start end page }
    }
    pageInfo { hasNextPage endCursor }
  }
}`

const COUNT = gql`
query CountOfTargets($filter: TargetFilter) {
  targets(filter: $filter) { totalCount }
}`

const NAMES = gql`
query NamesOfFilters($plan: ID!, $agency: ID!, $indicator: ID!) {
  plan(id: $plan) { title }
  agency(id: $agency) { name }
  indicator(id: $indicator) { name }
}`

const FIELDS = ['owned', 'kind', 'binding', 'verdict', 'name', 'region', 'plan', 'owner', 'indicator']

const CHOICES = {
  owned: { '': 'all', no: 'ownedNo', yes: 'ownedYes' },
  kind: { '': 'all', TABLE: 'TABLE', TEXT: 'TEXT', GOAL: 'GOAL' },
  binding: { '': 'all', BINDING: 'BINDING', EXPECTED: 'EXPECTED' },
  verdict: Object.fromEntries([['', 'all'], ...VERDICTS.map((each) => [each, each])]),
}

/** Targets by what the address asks for, and the same as files. */
class Targets extends View {
  static properties = { ...View.properties, total: { state: true } }

  constructor() {
    super()
    /** @type {number | null} How many there are: it comes behind the list, for over a whole country it takes long to count who owns nothing. */
    this.total = null
    this.counted = ''
    /** @type {AbortController | undefined} */
    this.counting = undefined
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    super.willUpdate(changed)
    const asked = JSON.stringify(this.variables())
    if (asked !== this.counted) {
      this.counted = asked
      void this.count()
    }
  }

  async count() {
    this.counting?.abort()
    const counting = (this.counting = new AbortController())
    this.total = null
    try {
      const data = await ask(COUNT, this.variables(), counting.signal)
      if (!counting.signal.aborted) this.total = data.targets.totalCount
    } catch {
      // The list stands without its number, and says itself what is wrong.
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.counting?.abort()
  }

  /** Only the names of plan, unit and indicator are loaded; the list loads itself. @param {import('../app/route.js').Route} route */
  subject(route) {
    return ['plan', 'owner', 'indicator'].map((name) => route.query.get(name) ?? '').join(' ')
  }

  /** @param {import('../app/route.js').Route} route @param {AbortSignal} signal */
  async load({ query }, signal) {
    const [plan, agency, indicator] = ['plan', 'owner', 'indicator'].map((name) => query.get(name) ?? '')
    if (!plan && !agency && !indicator) return {}
    return ask(NAMES, { plan, agency, indicator }, signal)
  }

  variables() {
    return { filter: targetFilter(Object.fromEntries(this.route.query)) }
  }

  further() {
    const unowned = this.route.query.get('owned') === 'no'
    return {
      operation: TARGETS, variables: { ...this.variables(), first: 20, after: null },
      cypher: unowned ? 'MATCH (plan:Plan)-[:SETS]->(target:Target)\nWHERE NOT EXISTS { (target)<-[:TARGETS]-(:Measure)-[:CONTAINS*0..1]->()<-[:LEADS|RESPONSIBLE_FOR]-() }\nRETURN plan.title, target.name, target.goalAsPrinted LIMIT 100'
        : 'MATCH (plan:Plan)-[:SETS]->(target:Target)\nRETURN plan.title, target.name, target.goalAsPrinted LIMIT 100',
    }
  }

  /** @param {any} names */
  body(names) {
    const { query } = this.route
    const { filter } = this.variables()
    const choose = (/** @type {keyof typeof CHOICES} */ name) => html`<label>${t(name)}<select name=${name} @change=${(/** @type {any} */ event) => narrow(this.route, { [name]: event.target.value })}>
      ${Object.entries(CHOICES[name]).map(([value, word]) => html`<option value=${value} ?selected=${(query.get(name) ?? '') === value}>${t(word)}</option>`)}</select></label>`
    const write = (/** @type {string} */ name) => html`<label>${t(name)}<input name=${name} .value=${query.get(name) ?? ''} @change=${(/** @type {any} */ event) => narrow(this.route, { [name]: event.target.value.trim() })}></label>`
    const held = (/** @type {string} */ name, /** @type {string} */ word, /** @type {string | undefined} */ shown) => (query.get(name) ? html`<button class="quiet" @click=${() => narrow(this.route, { [name]: '' })} aria-label=${`${t('remove')} ${t(word)}${shown ?? query.get(name)}`}>${t(word)}${shown ?? query.get(name)} ✕</button>` : nothing)
    const unowned = query.get('owned') === 'no'
    return html`<h1>${unowned ? t('titleUnowned') : t('title')}</h1>
      ${unowned ? html`<p class="soft">${t('unownedNote')}</p>` : nothing}
      <div class="filters">${choose('owned')}${choose('kind')}${choose('binding')}${choose('verdict')}${write('name')}${write('region')}</div>
      <p class="actions">${held('plan', 'ofPlan', names.plan?.title)}${held('owner', 'ofAgency', names.agency?.name)}${held('indicator', 'ofIndicator', names.indicator?.name)}
        ${FIELDS.some((name) => query.get(name)) ? html`<a href=${href('targets')}>${t('clear')}</a>` : nothing}
        ${exportLinks('targets', filter ? { filter: JSON.stringify(filter) } : {})}</p>
      ${this.total === null ? nothing : html`<p class="count" role="status">${t('count', { n: number(this.total) })}</p>`}
      <growing-list .operation=${TARGETS} .variables=${{ filter }} .connection=${(/** @type {any} */ data) => data.targets} label=${t('title')}
        .row=${(/** @type {any} */ target) => html`<li><a href=${href('target', target.id)}>${target.name}</a> <b>${comparison(target.goal)}${amount(target.goal, target.unit)}</b>
          ${target.binding ? html`<span class="chip">${t(target.binding)}</span>` : nothing} ${verdictChip(target.lastVerdict)} ${place(target.plan.id, target.locator, target.name)}
          <br><small><a href=${href('plan', target.plan.id)}>${target.plan.title}</a> · ${[t(target.kind), target.deadline].filter(Boolean).join(' · ')} · ${t('owners')}: ${target.owners.length ? ownersOf(target.owners) : t('nobody')}</small></li>`}></growing-list>`
  }
}
customElements.define('zeren-targets', Targets)
