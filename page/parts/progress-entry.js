import { LitElement, html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { number, wordsOf } from '../app/language.js'
import { today } from '../app/today.js'
import { refusal, wrongWith } from './writing.js'

const t = wordsOf({
  zh: {
    open: '填报', value: '完成值{unit}', work: '工作状态', asOf: '截至日期', basis: '口径', periodStart: '起始日期', evidence: '佐证（文号、数据出处）', stage: '核实情况', reason: '更正的理由', save: '填报', saved: '已记录：{asOf} {value}。',
    corrects: '{asOf} 已有 {by} 填报的 {value}（{basis}）。再填就是更正，要写理由；旧的记录留着。', fix: '没有写入，请改正标出的内容。', nothing: '—',
  },
  en: {
    open: 'Report', value: 'Value{unit}', work: 'State of the work', asOf: 'As of', basis: 'Basis', periodStart: 'From', evidence: 'Proof (a document, where the data are)', stage: 'Verified', reason: 'Why it is corrected', save: 'Report', saved: 'Written down: {value} as of {asOf}.',
    corrects: '{by} has reported {value} for {asOf} ({basis}). Another value corrects it and needs a reason; the old one stays to be seen.', fix: 'Nothing was written. Mend what is marked.', nothing: '—',
  },
})

const REPORT = gql`
mutation Report($input: ReportProgressInput!) {
  reportProgress(input: $input) { observation { id } userErrors { field message } }
}`

const FIELDS = ['value', 'state', 'asOf', 'basis', 'periodStart', 'evidence', 'stage', 'reason']

/** The form in which progress of one target is reported. It sends `reported` when something was written down. */
class ProgressEntry extends LitElement {
  static properties = { target: { attribute: false }, asOf: {}, open: { state: true }, wrongs: { state: true }, failure: { state: true }, saved: { state: true }, busy: { state: true }, given: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.target = undefined
    this.asOf = ''
    this.open = false
    /** @type {import('./writing.js').Wrong[]} */
    this.wrongs = []
    /** @type {unknown} */
    this.failure = undefined
    this.saved = ''
    this.busy = false
    this.given = { asOf: '', basis: 'POINT' }
  }

  createRenderRoot() {
    return this
  }

  /** What counts for the same day and basis already. */
  corrected() {
    const { asOf, basis } = this.given
    return this.target.observations.find((/** @type {any} */ each) => each.current && each.asOf === asOf && each.basis === basis)
  }

  toggle() {
    this.open = !this.open
    this.saved = ''
    this.given = { asOf: this.asOf && this.asOf <= today() ? this.asOf : today(), basis: this.usualBasis() }
    if (this.open) void this.updateComplete.then(() => /** @type {HTMLElement | null} */ (this.querySelector('input'))?.focus())
  }

  /** As was reported last. @returns {string} */
  usualBasis() {
    return this.target.observations.filter((/** @type {any} */ each) => each.current).at(-1)?.basis ?? 'POINT'
  }

  /** @param {Event} event */
  async report(event) {
    event.preventDefault()
    const given = Object.fromEntries([...new FormData(/** @type {HTMLFormElement} */ (event.target))].map(([name, value]) => [name, String(value).trim()]).filter(([, value]) => value))
    const corrected = this.corrected()
    const { value, ...others } = given
    this.busy = true
    this.failure = undefined
    try {
      const data = await ask(REPORT, { input: { subjectId: this.target.id, ...others, ...(value ? { value: Number(value) } : {}), ...(corrected ? { supersedes: corrected.id } : {}) } })
      const { userErrors } = data.reportProgress
      this.wrongs = userErrors
      if (!userErrors.length) {
        this.open = false
        this.saved = t('saved', { asOf: given.asOf, value: [value ?? '', given.state ? t(given.state) : ''].filter(Boolean).join(' ') })
        this.dispatchEvent(new CustomEvent('reported', { bubbles: true }))
      }
    } catch (failure) {
      this.failure = failure
    } finally {
      this.busy = false
    }
  }

  render() {
    if (!this.target) return nothing
    return html`<button class="quiet" aria-expanded=${this.open} aria-label=${`${t('open')}: ${this.target.name}`} @click=${this.toggle}>${t('open')}</button>
      ${this.saved ? html`<span class="soft" role="status">${this.saved}</span>` : nothing}
      ${this.open ? this.form() : nothing}`
  }

  form() {
    const { verdict, unit } = this.target
    const corrected = this.corrected()
    const shownUnit = unit ?? verdict.unit
    const set = (/** @type {'asOf' | 'basis'} */ name) => (/** @type {any} */ event) => { this.given = { ...this.given, [name]: event.target.value } }
    const options = (/** @type {string[]} */ values, /** @type {string} */ chosen) => values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${value ? t(value) : t('nothing')}</option>`)
    const general = this.wrongs.filter(({ field }) => !FIELDS.includes(field))
    return html`<form class="entry card" @submit=${this.report}>
      <div class="filters grid">
        ${this.field('value', t('value', { unit: shownUnit ? ` (${shownUnit})` : '' }), (invalid, told) => html`<input name="value" type="number" step="any" inputmode="decimal" aria-invalid=${invalid} aria-describedby=${told}>`)}
        ${this.field('asOf', t('asOf'), (invalid, told) => html`<input name="asOf" type="date" required max=${today()} .value=${this.given.asOf} @change=${set('asOf')} aria-invalid=${invalid} aria-describedby=${told}>`)}
        ${this.field('basis', t('basis'), () => html`<select name="basis" @change=${set('basis')}>${options(['POINT', 'PERIOD', 'CUMULATIVE'], this.given.basis)}</select>`)}
        ${this.given.basis === 'POINT' ? nothing : this.field('periodStart', t('periodStart'), (invalid, told) => html`<input name="periodStart" type="date" max=${this.given.asOf} ?required=${this.given.basis === 'PERIOD'} aria-invalid=${invalid} aria-describedby=${told}>`)}
        ${this.field('state', t('work'), () => html`<select name="state">${options(['', 'NOT_STARTED', 'IN_PROGRESS', 'DONE', 'STALLED'], '')}</select>`)}
        ${this.field('stage', t('stage'), () => html`<select name="stage">${options(['SELF_REPORTED', 'VERIFIED'], 'SELF_REPORTED')}</select>`)}
        ${this.field('evidence', t('evidence'), (invalid, told) => html`<input name="evidence" maxlength="2000" aria-invalid=${invalid} aria-describedby=${told}>`, 'long')}
      </div>
      ${corrected ? html`<p class="note">${t('corrects', { asOf: corrected.asOf, by: corrected.by, basis: t(corrected.basis), value: [corrected.value == null ? '' : number(corrected.value), corrected.unit ?? '', corrected.state ? t(corrected.state) : ''].filter(Boolean).join(' ') })}</p>
        ${this.field('reason', t('reason'), (invalid, told) => html`<input name="reason" required maxlength="2000" aria-invalid=${invalid} aria-describedby=${told}>`)}` : nothing}
      ${this.wrongs.length ? html`<p class="wrong" role="alert">${t('fix')} ${general.map(({ message }) => message).join(' ')}</p>` : nothing}
      ${refusal(this.failure, 'reporter')}
      <p class="actions"><button ?disabled=${this.busy}>${t('save')}</button><button type="button" class="quiet" @click=${this.toggle}>${t('cancel')}</button></p></form>`
  }

  /**
   * A field with what is wrong with it.
   * @param {string} name @param {string} word @param {(invalid: any, told: any) => unknown} input @param {string} [kind]
   */
  field(name, word, input, kind = '') {
    const wrong = this.wrongs.some(({ field }) => field === name)
    const id = `wrong-${name}-${this.target.ordinal}`
    return html`<div class=${kind}><label>${word}${input(wrong ? 'true' : nothing, wrong ? id : nothing)}</label>${wrongWith(this.wrongs, name, id)}</div>`
  }
}
customElements.define('progress-entry', ProgressEntry)
