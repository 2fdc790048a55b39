import { html, nothing } from 'lit'
import { language, wordsOf } from '../app/language.js'
import { href } from '../app/route.js'
import { named } from '../app/facts.js'
import { shown } from '../app/shown.js'
import { reasons } from '../words/reasons.js'
import { agencyLink, amount, place, roleChip, severityChip, stateChip } from './marks.js'

const t = wordsOf({
  zh: {
    printed: '原文写作', of: '所属举措', ofProject: '所属重点工程', inherited: '统一要求（写在别处）', duties: '责任', wrong: '这里读错了', beside: '与此处并列查看', measures: '相关举措', reviewText: '原文片段',
    findingsAbout: '疑点', reading: '读取为', notAsked: '正在查询疑点……', noFindings: '没有疑点', more: '此处还有 {n} 项',
  },
  en: {
    printed: 'Printed as', of: 'Measure', ofProject: 'Project', inherited: 'by a remark elsewhere', duties: 'Duties', wrong: 'This is read wrongly', beside: 'side by side', measures: 'Measures', reviewText: 'Words',
    findingsAbout: 'Findings', reading: 'Read as', notAsked: 'Asking for findings …', noFindings: 'no findings', more: '{n} more here',
  },
})

/** Why the reader is not sure, in the reader's language. @param {string} reason */
export const reasonWords = (reason) => language() === 'zh' ? reasons[reason] ?? reason : reason

/** What a fact is called. @param {import('../app/facts.js').Fact} fact */
export const titleOf = ({ kind, title }) => (kind === 'review' ? reasonWords(title) : title)

/** More than so many at one place are counted only, as where one remark gives a unit to each measure of a section. */
const AT_MOST = 12

/**
 * What was read at a place, and where it leads.
 * @param {string} planId
 * @param {import('../app/facts.js').Fact[]} facts
 * @param {Map<string, any[] | null>} findings of subjects by id; null while they are asked for
 */
export function factPanel(planId, facts, findings) {
  return html`${facts.slice(0, AT_MOST).map((fact) => html`<article class="fact">
      <p class="actions">${factChip(fact)} ${place(planId, fact, titleOf(fact))}</p>
      ${BODIES[fact.kind](planId, fact)}
      ${about(findings.get(fact.id))}
      <p><a href=${wrongHref(planId, fact)}>${t('wrong')}</a></p>
    </article>`)}${facts.length > AT_MOST ? html`<p class="soft">${t('more', { n: facts.length - AT_MOST })}</p>` : nothing}`
}

/** @param {import('../app/facts.js').Fact} fact */
export const factChip = (fact) => (fact.kind === 'duty' ? roleChip(fact.role ?? '') : html`<span class="chip kind ${fact.kind}">${t(fact.kind)}</span>`)

/**
 * The way to where a reading is set right.
 * @param {string} planId
 * @param {import('../app/facts.js').Fact} fact
 */
export const wrongHref = (planId, fact) => href('review', planId, { fact: fact.id, start: fact.start, end: fact.end, line: fact.line })

/** @type {Record<import('../app/facts.js').Kind, (planId: string, fact: import('../app/facts.js').Fact) => unknown>} */
const BODIES = {
  measure: (planId, { id, title, node }) => html`<p><a href=${href('measure', id)}>${title}</a></p>
    ${node.duties.length ? html`<dl class="facts"><dt>${t('duties')}</dt><dd><ul class="plain">${node.duties.map((/** @type {any} */ duty) => html`<li>${roleChip(duty.role)} ${agencyLink(duty.agency)} ${place(planId, duty.locator, duty.nameAsPrinted)}</li>`)}</ul></dd></dl>` : nothing}`,
  duty: (planId, { node, measure, project }) => html`<dl class="facts">
    <dt>${t('reading')}</dt><dd>${agencyLink(node.agency)}</dd>
    ${node.nameAsPrinted !== node.agency.name ? html`<dt>${t('printed')}</dt><dd>${node.nameAsPrinted}</dd>` : nothing}
    <dt>${project ? t('ofProject') : t('of')}</dt><dd>${project ? project.name : html`<a href=${href('measure', measure.id)}>${named(measure)}</a> ${place(planId, measure.locator, measure.title ?? '')}
      ${node.inherited ? html`<br><small>${t('inherited')}</small>` : nothing}`}</dd></dl>`,
  target: (planId, fact) => html`<p><a href=${href('target', fact.id)}>${fact.title}</a></p>
    <dl class="facts"><dt>${t('goal')}</dt><dd>${amount(fact.node.goal, fact.node.unit)}</dd>
    ${fact.node.baseline ? html`<dt>${t('baseline')}</dt><dd>${amount(fact.node.baseline, fact.node.unit)}</dd>` : nothing}
    ${fact.node.indicator ? html`<dt>${t('indicator')}</dt><dd><a href=${href('indicator', fact.node.indicator.id)}>${fact.node.indicator.name}</a></dd>` : nothing}
    ${fact.node.measures.length ? html`<dt>${t('measures')}</dt><dd><ul class="plain">${fact.node.measures.slice(0, AT_MOST).map((/** @type {any} */ measure) => html`<li><a href=${href('measure', measure.id)}>${named(measure)}</a>
      <a class="place" href=${bothHref(planId, fact, measure.locator)}>${t('beside')}<span class="unseen">: ${named(measure)}</span></a></li>`)}</ul></dd>` : nothing}</dl>`,
  review: (_planId, { title, node }) => html`<p>${reasonWords(title)}</p>${node.text ? html`<dl class="facts"><dt>${t('reviewText')}</dt><dd lang="zh-CN">${shown(node.text)}</dd></dl>` : nothing}`,
}

/**
 * Both ends of a chain.
 * @param {string} planId
 * @param {import('../app/facts.js').Place} one
 * @param {import('../app/facts.js').Place} other
 */
export const bothHref = (planId, one, other) => href('evidence', planId, { start: one.start, end: one.end, line: one.line, start2: other.start, end2: other.end, line2: other.line })

/** @param {any[] | null | undefined} findings */
function about(findings) {
  if (findings === undefined) return nothing
  if (findings === null) return html`<p class="soft">${t('notAsked')}</p>`
  if (!findings.length) return html`<p class="soft">${t('noFindings')}</p>`
  return html`<dl class="facts"><dt>${t('findingsAbout')}</dt><dd><ul class="plain">${findings.map((finding) => html`<li>${severityChip(finding.severity)}
    <a href=${href('finding', finding.id)}>${language() === 'zh' ? finding.rule.name : finding.rule.englishName}</a> ${stateChip(finding.state)}</li>`)}</ul></dd></dl>`
}
