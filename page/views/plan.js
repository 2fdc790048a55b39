import { html, nothing, svg } from 'lit'
import { ask, askAll, gql } from '../app/ask.js'
import { bearersOf } from '../app/duties.js'
import { language, number, wordsOf } from '../app/language.js'
import { ROLES, SEVERITIES } from '../app/ranks.js'
import { href } from '../app/route.js'
import { dutyGroups } from '../parts/duty-groups.js'
import { literal } from '../parts/explore.js'
import { exportLinks, reportLink } from '../parts/files.js'
import { amount, place, roleChip, severityChip, stateChip, verdictChip } from '../parts/marks.js'
import { comparison, ownersOf } from '../parts/plans-on-a-scale.js'
import { progressLine } from '../parts/verdict.js'
import { View } from '../parts/view.js'
import '../parts/growing-list.js'

const t = wordsOf({
  zh: {
    issuer: '发文机关', number: '文号', issuedOn: '印发日期', period: '规划期', years: '{from}—{to}年', upper: '上级规划', lower: '下级规划', sourceFile: '来源文件', reading: '读取情况',
    read: '举措 {measures} 项，责任 {duties} 条，指标表 {rows} 行', doubts: '待核 {n} 处', targets: '目标', tabTargets: '指标与目标', tabOutline: '举措与责任', tabFindings: '疑点', tabBearers: '谁承担多少',
    unowned: '无责任单位', openFindings: '待认定疑点', compareUpper: '与上级规划对比', notAudited: '审计尚未完成，疑点稍后出现。', indicators: '指标表', way: '进度', inText: '正文与目标章节中的目标', noTable: '没有读到指标表。',
    nobody: '没有读到', openAll: '全部展开', closeAll: '全部收起', goals: '目标', items: '{n} 项', noOutline: '没有读到举措。', bySeverity: '{severity}（{n}）', noFindings: '没有疑点。', allFindings: '在疑点清单中筛选', bySector: '按条线',
    byUnit: '按单位', noSector: '未归入条线', total: '共 {n}', bearers: '{n} 个单位，{duties} 条责任；牵头与负责多的在前', others: '其他', hundred: '只列前 {n} 个', evidence: '原文', duties: '责任', inherited: '统一要求', allUnits: '其余 {n} 个单位', verdicts: '目标评价（{day}）',
  },
  en: {
    issuer: 'Issued by', number: 'Number', issuedOn: 'Issued on', period: 'Period', years: '{from} to {to}', upper: 'Upper plan', lower: 'Lower plans', sourceFile: 'Source file', reading: 'Reading',
    read: '{measures} measures, {duties} duties, {rows} rows of tables', doubts: '{n} places in doubt', targets: 'Targets', tabTargets: 'Indicators and targets', tabOutline: 'Measures and duties', tabFindings: 'Findings', tabBearers: 'Who bears how much',
    unowned: 'without an owner', openFindings: 'Open findings', compareUpper: 'Compare with the upper plan', notAudited: 'The audit is not done yet; findings come later.', indicators: 'Table of indicators', way: 'Progress', inText: 'Targets in the text and in sections on goals', noTable: 'No table of indicators was read.',
    nobody: 'none read', openAll: 'Open all', closeAll: 'Close all', goals: 'Targets', items: '{n} measures', noOutline: 'No measures were read.', bySeverity: '{severity} ({n})', noFindings: 'No findings.', allFindings: 'Filter them in the worklist', bySector: 'By line of work',
    byUnit: 'By unit', noSector: 'of no line of work', total: '{n} in all', bearers: '{n} units, {duties} duties; those that lead or are responsible most come first', others: 'other', hundred: 'the first {n} only', evidence: 'Source', duties: 'Duties', inherited: 'by a remark elsewhere', allUnits: '{n} more units', verdicts: 'Verdicts ({day})',
  },
})

