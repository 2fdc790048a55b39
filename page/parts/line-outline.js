import { html, nothing } from 'lit'
import { wordsOf } from '../app/language.js'
import { href } from '../app/route.js'
import { shown } from '../app/shown.js'
import { factChip, reasonWords, titleOf, wrongHref } from './fact-panel.js'
import { agencyLink, amount, place } from './marks.js'

const t = wordsOf({
  zh: {
    away: '原文不在库中，下面是读出的内容和行号。要在这里看到原文，请连同文件导入：', which: '文件应与上面的名称和 SHA-256 一致；其他版本会按它自己的文字重新读取。', outline: '读取内容与行号', here: '地址所指之处：第{line}行，已标出。', wrong: '读错了',
  },
  en: {
    away: 'The text is not at hand; below is what was read, with its lines. To see the text here, import the plan with its document:', which: 'The file should have the name and the SHA-256 above; another edition is read anew by its own words.', outline: 'What was read, and its lines', here: 'The address points to line {line}, which is marked.', wrong: 'Read wrongly',
  },
})

/**
 * What was read, in the order of its lines, for a plan whose text is not at hand.
 * @param {string} planId
 * @param {import('../app/facts.js').Fact[]} facts
 * @param {{start: number, end: number, line: number} | null} here what the address names
 * @param {boolean} loading
 */
export function outlineWithLines(planId, facts, here, loading) {
  const points = (/** @type {import('../app/facts.js').Fact} */ fact) => here !== null && (here.end > here.start ? fact.start < here.end && fact.end > here.start : fact.line === here.line)
  return html`<div class="note"><p>${t('away')}</p><pre tabindex="0"><code>java -jar zeren.jar import FILE</code></pre><p>${t('which')}</p></div>
    <h2>${t('outline')}</h2>
    ${here ? html`<p class="soft">${t('here', { line: here.line })}</p>` : nothing}
    ${loading ? html`<p class="loading">${t('loading')}</p>` : html`<ol class="rows lines">${facts.map((fact) => html`<li class="${fact.kind}${points(fact) ? ' here' : ''}" aria-current=${points(fact) ? 'location' : nothing}>
      ${place(planId, fact, titleOf(fact))} ${factChip(fact)} ${SAYS[fact.kind](fact)} <a class="wrong" href=${wrongHref(planId, fact)}>${t('wrong')}<span class="unseen">: ${titleOf(fact)}</span></a></li>`)}</ol>`}`
}

/** @type {Record<import('../app/facts.js').Kind, (fact: import('../app/facts.js').Fact) => unknown>} */
const SAYS = {
  measure: (fact) => html`<a href=${href('measure', fact.id)}>${fact.title}</a>`,
  duty: ({ node, measure, project }) => html`${agencyLink(node.agency)} ${project ? html`<small>${project.name}</small>` : html`<small>${measure.number ?? ''}</small>`}`,
  target: ({ id, title, node }) => html`<a href=${href('target', id)}>${title}</a> <b>${amount(node.goal, node.unit)}</b>`,
  review: ({ title, node }) => html`${reasonWords(title)} ${node.text ? html`<small>${shown(node.text)}</small>` : nothing}`,
}
