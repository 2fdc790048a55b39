import { html, nothing } from 'lit'
import { ask, askAll, gql } from '../app/ask.js'
import { findingFilter } from '../app/finding-filter.js'
import { language, number, wordsOf } from '../app/language.js'
import { SEVERITIES } from '../app/ranks.js'
import { href, narrow } from '../app/route.js'
import { subjectName } from '../app/subject.js'
import { exportLinks } from '../parts/files.js'
import { place, severityChip, stateChip } from '../parts/marks.js'
import { problem, View } from '../parts/view.js'
import '../parts/growing-list.js'
import '../parts/pick-one.js'

const t = wordsOf({
  zh: {
    kinds: '全部类型', holding: '现有（不含已不成立）', everything: '全部', region: '行政区（名称，含下级）', unit: '单位（证据中写到）', clear: '清除筛选', list: '整改清单（Word）', rectify: '导出整改清单（Word）', shown: '共 {n} 项疑点',
    plan: '规划', about: '规划本身',
  },
  en: {
    kinds: 'all kinds', holding: 'those that hold', everything: 'all', region: 'Region (name, with all in it)', unit: 'Unit (named in the proof)', clear: 'Clear the filters', list: 'List to set right (Word)', rectify: 'export the list of what is to be set right (Word)', shown: '{n} findings',
    plan: 'Plan', about: 'the plan itself',
  },
})

const FINDINGS = gql`
query Findings($filter: FindingFilter, $first: Int, $after: String) {
  findings(filter: $filter, first: $first, after: $after) {
    nodes {
      id severity state kind
      rule { name englishName }
      plan { id title }
      subject { __typename ... on Measure { id title text parent { id title } } ... on Target { id name } ... on Agency { id name } ... on Plan { id planTitle: title } ... on Section { id sectionTitle: title } }
      evidence(filter: {ordinal: {eq: 1}}) { value locator { line start end page } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`

const RULES = gql`
query RulesOfAudit { rules(first: 100) { nodes { kind name englishName severity } } }`

const BY_KIND = gql`
query FindingsByKind($filter: FindingFilter) {
  rules(first: 100) { nodes { kind severity findings(filter: $filter) { totalCount } } }
}`

const OF_PLAN = gql`
query KindsOfFindings($plan: ID!, $filter: FindingFilter, $first: Int, $after: String) {
  plan(id: $plan) { findings(filter: $filter, first: $first, after: $after) { nodes { kind severity } pageInfo { hasNextPage endCursor } } }
}`

const BY_SEVERITY = gql`
query FindingsBySeverity($high: FindingFilter, $medium: FindingFilter, $low: FindingFilter) {
  high: findings(filter: $high) { totalCount }
  medium: findings(filter: $medium) { totalCount }
  low: findings(filter: $low) { totalCount }
}`

const NAMES = gql`
query NamesOfFindingFilters($plan: ID!, $agency: ID!) {
  plan(id: $plan) { id title }
  agency(id: $agency) { id title: name aliases }
}`

const FIELDS = ['kind', 'severity', 'state', 'plan', 'region', 'agency']


const STATES = ['OPEN', 'CONFIRMED', 'ASSIGNED', 'RECTIFIED', 'REOPENED', 'CLOSED', 'DISMISSED', 'SUPERSEDED']

/** A worklist: what the rules found, by what the address asks for, and the same as files. */
class Findings extends View {
  static properties = { ...View.properties, counts: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.counts = undefined
    this.counted = ''
    /** @type {any[] | undefined} */
    this.rules = undefined
  }

  /** Only the names of plan and unit are loaded; list and counts load themselves. @param {import('../app/route.js').Route} route */
  subject(route) {
    return `${route.query.get('plan') ?? ''} ${route.query.get('agency') ?? ''}`
  }

  /** @param {import('../app/route.js').Route} route @param {AbortSignal} signal */
  async load({ query }, signal) {
    const [plan, agency] = [query.get('plan') ?? '', query.get('agency') ?? '']
    return plan || agency ? ask(NAMES, { plan, agency }, signal) : {}
  }

