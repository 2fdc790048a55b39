import { html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { language, wordsOf } from '../app/language.js'
import { href } from '../app/route.js'
import { dutyGroups } from '../parts/duty-groups.js'
import { literal } from '../parts/explore.js'
import { exportLinks } from '../parts/files.js'
import { amount, place, severityChip, stateChip, verdictChip } from '../parts/marks.js'
import { comparison } from '../parts/plans-on-a-scale.js'
import { markedText } from '../parts/marked-text.js'
import { View } from '../parts/view.js'

const t = wordsOf({
  zh: { duties: '责任', targets: '目标', text: '原文', noText: '原文不在库中；按行号查看，或用 import 命令连同原文导入。', parts: '各部分', part: '第{n}部分', partOf: '所属举措', waters: '河湖', policies: '引用的政策法规', projects: '重点工程', enterprises: '企业', parks: '园区', findingsAbout: '关于本举措的疑点', noFindings: '没有关于本举措的疑点。', noTargets: '没有读到目标。', named: '涉及', opening: '原文没有印出标题，此为首句。' },
  en: { duties: 'Duties', targets: 'Targets', text: 'Source', noText: 'The text is not at hand; see its line, or import the plan with its document (command import).', parts: 'Parts', part: 'Part {n}', partOf: 'Part of', waters: 'Waters', policies: 'Documents cited', projects: 'Projects', enterprises: 'Companies', parks: 'Parks', findingsAbout: 'Findings about it', noFindings: 'No finding is about it.', noTargets: 'No targets were read.', named: 'It names', opening: 'No title is printed; this is the opening clause.' },
})

const MEASURE = gql`
query Measure($id: ID!) {
  measure(id: $id) {
    id number title titlePrinted deadline path text
    locator { line start end page }
    plan { id title }
    parent { id number title }
    duties { role nameAsPrinted inherited agency { id name } measure { id } locator { line start end page } }
    parts { id ordinal text locator { line start end page } duties { role nameAsPrinted inherited agency { id name } locator { line start end page } } }
    targets { id name unit deadline lastVerdict goal { asPrinted value comparator } locator { line start end page } }
    waterBodies { id name }
    enterprises { id name }
    parks { id name }
    policies { id title documentNumber }
    projects { id name category duties { role nameAsPrinted agency { id name } locator { line start end page } } }
  }
}`

const FINDINGS = gql`
query FindingsOfMeasure($plan: ID!, $id: String!) {
  plan(id: $plan) { findings(first: 50, filter: {id: {endsWith: $id}}) { nodes { id severity state rule { name englishName } } } }
}`

/** One measure: what it says, who answers for it, what it aims at. */
class Measure extends View {
  static properties = { ...View.properties, found: { state: true } }

  constructor() {
    super()
    /** @type {any[] | undefined} */
    this.found = undefined
  }

  /** @param {import('../app/route.js').Route} route @param {AbortSignal} signal */
  async load(route, signal) {
    this.found = undefined
    const { measure } = await ask(MEASURE, { id: route.id }, signal)
    if (measure) {
      ask(FINDINGS, { plan: measure.plan.id, id: `/${measure.id}` }, signal).then((data) => { this.found = data.plan?.findings.nodes ?? [] }, () => {})
    }
    return measure
  }

  further() {
    return { operation: MEASURE, variables: { id: this.route.id }, cypher: `MATCH (measure:Measure {id: ${literal(this.route.id)}})-[:CONTAINS*0..1]->(unit:Measure)\nOPTIONAL MATCH (unit)<-[duty:LEADS|RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]-(agency:Agency)\nOPTIONAL MATCH (unit)-[aim:TARGETS|CITES|LISTS]->(named)\nRETURN measure, unit, duty, agency, aim, named` }
  }

  /** @param {any} measure */
  body(measure) {
    const { plan, parent } = measure
    const links = (/** @type {string} */ word, /** @type {any[]} */ those, /** @type {(each: any) => unknown} */ shown) => (those.length ? html`<dt>${t(word)}</dt><dd>${those.map((each, index) => html`${index ? '、' : ''}${shown(each)}`)}</dd>` : nothing)
    const found = (/** @type {any} */ each) => html`<a href=${href('search', '', { text: each.name ?? each.title })}>${each.name ?? `《${each.title}》`}</a>${each.documentNumber ? html` <small>${each.documentNumber}</small>` : nothing}`
    const named = ['waterBodies', 'enterprises', 'parks', 'policies'].some((each) => measure[each].length)
    return html`
      <p class="crumbs"><a href=${href('plan', plan.id, { tab: 'outline' })}>${plan.title}</a> › ${measure.path.join(' › ')}</p>
      <h1>${measure.number ? html`<span class="soft">${measure.number}</span> ` : nothing}${measure.title ?? (parent ? `${parent.title} · ${t('part', { n: measure.id.split('.').at(-1) ?? '' })}` : measure.id)}</h1>
      <p>${place(plan.id, measure.locator, measure.title)} ${measure.deadline ? html` · ${t('deadline')} ${measure.deadline}` : nothing}
        ${measure.title && !measure.titlePrinted ? html` <small>${t('opening')}</small>` : nothing}
        ${parent ? html` · ${t('partOf')}: <a href=${href('measure', parent.id)}>${parent.number} ${parent.title}</a>` : nothing}</p>
      <h2>${t('duties')}</h2>${dutyGroups(plan.id, measure.duties)}
      <h2>${t('text')}</h2>${this.text(measure, measure.duties.filter((/** @type {any} */ duty) => duty.measure.id === measure.id))}
      ${measure.parts.length ? html`<h2>${t('parts')}</h2><ol class="rows">${measure.parts.map((/** @type {any} */ part) => html`<li><b>${t('part', { n: part.ordinal })}</b> ${place(plan.id, part.locator, t('part', { n: part.ordinal }))}
        ${part.text ? this.text(part, part.duties) : nothing}${dutyGroups(plan.id, part.duties)}</li>`)}</ol>` : nothing}
      <h2>${t('targets')}</h2>
      ${measure.targets.length ? html`<ul class="rows">${measure.targets.map((/** @type {any} */ target) => html`<li><a href=${href('target', target.id)}>${target.name}</a> <b>${comparison(target.goal)}${amount(target.goal, target.unit)}</b>
        ${target.deadline ? html`<small>${target.deadline}</small>` : nothing} ${verdictChip(target.lastVerdict)} ${place(plan.id, target.locator, target.name)}</li>`)}</ul>` : html`<p class="empty">${t('noTargets')}</p>`}
      ${named ? html`<h2>${t('named')}</h2><dl class="facts">${links('waters', measure.waterBodies, found)}${links('enterprises', measure.enterprises, found)}${links('parks', measure.parks, found)}${links('policies', measure.policies, found)}</dl>` : nothing}
      ${measure.projects.length ? html`<h2>${t('projects')}</h2><ul class="rows">${measure.projects.map((/** @type {any} */ project) => html`<li>${project.name} <small>${project.category ?? ''}</small>
        ${project.duties.length ? dutyGroups(plan.id, project.duties) : nothing}</li>`)}</ul>` : nothing}
      <h2>${t('findingsAbout')}</h2>
      ${!this.found ? html`<p class="loading">${t('loading')}</p>` : this.found.length ? html`<ul class="rows">${this.found.map((finding) => html`<li>${severityChip(finding.severity)} <a href=${href('finding', finding.id)}>${language() === 'zh' ? finding.rule.name : finding.rule.englishName}</a> ${stateChip(finding.state)}</li>`)}</ul>` : html`<p class="empty">${t('noFindings')}</p>`}
      <p class="actions">${exportLinks('duties', { filter: JSON.stringify({ id: { eq: measure.id } }) })}</p>`
  }

  /** @param {any} unit a measure or a part @param {any[]} duties its own */
  text(unit, duties) {
    return unit.text ? markedText(unit.text, duties, null, true) : html`<p class="soft">${t('noText')}</p>`
  }
}
customElements.define('zeren-measure', Measure)
