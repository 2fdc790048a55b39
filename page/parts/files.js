import { html } from 'lit'
import { language, wordsOf } from '../app/language.js'

const t = wordsOf({
  zh: { findings: '疑点', targets: '目标', duties: '责任', 'project-duties': '重点工程责任', progress: '进展', report: '审计报告（Word）', exportLabel: '导出{what}（{format}）' },
  en: { findings: 'findings', targets: 'targets', duties: 'duties', 'project-duties': 'project duties', progress: 'progress', report: 'Report (Word)', exportLabel: 'export {what} as {format}' },
})

/**
 * A table as files, of exactly what is shown.
 * @param {string} table findings, targets, duties …
 * @param {Record<string, string>} asked the filters of `/export`; `filter` is one of GraphQL as JSON
 */
export const exportLinks = (table, asked = {}) => html`<span class="files">${t('exportAs')} ${t(table)}
  ${['xlsx', 'csv', 'json'].map((format) => html`<a href=${`export/${table}.${format}?${new URLSearchParams({ ...asked, lang: language() })}`}
    download aria-label=${t('exportLabel', { what: t(table), format: format.toUpperCase() })}>${format.toUpperCase()}</a> `)}</span>`

/** @param {string} planId */
export const reportLink = (planId) => html`<a class="button quiet" href=${`report/${encodeURIComponent(planId)}.docx?lang=${language()}`} download>${t('report')}</a>`