  filter() {
    const agency = this.state.loaded?.agency
    return findingFilter(Object.fromEntries(this.route.query), agency ? [agency.title, ...agency.aliases] : [])
  }

  /** The counts come beside the list, which does not wait for them. @param {Map<string, unknown>} changed */
  updated(changed) {
    super.updated(changed)
    if (!this.state.loaded) return
    const asked = JSON.stringify(this.counting())
    if (asked !== this.counted) void this.count(asked)
  }

  /** What is counted: all kinds at once, whichever is chosen; in a region or for a unit only what is chosen, for there each kind takes long. */
  counting() {
    const filter = { ...this.filter() }
    const { query } = this.route
    const plan = query.get('agency') ? '' : (query.get('plan') ?? '')
    delete filter.severity
    const narrow = !plan && filter.plan
    if (!narrow) delete filter.kind
    if (plan && !query.get('region')) delete filter.plan
    return { way: plan ? 'plan' : narrow ? 'severity' : 'kind', plan, filter }
  }

  /** @param {string} asked */
  async count(asked) {
    this.counted = asked
    const { way, plan, filter } = this.counting()
    try {
      const rules = (this.rules ??= (await ask(RULES)).rules.nodes)
      /** @type {{kind?: string, severity: string, n: number}[]} */
      let counts
      if (way === 'plan') {
        const found = await askAll(OF_PLAN, { plan, filter }, (data) => data.plan?.findings)
        counts = found.map(({ kind, severity }) => ({ kind, severity, n: 1 }))
      } else if (way === 'kind') {
        const data = await ask(BY_KIND, { filter })
        counts = data.rules.nodes.map((/** @type {any} */ rule) => ({ kind: rule.kind, severity: rule.severity, n: rule.findings.totalCount }))
      } else {
        const data = await ask(BY_SEVERITY, Object.fromEntries(SEVERITIES.map((severity) => [severity.toLowerCase(), { ...filter, severity: { eq: severity } }])))
        counts = SEVERITIES.map((severity) => ({ severity, n: data[severity.toLowerCase()].totalCount }))
      }
      if (asked === this.counted) this.counts = { rules, counts, byKind: way !== 'severity' }
    } catch (failure) {
      if (asked === this.counted) this.counts = { failure }
    }
  }

  further() {
    const kind = this.route.query.get('kind')
    return {
      operation: FINDINGS, variables: { filter: this.filter(), first: 20, after: null },
      cypher: `MATCH (subject)<-[:ABOUT]-(finding:Finding)-[:IN]->(plan:Plan)\nWHERE finding.state <> 'SUPERSEDED'${kind && /^\w+$/.test(kind) ? ` AND finding.kind = '${kind}'` : ''}\nRETURN plan.title, finding.kind, finding.severity, finding.state, subject LIMIT 100`,
    }
  }

