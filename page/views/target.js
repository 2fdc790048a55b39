import { html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { language, number, wordsOf } from '../app/language.js'
import { href } from '../app/route.js'
import { exportLinks } from '../parts/files.js'
import { literal } from '../parts/explore.js'
import { markedText } from '../parts/marked-text.js'
import { agencyLink, amount, place, roleChip, severityChip, stateChip } from '../parts/marks.js'
import { comparison, plansOnAScale, plansTable } from '../parts/plans-on-a-scale.js'
import { progressLine, verdictNumbers } from '../parts/verdict.js'
import { View } from '../parts/view.js'
import '../parts/chain-graph.js'

const t = wordsOf({
  zh: {
    ownedBy: '由谁负责', nobody: '没有读到负责的单位。', nobodyWhy: '没有读到以该目标为目的、并写明牵头或责任单位的举措；这不等于无人负责。', nobodyLinked: '有举措写到该目标，但没有读到牵头或责任单位。', chain: '责任链',
    steps: '责任链的每一步，附原文', unit: '单位', owns: '负责本目标', yes: '负责', no: '—', why: '举措为何与本目标有关', named: '写到处', printed: '原文写作“{name}”',
    noText: '原文句子不在库中；按行号查看，或用 import 命令连同原文导入。', others: '其他规划的同一指标', othersCount: '共 {n} 个，先列 {shown} 个', toIndicator: '查看该指标的全部目标',
    verdict: '进展评价', history: '填报记录', assignments: '下达值', on: '日期', value: '数值', basis: '口径', stage: '核实', by: '填报人', year: '年份', sourceDoc: '来源文件', superseded: '已被更正', withdrawn: '撤回',
    findingsAbout: '关于本目标的疑点', noFindings: '没有关于本目标的疑点。', report: '填报进展', part: '部分',
  },
  en: {
    ownedBy: 'Who owns it', nobody: 'No unit was read that owns it.', nobodyWhy: 'No measure was read that aims at it and has a lead or a responsible unit. That does not mean that nobody answers for it.', nobodyLinked: 'Measures aim at it, but no lead or responsible unit was read.', chain: 'The chain of responsibility',
    steps: 'Each step of the chain, with the sentence of the source', unit: 'Unit', owns: 'Owns the target', yes: 'owns', no: '—', why: 'Why the measure is tied to the target', named: 'named at', printed: 'printed as {name}',
    noText: 'The sentence is not at hand; see its line, or import the plan with its document (command import).', others: 'The same indicator in other plans', othersCount: '{n} in all, the first {shown} here', toIndicator: 'All targets of the indicator',
    verdict: 'How far it has come', history: 'What was reported', assignments: 'What was handed down', on: 'Day', value: 'Value', basis: 'Basis', stage: 'Verified', by: 'By', year: 'Year', sourceDoc: 'Document', superseded: 'corrected', withdrawn: 'withdrawal',
    findingsAbout: 'Findings about it', noFindings: 'No finding is about it.', report: 'Report progress', part: 'part',
  },
})

const TARGET = gql`
query Target($id: ID!) {
  target(id: $id) {
    id name kind unit deadline binding cumulative
    indicator { id name unit }
    baseline { asPrinted value year }
    goal { asPrinted value comparator }
    plan { id title periodStart periodEnd region { id name } source { name sha256 } }
    section { title }
    locator { line start end page }
    owners { id name }
    verdict { kind baseline goal value elapsed ratio unit asOf due assignedFor doubt }
    observations { id ordinal asOf value unit basis stage by at current withdrawal reason }
    assignments { id ordinal year value unit source by at current withdrawal reason }
  }
  responsibilityChain(targetId: $id) {
    owned
    links {
      role owns basis nameAsPrinted
      agency { id name }
      measure { id number title text path locator { line start end page } parent { id number title path } }
      locator { line start end page }
      basisLocator { line start end page }
    }
  }
}`

const BESIDE = gql`
query BesideTarget($plan: ID!, $id: String!, $indicator: ID!, $target: ID!) {
  plan(id: $plan) {
    findings(first: 50, filter: {id: {endsWith: $id}}) { nodes { id severity state kind rule { name englishName } subject { ... on Target { id } } } }
  }
  indicator(id: $indicator) {
    id unit
    targets(first: 40, filter: {id: {ne: $target}}) {
      totalCount
      nodes {
        id name kind unit deadline binding lastVerdict
        baseline { asPrinted value canonicalValue } goal { asPrinted value canonicalValue comparator }
        plan { id title region { id name } } owners { id name } locator { line start end page }
      }
    }
  }
  self: target(id: $target) {
    id name kind unit deadline binding lastVerdict
    baseline { asPrinted value canonicalValue } goal { asPrinted value canonicalValue comparator }
    plan { id title region { id name } } owners { id name } locator { line start end page }
  }
}`

/** Who answers for a target, step by step, and what else is said of it. */
class Target extends View {
  static properties = { ...View.properties, beside: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.beside = undefined
  }

  /** @param {import('../app/route.js').Route} route */
  subject(route) {
    return route.id
  }

  /** @param {import('../app/route.js').Route} route @param {AbortSignal} signal */
  async load(route, signal) {
    this.beside = undefined
    const data = await ask(TARGET, { id: route.id }, signal)
    if (data.target) void this.loadBeside(data.target, signal)
    return data.target && data
  }

  /** What stands beside comes behind: the chain is not kept waiting for it. @param {any} target @param {AbortSignal} signal */
  async loadBeside(target, signal) {
    try {
      this.beside = await ask(BESIDE, { plan: target.plan.id, id: `/${target.id}`, indicator: target.indicator?.id ?? 'indicator:', target: target.id }, signal)
    } catch (failure) {
      if (!signal.aborted) this.beside = { failure }
    }
  }

  further() {
    const id = literal(this.route.id)
    return {
      operation: TARGET, variables: { id: this.route.id },
      cypher: `MATCH (target:Target {id: ${id}})\nOPTIONAL MATCH chain = (target)<-[:TARGETS]-(:Measure)-[:CONTAINS*0..1]->()<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]-(:Agency)\nOPTIONAL MATCH measured = (target)-[:MEASURED_BY]->(:Indicator)\nRETURN target, chain, measured`,
    }
  }

  /** @param {any} data */
  body({ target, responsibilityChain: chain }) {
    const { plan } = target
    return html`
      <p class="crumbs"><a href=${href('plan', plan.id)}>${plan.title}</a>${target.section ? ` › ${target.section.title}` : ''}</p>
      <h1>${target.name}</h1>
      ${this.owners(target, chain)}
      <dl class="facts">
        <dt>${t('goal')}</dt><dd><b>${comparison(target.goal)}${amount(target.goal, target.unit)}</b></dd>
        <dt>${t('baseline')}</dt><dd>${amount(target.baseline, target.unit)}${target.baseline?.year ? html` <small>(${target.baseline.year})</small>` : nothing}</dd>
        <dt>${t('deadline')}</dt><dd>${target.deadline ?? '—'}</dd>
        <dt>${t('binding')}</dt><dd>${target.binding ? t(target.binding) : '—'}</dd>
        <dt>${t('indicator')}</dt><dd>${target.indicator ? html`<a href=${href('indicator', target.indicator.id)}>${target.indicator.name}</a>` : '—'}</dd>
        <dt>${t('kind')}</dt><dd>${t(target.kind)}</dd>
        <dt>${t('source')}</dt><dd>${place(plan.id, target.locator, target.name)}${plan.source.name ? html` <small>${plan.source.name}</small>` : nothing}</dd>
      </dl>
      ${chain.links.length ? html`<h2>${t('chain')}</h2>
        <chain-graph .chain=${{ target, links: chain.links.map((/** @type {any} */ link) => ({ ...link, measure: { id: link.measure.id, title: titleOf(link.measure) } })) }}></chain-graph>
        ${this.steps(target, chain.links)}` : nothing}
      <h2>${t('verdict')}</h2>
      <div class="columns"><div>${verdictNumbers(target.verdict)}</div><div>${progressLine(target, true)}</div></div>
      <p class="actions"><a class="button quiet" href=${href('progress', '', { plan: plan.id })}>${t('report')}</a></p>
      ${this.observations(target)}${this.assignments(target)}
      ${this.findings(target)}
      ${this.others(target)}
      <p class="actions">${exportLinks('targets', { filter: JSON.stringify({ id: { eq: target.id } }) })}</p>`
  }

  /** @param {any} target @param {any} chain */
  owners(target, chain) {
    if (target.owners.length) {
      return html`<p class="owned"><span class="chip role-lead">${t('ownedBy')}</span> <span class="names">${target.owners.map((/** @type {any} */ owner) => html`<span>${agencyLink(owner)}</span>`)}</span></p>`
    }
    return html`<p class="owned none"><b>${t('nobody')}</b> ${chain.links.length ? t('nobodyLinked') : t('nobodyWhy')}</p>`
  }

  /** @param {any} target @param {any[]} links */
  steps(target, links) {
    const { plan } = target
    const byMeasure = Map.groupBy(links, (link) => link.measure.id)
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('steps')}><table class="steps"><caption>${t('steps')}</caption>
      <thead><tr><th scope="col">${t('unit')}</th><th scope="col">${t('role')}</th><th scope="col">${t('owns')}</th><th scope="col">${t('source')}</th></tr></thead>
      ${[...byMeasure.values()].map((those) => {
        const [{ measure, basis, basisLocator }] = those
        const titled = measure.title ? measure : (measure.parent ?? measure)
        return html`<tbody><tr><th scope="rowgroup" colspan="4">
            <small>${titled.path?.join(' › ')}</small>
            <a href=${href('measure', titled.id)}>${titled.number ? `${titled.number} ` : ''}${titleOf(measure)}</a> ${place(plan.id, measure.locator, titleOf(measure))}
            <p class="why"><small>${t('why')}:</small> ${t(basis)} ${basisLocator ? html`<small>${t('named')}</small> ${place(plan.id, basisLocator, target.name)}` : nothing}</p>
            ${this.words(measure, those)}</th></tr>
          ${those.map((link) => html`<tr class=${link.owns ? 'owner' : nothing}><td>${agencyLink(link.agency)}${link.nameAsPrinted !== link.agency.name ? html`<br><small>${t('printed', { name: link.nameAsPrinted })}</small>` : nothing}</td>
            <td>${roleChip(link.role)}</td><td>${link.owns ? html`<b>${t('yes')}</b>` : t('no')}</td><td>${place(plan.id, link.locator, link.nameAsPrinted)}</td></tr>`)}</tbody>`
      })}</table></div>`
  }

  /** The sentences that say it, with the units and the target marked. @param {any} measure @param {any[]} links */
  words(measure, links) {
    if (!measure.text) return html`<p class="soft">${t('noText')}</p>`
    return markedText(measure.text, links, links[0].basisLocator)
  }

  /** @param {any} target */
  observations(target) {
    if (!target.observations.length) return nothing
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('history')}><table><caption>${t('history')}</caption>
      <thead><tr><th scope="col">${t('on')}</th><th scope="col" class="number">${t('value')}</th><th scope="col">${t('basis')}</th><th scope="col">${t('stage')}</th><th scope="col">${t('by')}</th><th scope="col">${t('state')}</th></tr></thead>
      <tbody>${[...target.observations].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.ordinal - b.ordinal)).map((/** @type {any} */ each) => html`<tr><td>${each.asOf}</td><td class="number">${each.value == null ? '—' : number(each.value)} ${each.unit ?? ''}</td>
        <td>${t(each.basis)}</td><td>${t(each.stage)}</td><td>${each.by}</td><td>${standing(each)}</td></tr>`)}</tbody></table></div>`
  }

  /** @param {any} target */
  assignments(target) {
    if (!target.assignments.length) return nothing
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('assignments')}><table><caption>${t('assignments')}</caption>
      <thead><tr><th scope="col">${t('year')}</th><th scope="col" class="number">${t('value')}</th><th scope="col">${t('sourceDoc')}</th><th scope="col">${t('by')}</th><th scope="col">${t('state')}</th></tr></thead>
      <tbody>${target.assignments.map((/** @type {any} */ each) => html`<tr><td>${each.year}</td><td class="number">${each.value == null ? '—' : number(each.value)} ${each.unit ?? ''}</td>
        <td>${each.source ?? '—'}</td><td>${each.by}</td><td>${standing(each)}</td></tr>`)}</tbody></table></div>`
  }

  /** @param {any} target */
  findings(target) {
    const found = this.beside?.plan?.findings.nodes.filter((/** @type {any} */ finding) => finding.subject?.id === target.id)
    return html`<h2>${t('findingsAbout')}</h2>${!this.beside ? html`<p class="loading">${t('loading')}</p>` : found?.length ? html`<ul class="rows">${found.map((/** @type {any} */ finding) => html`<li>${severityChip(finding.severity)}
      <a href=${href('finding', finding.id)}>${language() === 'zh' ? finding.rule.name : finding.rule.englishName}</a> ${stateChip(finding.state)}</li>`)}</ul>` : html`<p class="empty">${t('noFindings')}</p>`}`
  }

  /** @param {any} target */
  others(target) {
    const indicator = this.beside?.indicator
    if (!indicator?.targets.nodes.length) return nothing
    const all = [this.beside.self, ...indicator.targets.nodes]
    return html`<h2>${t('others')}</h2>
      <p class="soft">${indicator.targets.totalCount > indicator.targets.nodes.length ? `${t('othersCount', { n: indicator.targets.totalCount, shown: indicator.targets.nodes.length })} · ` : ''}<a href=${href('indicator', indicator.id)}>${t('toIndicator')}</a></p>
      ${plansOnAScale(all, { indicator, here: target.id, change: ['REDUCE_BY', 'INCREASE_BY'].includes(target.goal.comparator) })}
      ${plansTable(all, target.id)}`
  }
}

/** @param {any} measure @returns {string} */
function titleOf(measure) {
  return measure.title ?? (measure.parent ? `${measure.parent.title ?? ''}（${t('part')}）` : measure.id)
}

/** @param {any} entry */
function standing(entry) {
  return entry.withdrawal ? t('withdrawn') : entry.current ? '' : t('superseded')
}
customElements.define('zeren-target', Target)
