import { LitElement, html, nothing } from 'lit'
import { Refusal } from '../app/ask.js'
import { key } from '../app/key.js'
import { number, wordsOf } from '../app/language.js'
import { refusal } from './writing.js'

const t = wordsOf({
  zh: {
    file: '填好的表（XLSX 或 CSV）', send: '上传', done: '已写入 {entered} 条；{skipped} 条已有，{empty} 行没有填。', wrong: '没有写入任何一行。请在表中改正以下 {n} 处，再上传。', taken: '没有写入任何一行：这些日期已有别的数值。要更正，请在“更正原因”一列写明理由，再上传。',
    cell: '单元格', column: '列', what: '问题', more: '另有 {n} 处没有列出。', table: '表中的问题', other: '只收 XLSX 和 CSV。', large: '文件过大：不能超过 1 MB。',
  },
  en: {
    file: 'The form, filled in (XLSX or CSV)', send: 'Send', done: '{entered} entered; {skipped} there already, {empty} left empty.', wrong: 'Not one row was taken. Mend these {n} cells in the form and send it again.', taken: 'Not one row was taken: other values count for these days. To correct them, write why into the column of reasons and send it again.',
    cell: 'Cell', column: 'Column', what: 'What is wrong', more: '{n} more are not shown.', table: 'What is wrong in the form', other: 'Only XLSX and CSV are taken.', large: 'The file is too large: 1 MB is the most.',
  },
})

const TYPES = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv' }

/** Takes a form of progress back: all of it, or nothing with what is wrong by cell. It sends `reported` when it was taken. */
class FormUpload extends LitElement {
  static properties = { answer: { state: true }, failure: { state: true }, busy: { state: true } }

  constructor() {
    super()
    /** @type {{status: number, entered?: number, skipped?: number, empty?: number, errors?: any[], all?: number} | undefined} */
    this.answer = undefined
    /** @type {unknown} */
    this.failure = undefined
    this.busy = false
  }

  createRenderRoot() {
    return this
  }

  /** @param {Event} event */
  async send(event) {
    event.preventDefault()
    const file = /** @type {HTMLInputElement} */ (this.querySelector('input[type=file]')).files?.[0]
    const type = TYPES[/** @type {keyof typeof TYPES} */ ((file?.name ?? '').toLowerCase().split('.').at(-1))]
    this.answer = undefined
    this.failure = undefined
    if (!file || !type) {
      this.failure = new Refusal(t('other'), '')
      return
    }
    this.busy = true
    try {
      const response = await fetch('progress', { method: 'POST', headers: { 'Content-Type': type, Authorization: `Bearer ${key.token()}` }, body: file })
      const said = await response.json().catch(() => ({}))
      if (response.ok || said.errors?.[0]?.row != null) {
        this.answer = { status: response.status, ...said }
        if (response.ok) this.dispatchEvent(new CustomEvent('reported', { bubbles: true }))
      } else {
        const kinds = /** @type {Record<number, string>} */ ({ 401: 'UNAUTHORIZED', 403: 'FORBIDDEN' })
        this.failure = new Refusal(response.status === 413 ? t('large') : (said.errors?.[0]?.message ?? String(response.status)), kinds[response.status] ?? '')
      }
    } catch {
      this.failure = new Refusal('', 'OFFLINE')
    } finally {
      this.busy = false
    }
  }

  render() {
    return html`<form class="filters" @submit=${this.send}><label>${t('file')}<input type="file" required accept=".xlsx,.csv"></label><button ?disabled=${this.busy}>${t('send')}</button></form>
      ${this.answer ? this.told(this.answer) : nothing}${refusal(this.failure, 'reporter')}`
  }

  /** @param {NonNullable<FormUpload['answer']>} answer */
  told({ status, entered = 0, skipped = 0, empty = 0, errors, all = 0 }) {
    if (!errors) return html`<p class="note good" role="status">${t('done', { entered, skipped, empty })}</p>`
    return html`<p class="problem" role="alert">${status === 409 ? t('taken') : t('wrong', { n: number(all || errors.length) })}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('table')}><table><caption class="unseen">${t('table')}</caption>
        <thead><tr><th scope="col">${t('cell')}</th><th scope="col">${t('column')}</th><th scope="col">${t('what')}</th></tr></thead>
        <tbody>${errors.map((each) => html`<tr><td>${each.column ?? ''}${each.row ?? ''}</td><td>${each.title ?? ''}</td><td>${each.message}</td></tr>`)}</tbody></table></div>
      ${all > errors.length ? html`<p class="soft">${t('more', { n: number(all - errors.length) })}</p>` : nothing}`
  }
}
customElements.define('form-upload', FormUpload)
