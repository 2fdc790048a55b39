import { LitElement, html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { wordsOf } from '../app/language.js'

const t = wordsOf({
  zh: { write: '输入名称的一部分', unfit: '没有选中：请从列出的名称中选一个。', clear: '清除' },
  en: { write: 'Write a part of the name', unfit: 'Nothing is chosen: take one of the names in the list.', clear: 'Clear' },
})

const PLANS = gql`
query PlansToPick($text: String!) { plans(first: 20, filter: {title: {contains: $text}}) { nodes { id title region { name parent { name } } } } }`

const AGENCIES = gql`
query AgenciesToPick($text: String!) { agencies(first: 20, filter: {name: {contains: $text}}) { nodes { id title: name region { name parent { name } } } } }`

/**
 * A field in which one plan or unit is chosen by a part of its name. It sends `picked` with the id, or with '' where the field was cleared.
 */
class PickOne extends LitElement {
  static properties = { of: {}, label: {}, name: {}, chosen: { attribute: false }, required: { type: Boolean }, rows: { state: true }, unfit: { state: true } }

  constructor() {
    super()
    /** @type {'plan' | 'agency'} */
    this.of = 'plan'
    this.label = ''
    this.name = ''
    this.required = false
    /** @type {{id: string, title: string} | null | undefined} */
    this.chosen = null
    /** @type {any[]} */
    this.rows = []
    this.unfit = false
    /** @type {AbortController | undefined} */
    this.asking = undefined
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.waiting = undefined
  }

  createRenderRoot() {
    return this
  }

  /** @param {string} text */
  async suggest(text) {
    this.asking?.abort()
    const asking = (this.asking = new AbortController())
    try {
      const data = await ask(this.of === 'plan' ? PLANS : AGENCIES, { text }, asking.signal)
      if (!asking.signal.aborted) this.rows = (data.plans ?? data.agencies).nodes
    } catch {
      // Whoever goes on writing asks again.
    }
  }

  /** What stands in the list: names that are alike are told apart by their region. @param {any} row */
  shown(row) {
    const alike = this.rows.filter(({ title }) => title === row.title).length > 1
    const where = [row.region?.parent?.name, row.region?.name].filter(Boolean).join(' ')
    return this.of === 'agency' || alike ? `${row.title}${where ? ` · ${where}` : ''}` : row.title
  }

  /** @param {Event} event */
  write(event) {
    const text = /** @type {HTMLInputElement} */ (event.target).value.trim()
    clearTimeout(this.waiting)
    const row = this.rows.find((each) => this.shown(each) === text)
    if (row) {
      this.pick(row)
      return
    }
    this.waiting = setTimeout(() => void this.suggest(text.split(' · ')[0]), 150)
  }

  /** Enter or leaving the field: what fits alone is meant. @param {Event} event */
  async settle(event) {
    const text = /** @type {HTMLInputElement} */ (event.target).value.trim()
    clearTimeout(this.waiting)
    if (text === (this.chosen?.title ?? '')) return
    if (!text) {
      this.pick(null)
      return
    }
    await this.suggest(text.split(' · ')[0])
    const row = this.rows.find((each) => this.shown(each) === text || each.title === text) ?? (this.rows.length === 1 ? this.rows[0] : undefined)
    if (row) this.pick(row)
    else this.unfit = true
  }

  /** @param {any} row */
  pick(row) {
    this.unfit = false
    if ((row?.id ?? '') === (this.chosen?.id ?? '')) return
    this.chosen = row
    this.dispatchEvent(new CustomEvent('picked', { detail: row?.id ?? '', bubbles: true }))
  }

  render() {
    const list = `${this.of}-${this.name}`
    return html`<label>${this.label}<input name=${this.name} list=${list} autocomplete="off" placeholder=${t('write')} .value=${this.chosen?.title ?? ''} aria-invalid=${this.unfit ? 'true' : nothing}
        ?required=${this.required} aria-describedby=${this.unfit ? `${list}-unfit` : nothing}
        @focus=${() => { if (!this.rows.length) void this.suggest('') }} @input=${this.write} @change=${this.settle}></label>
      <datalist id=${list}>${this.rows.map((row) => html`<option value=${this.shown(row)}></option>`)}</datalist>
      ${this.unfit ? html`<small class="wrong" role="alert" id="${list}-unfit">${t('unfit')}</small>` : nothing}`
  }
}
customElements.define('pick-one', PickOne)