const PLAN = gql`
query Plan($id: ID!) {
  plan(id: $id) {
    id title issuer documentNumber issuedOn status periodStart periodEnd audited
    region { id name parent { id name } }
    source { name sha256 }
    reading { measures duties rows review }
    upper { id title }
    lower { id title }
    progress { asOf targets counts { verdict count } }
    unowned: targets(filter: {owners: {none: {}}}) { totalCount }
    open: findings(filter: {state: {eq: OPEN}}) { totalCount }
  }
}`

const TARGETS = gql`
query PlanTargets($id: ID!, $first: Int, $after: String) {
  plan(id: $id) {
    targets(filter: {kind: {eq: TABLE}}, first: $first, after: $after) {
      nodes {
        id name kind unit deadline binding
        baseline { asPrinted value year }
        goal { asPrinted value comparator }
        plan { periodStart periodEnd }
        owners { id name }
        verdict { kind baseline goal value unit asOf due }
        observations { asOf value unit current }
        locator { line start end page }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const TEXTS = gql`
query PlanTargetsOfText($id: ID!, $first: Int, $after: String) {
  plan(id: $id) {
    targets(filter: {kind: {ne: TABLE}}, first: $first, after: $after) {
      totalCount
      nodes { id name kind unit deadline lastVerdict baseline { asPrinted value } goal { asPrinted value comparator } owners { id name } locator { line start end page } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const SECTIONS = gql`
query PlanSections($id: ID!) {
  plan(id: $id) {
    sections { id number title sections { id number title sections { id number title sections { id number title } } } }
  }
}`

const MEASURES = gql`
query PlanMeasures($id: ID!, $first: Int, $after: String) {
  plan(id: $id) {
    measures(first: $first, after: $after) {
      nodes {
        id number title deadline section { id } locator { line start end page }
        duties { role nameAsPrinted inherited agency { id name } locator { line start end page } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const BY_SEVERITY = gql`
query PlanFindingCounts($id: ID!) {
  plan(id: $id) {
    HIGH: findings(filter: {severity: {eq: HIGH}}) { totalCount }
    MEDIUM: findings(filter: {severity: {eq: MEDIUM}}) { totalCount }
    LOW: findings(filter: {severity: {eq: LOW}}) { totalCount }
  }
}`

const FINDINGS = gql`
query PlanFindings($id: ID!, $filter: FindingFilter, $first: Int, $after: String) {
  plan(id: $id) {
    findings(filter: $filter, first: $first, after: $after) {
      nodes {
        id severity state rule { name englishName }
        subject { __typename ... on Plan { title } ... on Measure { measure: title parent { title } } ... on Target { name } ... on Section { title } ... on Enterprise { name } ... on Agency { name } }
        evidence(filter: {locator: {line: {ge: 1}}}) { locator { line start end page } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const BEARERS = gql`
query PlanBearers($id: ID!, $first: Int, $after: String) {
  plan(id: $id) {
    measures(first: $first, after: $after) { nodes { duties { role agency { id name } } } pageInfo { hasNextPage endCursor } }
  }
}`

const SECTORS = gql`
query PlanSectors($id: ID!) {
  plan(id: $id) {
    dutiesBySectorAndRole { role count sector { id name } }
    projects { duties { role agency { id name } } }
  }
}`

const TABS = { targets: 'tabTargets', outline: 'tabOutline', findings: 'tabFindings', bearers: 'tabBearers' }

/** @typedef {keyof typeof TABS} Tab */

/** One plan: what it is, what it commits to, who bears it, and what was found in it; a tab a question. */
class Plan extends View {
  constructor() {
    super()
    /** @type {any} What stays from tab to tab. */
    this.head = undefined
  }

  /** @returns {Tab} */
  get tab() {
    const asked = this.route.query.get('tab') ?? ''
    return asked in TABS ? /** @type {Tab} */ (asked) : 'targets'
  }

  /** @param {import('../app/route.js').Route} route @param {AbortSignal} signal */
  async load(route, signal) {
    const { tab } = this
    const head = this.head?.id === route.id ? this.head : ask(PLAN, { id: route.id }, signal).then((data) => data.plan)
    const [plan, shown] = await Promise.all([head, this.loadTab(tab, route.id, signal)])
    this.head = plan
    return plan && { plan, tab, shown }
  }

  /** @param {Tab} tab @param {string} id @param {AbortSignal} signal */
  async loadTab(tab, id, signal) {
    switch (tab) {
      case 'targets':
        return askAll(TARGETS, { id }, (data) => data.plan?.targets, signal)
      case 'outline': {
        const [sections, measures] = await Promise.all([ask(SECTIONS, { id }, signal), askAll(MEASURES, { id }, (data) => data.plan?.measures, signal)])
        return { sections: sections.plan?.sections ?? [], measures }
      }
      case 'findings':
        return (await ask(BY_SEVERITY, { id }, signal)).plan
      case 'bearers': {
        const [measures, sectors] = await Promise.all([askAll(BEARERS, { id }, (data) => data.plan?.measures, signal), ask(SECTORS, { id }, signal)])
        return { bearers: bearersOf([...measures, ...(sectors.plan?.projects ?? [])].flatMap(({ duties }) => duties)), sectors: sectors.plan?.dutiesBySectorAndRole ?? [] }
      }
    }
  }

  further() {
    const id = literal(this.route.id)
    const operation = { targets: TARGETS, outline: MEASURES, findings: FINDINGS, bearers: SECTORS }[this.tab]
    const cypher = {
      targets: `MATCH (plan:Plan {id: ${id}})-[:SETS]->(target:Target)\nOPTIONAL MATCH (target)<-[:TARGETS]-(measure:Measure)\nRETURN target, measure`,
      outline: `MATCH (plan:Plan {id: ${id}})-[:CONTAINS*]->(measure:Measure)<-[duty:LEADS|RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]-(agency:Agency)\nRETURN measure, duty, agency LIMIT 100`,
      findings: `MATCH (finding:Finding)-[:IN]->(:Plan {id: ${id}})\nRETURN finding.kind AS kind, finding.severity AS severity, finding.state AS state, count(*) AS findings ORDER BY findings DESC`,
      bearers: `MATCH (:Plan {id: ${id}})-[:CONTAINS*]->(:Measure)<-[duty:LEADS|RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]-(agency:Agency)\nRETURN agency.name AS unit, type(duty) AS role, count(*) AS duties ORDER BY duties DESC`,
    }[this.tab]
    return { operation, variables: { id: this.route.id, ...(this.tab === 'bearers' ? {} : { first: 50, after: null }) }, cypher }
  }

  /** @param {{plan: any, tab: Tab, shown: any}} loaded */
  body({ plan, tab, shown }) {
    return html`
      <p class="crumbs">${plan.region?.parent ? html`<a href=${href('region', plan.region.parent.id)}>${plan.region.parent.name}</a> › ` : nothing}${plan.region ? html`<a href=${href('region', plan.region.id)}>${plan.region.name}</a>` : nothing}</p>
      <h1>${plan.title} ${plan.status === 'DRAFT' ? html`<span class="chip">${t('DRAFT')}</span>` : nothing}</h1>
      ${this.scorecard(plan)}
      <p class="actions">${plan.upper ? html`<a class="button quiet" href=${href('compare', '', { left: plan.upper.id, right: plan.id })}>${t('compareUpper')}</a>` : nothing}
        <a class="button quiet" href=${href('progress', '', { plan: plan.id })}>${t('progress')}</a> <a class="button quiet" href=${href('evidence', plan.id)}>${t('evidence')}</a> ${reportLink(plan.id)}</p>
      <nav class="tabs" aria-label=${plan.title}>${Object.entries(TABS).map(([name, word]) => html`<a href=${href('plan', plan.id, { tab: name === 'targets' ? '' : name, lang: this.route.query.get('lang') })}
        aria-current=${name === tab ? 'page' : nothing}>${t(word)}</a>`)}</nav>
      ${tab === 'targets' ? this.targets(plan, shown) : tab === 'outline' ? this.outline(plan, shown) : tab === 'findings' ? this.findings(plan, shown) : this.bearers(plan, shown)}`
  }

  /** @param {any} plan */
  scorecard(plan) {
    const { reading, progress } = plan
    const fact = (/** @type {string} */ word, /** @type {unknown} */ shown) => (shown ? html`<dt>${t(word)}</dt><dd>${shown}</dd>` : nothing)
    return html`<div class="figures">
        <span><b>${number(progress.targets)}</b><a href=${href('targets', '', { plan: plan.id })}>${t('targets')}</a></span>
        <span><b>${number(plan.unowned.totalCount)}</b><a href=${href('targets', '', { plan: plan.id, owned: 'no' })}>${t('unowned')}</a></span>
        <span><b>${number(reading.measures)}</b>${t('measure')}</span><span><b>${number(reading.duties)}</b>${t('duties')}</span>
        <span><b>${plan.audited ? number(plan.open.totalCount) : '…'}</b><a href=${href('findings', '', { plan: plan.id, state: 'OPEN' })}>${t('openFindings')}</a></span></div>
      ${plan.audited ? nothing : html`<p class="note">${t('notAudited')}</p>`}
      <div class="columns"><dl class="facts">
        ${fact('issuer', plan.issuer)}${fact('number', plan.documentNumber)}${fact('issuedOn', plan.issuedOn)}${fact('state', plan.status ? t(plan.status) : '')}
        ${fact('period', plan.periodEnd ? t('years', { from: plan.periodStart ?? '', to: plan.periodEnd }) : '')}
        ${fact('upper', plan.upper ? html`<a href=${href('plan', plan.upper.id)}>${plan.upper.title}</a>` : '')}
        ${fact('lower', plan.lower.length ? html`${plan.lower.slice(0, 8).map((/** @type {any} */ lower) => html`<a href=${href('plan', lower.id)}>${lower.title}</a> <small><a href=${href('compare', '', { left: plan.id, right: lower.id })}>${t('compare')}</a></small><br>`)}
          ${plan.lower.length > 8 ? html`<details><summary>${t('total', { n: plan.lower.length })}</summary>${plan.lower.slice(8).map((/** @type {any} */ lower) => html`<a href=${href('plan', lower.id)}>${lower.title}</a><br>`)}</details>` : nothing}` : '')}
      </dl><dl class="facts">
        ${fact('reading', html`${t('read', reading)}；<a href=${href('review', plan.id)}>${t('doubts', { n: reading.review })}</a>`)}
        ${fact('sourceFile', plan.source.name ? html`${plan.source.name}<br><span class="sha">SHA-256 ${plan.source.sha256}</span>` : '')}
        <dt>${t('verdicts', { day: progress.asOf })}</dt><dd><ul class="plain">${progress.counts.map((/** @type {any} */ { verdict, count }) => html`<li>${verdictChip(verdict)} ${number(count)}</li>`)}</ul></dd>
      </dl></div>`
  }

  /** @param {any} plan @param {any[]} rows */
  targets(plan, rows) {
    return html`<p class="actions">${exportLinks('targets', { plan: plan.id })}</p>
      <h2>${t('indicators')}</h2>
      ${rows.length ? html`<div class="scroll" tabindex="0" role="region" aria-label=${t('indicators')}><table class="wide"><caption>${t('indicators')} · ${t('count', { n: rows.length })}</caption>
        <thead><tr><th scope="col">${t('target')}</th><th scope="col" class="number">${t('baseline')}</th><th scope="col" class="number">${t('goal')}</th><th scope="col">${t('binding')}</th><th scope="col">${t('deadline')}</th>
          <th scope="col">${t('owners')}</th><th scope="col">${t('verdict')}</th><th scope="col">${t('way')}</th><th scope="col">${t('source')}</th></tr></thead>
        <tbody>${rows.map((target) => html`<tr><th scope="row"><a href=${href('target', target.id)}>${target.name}</a></th>
          <td class="number">${amount(target.baseline, target.unit)}</td><td class="number">${comparison(target.goal)}${amount(target.goal, target.unit)}</td><td>${target.binding ? t(target.binding) : '—'}</td><td>${target.deadline ?? '—'}</td>
          <td>${target.owners.length ? ownersOf(target.owners) : html`<span class="soft">${t('nobody')}</span>`}</td><td>${verdictChip(target.verdict.kind)}</td><td>${progressLine(target)}</td>
          <td>${place(plan.id, target.locator, target.name)}</td></tr>`)}</tbody></table></div>` : html`<p class="empty">${t('noTable')}</p>`}
      <h2>${t('inText')}</h2>
      <growing-list .operation=${TEXTS} .variables=${{ id: plan.id }} .connection=${(/** @type {any} */ data) => data.plan.targets} label=${t('inText')}
        .row=${(/** @type {any} */ target) => html`<li><a href=${href('target', target.id)}>${target.name}</a> <b>${comparison(target.goal)}${amount(target.goal, target.unit)}</b> ${verdictChip(target.lastVerdict)} ${place(plan.id, target.locator, target.name)}
          <br><small>${[t(target.kind), target.deadline].filter(Boolean).join(' · ')} · </small>${target.owners.length ? html`<small>${t('owners')}: ${ownersOf(target.owners)}</small>` : html`<small>${t('owners')}: ${t('nobody')}</small>`}</li>`}></growing-list>`
  }

  /** @param {any} plan @param {{sections: any[], measures: any[]}} shown */
  outline(plan, { sections, measures }) {
    const bySection = Map.groupBy(measures, (measure) => measure.section?.id ?? '')
    const count = (/** @type {any} */ section) => /** @type {number} */ ((bySection.get(section.id)?.length ?? 0) + (section.sections ?? []).reduce((/** @type {number} */ sum, /** @type {any} */ below) => sum + count(below), 0))
    const listed = (/** @type {any[] | undefined} */ those) => (those?.length ? html`<ol class="measures">${those.map((measure) => html`<li>
      ${measure.number ? html`<span class="soft">${measure.number}</span> ` : nothing}<a href=${href('measure', measure.id)}>${measure.title}</a> ${place(plan.id, measure.locator, measure.title)} ${measure.deadline ? html`<small>${measure.deadline}</small>` : nothing}
      ${dutyGroups(plan.id, measure.duties)}</li>`)}</ol>` : nothing)
    const block = (/** @type {any} */ section) => {
      const n = count(section)
      return n ? html`<details open><summary>${section.number} ${section.title} <small>${t('items', { n })}</small></summary>${listed(bySection.get(section.id))}${(section.sections ?? []).map(block)}</details>` : nothing
    }
    const all = (/** @type {boolean} */ open) => this.querySelectorAll('.outline details').forEach((each) => { /** @type {HTMLDetailsElement} */ (each).open = open })
    return html`<p class="actions"><button class="quiet" @click=${() => all(true)}>${t('openAll')}</button><button class="quiet" @click=${() => all(false)}>${t('closeAll')}</button> ${exportLinks('duties', { plan: plan.id })}</p>
      ${measures.length ? html`<div class="outline">${listed(bySection.get(''))}${sections.map(block)}</div>` : html`<p class="empty">${t('noOutline')}</p>`}`
  }

  /** @param {any} plan @param {any} counts */
  findings(plan, counts) {
    const rows = SEVERITIES.filter((severity) => counts[severity].totalCount)
    return html`<p class="actions"><a href=${href('findings', '', { plan: plan.id })}>${t('allFindings')}</a> ${exportLinks('findings', { plan: plan.id })}</p>
      ${rows.length ? nothing : html`<p class="empty">${plan.audited ? t('noFindings') : t('notAudited')}</p>`}
      ${rows.map((severity) => html`<h2>${severityChip(severity)} <a href=${href('findings', '', { plan: plan.id, severity })}>${t('bySeverity', { severity: t(severity), n: counts[severity].totalCount })}</a></h2>
        <growing-list .operation=${FINDINGS} .variables=${{ id: plan.id, filter: { severity: { eq: severity } } }} .connection=${(/** @type {any} */ data) => data.plan.findings} .pageSize=${20} label=${t(severity)}
          .row=${(/** @type {any} */ finding) => this.finding(plan, finding)}></growing-list>`)}`
  }

  /** @param {any} plan @param {any} finding */
  finding(plan, finding) {
    const { subject } = finding
    const about = subject ? (subject.name ?? subject.title ?? subject.measure ?? subject.parent?.title ?? '') : ''
    return html`<li><a href=${href('finding', finding.id)}>${language() === 'zh' ? finding.rule.name : finding.rule.englishName}</a> ${stateChip(finding.state)}
      ${subject && subject.__typename !== 'Plan' ? html`<br><small>${t(subject.__typename)}: ${about}</small>` : nothing} ${place(plan.id, finding.evidence[0]?.locator, about)}</li>`
  }

  /** @param {any} plan @param {{bearers: ReturnType<typeof bearersOf>, sectors: any[]}} shown */
  bearers(plan, { bearers, sectors }) {
    const bySector = new Map()
    for (const { sector, role, count } of sectors) {
      const row = bySector.get(sector?.id ?? '') ?? { id: sector?.id ?? '', name: sector?.name ?? t('noSector'), counts: {}, total: 0 }
      row.counts[role] = count
      row.total += count
      bySector.set(row.id, row)
    }
    const lines = [...bySector.values()].sort((a, b) => b.total - a.total)
    const duties = bearers.reduce((sum, { total }) => sum + total, 0)
    return html`<p class="actions">${exportLinks('duties', { plan: plan.id })}</p>
      <p class="legend">${ROLES.filter((role) => bearers.some(({ counts }) => counts[role])).map((role) => roleChip(role))}</p>
      <h2>${t('byUnit')}</h2><p class="soft">${t('bearers', { n: bearers.length, duties })}</p>
      ${chart(bearers.slice(0, 25), 'agency')}
      ${bearers.length > 25 ? html`<details><summary>${t('allUnits', { n: bearers.length - 25 })}</summary>${chart(bearers.slice(25), 'agency', bearers)}</details>` : nothing}
      <h2>${t('bySector')}</h2>${chart(lines, 'sector')}`
  }
}

/**
 * Bars of duties by role, numbers as text beside them.
 * @param {{id: string, name: string, counts: Record<string, number>, total: number}[]} rows
 * @param {'agency' | 'sector'} view
 * @param {{total: number}[]} [scale] the rows by which the bars are measured
 */
function chart(rows, view, scale = rows) {
  const most = Math.max(1, ...scale.map(({ total }) => total))
  return html`<ol class="bearers">${rows.map((row) => {
    let from = 0
    const pieces = ROLES.filter((role) => row.counts[role]).map((role) => {
      const piece = { role, from, width: row.counts[role] / most }
      from += piece.width
      return piece
    })
    return html`<li>${row.id ? html`<a href=${href(view, row.id)}>${row.name}</a>` : html`<span>${row.name}</span>`}
      <svg aria-hidden="true">${pieces.map((piece) => svg`<rect class="fill ${['LEAD', 'RESPONSIBLE', 'SUPPORT'].includes(piece.role) ? piece.role.toLowerCase() : 'other'}" x=${`${piece.from * 100}%`} width=${`${piece.width * 100}%`} height="100%"></rect>`)}</svg>
      <small>${pieces.map(({ role }) => `${t(role)} ${row.counts[role]}`).join(' · ')}</small></li>`
  })}</ol>`
}
customElements.define('zeren-plan', Plan)