  /** @param {any} names */
  body(names) {
    const { query } = this.route
    const filter = this.filter()
    const rules = this.counts?.rules
    const [kind, severity] = [query.get('kind') ?? '', query.get('severity') ?? '']
    const counts = this.counts?.counts
    const sum = (/** @type {string} */ ofKind, /** @type {string} */ ofSeverity) => counts
      ?.filter((/** @type {any} */ each) => (!ofKind || !each.kind || each.kind === ofKind) && (!ofSeverity || each.severity === ofSeverity))
      .reduce((/** @type {number} */ all, /** @type {any} */ each) => all + each.n, 0)
    const found = (/** @type {any} */ one) => (this.counts?.byKind ? sum(one.kind, '') : undefined)
    const rule = rules?.find((/** @type {any} */ each) => each.kind === kind)
    const set = (/** @type {string} */ name) => (/** @type {any} */ event) => narrow(this.route, { [name]: event.target.value.trim() })
    const choose = (/** @type {string} */ name, /** @type {[string, string][]} */ options) => html`<label>${t(name)}<select name=${name} @change=${set(name)}>
      ${options.map(([value, word]) => html`<option value=${value} ?selected=${(query.get(name) ?? '') === value}>${word}</option>`)}</select></label>`
    return html`${rule ? html`<p class="crumbs"><a href=${href('findings', '', { ...Object.fromEntries(query), kind: '' })}>${t('findings')}</a></p>` : nothing}
      <h1>${rule ? nameOf(rule) : t('findings')}</h1>
      <div class="filters grid">
        <label class="long">${t('kind')}<select name="kind" @change=${set('kind')}><option value="" ?selected=${!kind}>${t('kinds')}</option>
          ${SEVERITIES.map((each) => html`<optgroup label=${t(each)}>${rules?.filter((/** @type {any} */ one) => one.severity === each && (found(one) !== 0 || one.kind === kind))
            .sort((/** @type {any} */ a, /** @type {any} */ b) => (found(b) ?? 0) - (found(a) ?? 0))
            .map((/** @type {any} */ one) => html`<option value=${one.kind} ?selected=${one.kind === kind}>${nameOf(one)}${found(one) === undefined ? '' : ` (${number(found(one))})`}</option>`)}</optgroup>`)}</select></label>
        <pick-one of="plan" name="plan" label=${t('plan')} .chosen=${names.plan ?? null} @picked=${(/** @type {CustomEvent} */ event) => narrow(this.route, { plan: event.detail })}></pick-one>
        ${choose('state', [['', t('holding')], ...STATES.map((each) => /** @type {[string, string]} */ ([each, t(each)])), ['ALL', t('everything')]])}
        <label>${t('region')}<input name="region" .value=${query.get('region') ?? ''} @change=${set('region')}></label>
        <pick-one of="agency" name="agency" label=${t('unit')} .chosen=${names.agency ?? null} @picked=${(/** @type {CustomEvent} */ event) => narrow(this.route, { agency: event.detail })}></pick-one>
      </div>
      <nav class="actions" aria-label=${t('severity')}>${['', ...SEVERITIES].map((each) => html`<a class=${each ? `chip severity-${each.toLowerCase()}` : 'chip'} aria-current=${severity === each ? 'true' : nothing}
        href=${href('findings', '', { ...Object.fromEntries(query), severity: each })}>${t(each || 'all')} ${counts ? number(sum(kind, each)) : ''}</a>`)}</nav>
      <div class="actions"><b class="count" role="status">${counts ? t('shown', { n: number(sum(kind, severity)) }) : ''}</b>
        ${FIELDS.some((name) => query.get(name)) ? html`<a href=${href('findings')}>${t('clear')}</a>` : nothing}
        ${exportLinks('findings', { filter: JSON.stringify(filter) })}
        <a href=${`export/findings.docx?${new URLSearchParams({ filter: JSON.stringify(filter), lang: language() })}`} download aria-label=${t('rectify')}>${t('list')}</a></div>
      ${this.counts?.failure ? problem(this.counts.failure) : nothing}
      <growing-list .operation=${FINDINGS} .variables=${{ filter }} .connection=${(/** @type {any} */ data) => data.findings} label=${t('findings')}
        .row=${(/** @type {any} */ finding) => row(finding)}></growing-list>`
  }
}
customElements.define('zeren-findings', Findings)

const nameOf = (/** @type {any} */ rule) => (language() === 'zh' ? rule.name : rule.englishName)

/** @param {any} finding */
function row(finding) {
  const [first] = finding.evidence
  const about = finding.subject?.__typename === 'Plan' ? '' : subjectName(finding.subject) || first?.value
  return html`<li class="finding">${severityChip(finding.severity)} <span class="what"><a href=${href('finding', finding.id)}>${nameOf(finding.rule)}${about ? html`<span class="about">${about}</span>` : nothing}</a>
    <small><a href=${href('plan', finding.plan.id)}>${finding.plan.title}</a> ${first ? place(finding.plan.id, first.locator, about) : nothing}</small></span> ${stateChip(finding.state)}</li>`
}
