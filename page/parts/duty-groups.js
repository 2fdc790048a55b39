import { html, nothing } from 'lit'
import { byRole } from '../app/duties.js'
import { wordsOf } from '../app/language.js'
import { agencyLink, place, roleChip } from './marks.js'

const t = wordsOf({
  zh: { inherited: '统一要求', printed: '原文写作“{name}”', nobody: '没有读到责任单位' },
  en: { inherited: 'by a remark elsewhere', printed: 'printed as {name}', nobody: 'no unit was read' },
})

/**
 * Duties as chips: a role, and who bears it, each line of the source once.
 * @param {string} planId
 * @param {any[]} duties with role, agency { id name }, nameAsPrinted, inherited, locator
 */
export function dutyGroups(planId, duties) {
  if (!duties.length) return html`<p class="duties soft">${t('nobody')}</p>`
  return html`<ul class="duties">${byRole(duties).map(([role, those]) => {
    const lines = [...new Map(those.map((duty) => [duty.locator?.line, duty.locator])).values()]
    return html`<li>${roleChip(role)} <span class="names">${those.map((duty) => html`<span title=${duty.nameAsPrinted && duty.nameAsPrinted !== duty.agency.name ? t('printed', { name: duty.nameAsPrinted }) : nothing}
      >${agencyLink(duty.agency)}${duty.inherited ? html` <small>(${t('inherited')})</small>` : nothing}</span>`)}</span>
      ${lines.map((line) => html` ${place(planId, line, t(role))}`)}</li>`
  })}</ul>`
}
