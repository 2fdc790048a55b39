import { html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { between } from '../app/deadline.js'
import { SEVERITIES, VERDICTS } from '../app/ranks.js'
import { today } from '../app/today.js'
import { wordsOf, number, language } from '../app/language.js'
import { href } from '../app/route.js'
import { View, problem } from '../parts/view.js'
import { severityChip, verdictChip } from '../parts/marks.js'

const t = wordsOf({
  zh: {
    title: '谁负责？依据在哪里？', lead: '地方政府规划中的每项举措、每个责任单位、每个目标，都能指到原文的那一行。', standsOut: '值得关注',
    unowned: '约束性目标无责任单位', byKind: '疑点（按类型）', due: '90天内到期的目标', verdicts: '目标进展', plansByRegion: '规划（按行政区）', allPlans: '全部规划',
    noFindings: '没有待认定的疑点。', noDue: '没有90天内到期的目标。', noVerdicts: '还没有填报进展。', doors: '其他入口',
    browser: '沿着责任链在图中探索，常用查询已备好。', graphiql: '用 GraphQL 查询，每个字段都有说明。', examples: '示例', plansOf: '{n} 份规划', indicators: '指标', waters: '河湖', unowedTargets: '无责任单位的目标',
  },
  en: {
    title: 'Who answers for it, and where does it say so?', lead: 'Each measure, each unit, each target of local governments’ plans, down to the line of the source.', standsOut: 'What stands out',
    unowned: 'Binding targets without an owner', byKind: 'Findings by kind', due: 'Targets due within 90 days', verdicts: 'How far targets have come', plansByRegion: 'Plans by region', allPlans: 'All plans',
    noFindings: 'No open findings.', noDue: 'No target is due within 90 days.', noVerdicts: 'No progress was reported yet.', doors: 'Other doors',
    browser: 'Explore the chains of responsibility as a graph; saved queries are there.', graphiql: 'Ask in GraphQL; every field is described.', examples: 'Examples', plansOf: '{n} plans', indicators: 'Indicators', waters: 'Waters', unowedTargets: 'Targets without an owner',
  },
})

const HOME = gql`
query Home {
  plans(first: 30, orderBy: [{title: ASC}]) { totalCount nodes { id title status region { id name } } }
  measures { totalCount }
  agencies { totalCount }
  targets { totalCount }
}`

const STANDS_OUT = gql`
query WhatStandsOut($from: String!, $until: String!, $whole: [String!], $not: [String!]) {
  rules(first: 100) { nodes { kind name englishName severity findings(filter: {state: {eq: OPEN}}) { totalCount } } }
  due: targets(first: 8, filter: {or: [{deadline: {ge: $from, le: $until, notIn: $not}}, {deadline: {in: $whole}}]}) { nodes { id name deadline plan { title } } }
  verdictsByRegion { verdict count }
}`

/** The first view: one search over everything, and what stands out. */
class Home extends View {
  static properties = { ...View.properties, out: { state: true } }

  constructor() {
    super()
    /** @type {any} What stands out comes behind the search, which does not wait until a whole country is looked through. */
    this.out = undefined
  }

  /** @param {import('../app/route.js').Route} _route @param {AbortSignal} signal */
  async load(_route, signal) {
    void this.standOut(signal)
    return ask(HOME, {}, signal)
  }

  /** @param {AbortSignal} signal */
  async standOut(signal) {
    try {
      this.out = await ask(STANDS_OUT, this.days(), signal)
    } catch (failure) {
      if (!signal.aborted) this.out = { failure }
    }
  }

  /** The next 90 days. */
  days() {
    return between(today(), today(90))
  }

  further() {
    return { operation: STANDS_OUT, variables: this.days(), cypher: 'MATCH (f:Finding {state: "OPEN"}) RETURN f.kind AS kind, count(*) AS findings ORDER BY findings DESC' }
  }

  /** @param {any} data */
  body(data) {
    return html`
      <h1>${t('title')}</h1>
      <p class="lead">${t('lead')}</p>
      <search-box large></search-box>
      <div class="figures">
        <span><b>${number(data.plans.totalCount)}</b>${t('plans')}</span><span><b>${number(data.measures.totalCount)}</b>${t('measure')}</span>
        <span><b>${number(data.targets.totalCount)}</b>${t('target')}</span><span><b>${number(data.agencies.totalCount)}</b>${t('agencies')}</span>
      </div>
      <h2>${t('standsOut')}</h2>
      ${this.standsOut()}
      <h2>${t('plansByRegion')}</h2>
      ${this.plans(data.plans.nodes)}
      ${data.plans.totalCount > data.plans.nodes.length ? html`<p><a href=${href('plans')}>${t('allPlans')} (${number(data.plans.totalCount)})</a></p>` : nothing}
      <h2>${t('doors')}</h2>
      <ul class="cards">
        <li><a href="browser/">Neo4j Browser</a><p class="soft">${t('browser')}</p></li>
        <li><a href="graphiql">GraphiQL</a><p class="soft">${t('graphiql')}</p></li>
      </ul>`
  }

  standsOut() {
    const data = this.out
    if (!data) return html`<p class="loading" role="status">${t('loading')}</p>`
    if (data.failure) return problem(data.failure, () => this.reload())
    const kinds = data.rules.nodes.filter((/** @type {any} */ rule) => rule.findings.totalCount)
      .sort((/** @type {any} */ a, /** @type {any} */ b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.findings.totalCount - a.findings.totalCount)
    const unowned = kinds.find((/** @type {any} */ rule) => rule.kind === 'BINDING_TARGET_UNOWNED')?.findings.totalCount ?? 0
    return html`<ul class="cards">
        <li><b class="figure">${number(unowned)}</b><a href=${href('findings', '', { kind: 'BINDING_TARGET_UNOWNED', state: 'OPEN' })}>${t('unowned')}</a>
          <p><a href=${href('targets', '', { owned: 'no' })}>${t('unowedTargets')}</a></p></li>
        <li><h3>${t('byKind')}</h3>${kinds.length ? html`<ul class="plain">${kinds.slice(0, 6).map((/** @type {any} */ rule) => html`<li>${severityChip(rule.severity)}
          <a href=${href('findings', '', { kind: rule.kind, state: 'OPEN' })}>${language() === 'zh' ? rule.name : rule.englishName}</a> ${number(rule.findings.totalCount)}</li>`)}</ul>
          <a href=${href('findings')}>${t('all')}</a>` : html`<p class="empty">${t('noFindings')}</p>`}</li>
        <li><h3>${t('due')}</h3>${data.due.nodes.length ? html`<ul class="plain">${data.due.nodes.map((/** @type {any} */ target) => html`<li><a href=${href('target', target.id)}>${target.name}</a>
          <small>${target.deadline} · ${target.plan.title}</small></li>`)}</ul>` : html`<p class="empty">${t('noDue')}</p>`}</li>
        <li><h3>${t('verdicts')}</h3>${this.verdicts(data.verdictsByRegion)}</li>
      </ul>`
  }

  /** @param {{verdict: string, count: number}[]} rows */
  verdicts(rows) {
    /** @type {Map<string, number>} */
    const sums = new Map()
    for (const { verdict, count } of rows) sums.set(verdict, (sums.get(verdict) ?? 0) + count)
    if (!sums.size) return html`<p class="empty">${t('noVerdicts')}</p>`
    const best = VERDICTS.filter((verdict) => sums.has(verdict))
    return html`<ul class="plain">${best.map((verdict) => html`<li>${verdictChip(verdict)} <a href=${href('targets', '', { verdict })}>${number(sums.get(verdict) ?? 0)}</a></li>`)}</ul>`
  }

  /** @param {any[]} plans */
  plans(plans) {
    const byRegion = Map.groupBy(plans, (plan) => plan.region?.name ?? '—')
    return html`<ul class="cards">${[...byRegion].map(([region, those]) => html`<li><h3>${region}</h3><ul class="plain">
      ${those.map((plan) => html`<li><a href=${href('plan', plan.id)}>${plan.title}</a> ${plan.status === 'DRAFT' ? html`<span class="chip">${t('DRAFT')}</span>` : nothing}</li>`)}</ul></li>`)}</ul>`
  }
}
customElements.define('zeren-home', Home)
