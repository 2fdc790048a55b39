import { LitElement, html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { changeOf, entryOf, inputOf, supersededBy } from '../app/correction.js'
import { wordsOf } from '../app/language.js'
import { ROLES } from '../app/ranks.js'
import { factChip, titleOf } from './fact-panel.js'
import { place } from './marks.js'
import { refusal, wrongWith } from './writing.js'

const t = wordsOf({
  zh: {
    correct: '更正', agency: '单位', title: '举措标题', printed: '目标值（原文写法）', value: '目标值（数字，没有则留空）', why: '依据，例如原文哪一行怎样写', save: '写入更正', writing: '正在写入……', nothing: '与读取的内容相同，没有要更正的。',
    supersedes: '将取代 {by} 在 {at} 的更正。', notHere: '待核事项本身不能更正：请选择同一行读出的举措、责任或目标。',
  },
  en: {
    correct: 'Correct', agency: 'Unit', title: 'Title of the measure', printed: 'Goal as printed', value: 'Goal as a number (empty where there is none)', why: 'Why: which line says so, and how', save: 'Correct', writing: 'Writing …', nothing: 'That is what was read: there is nothing to correct.',
    supersedes: 'It takes the place of the correction by {by}, {at}.', notHere: 'A doubt itself is not corrected: choose a measure, duty or target read in the same line.',
  },
})

const CORRECT = gql`
mutation Correct($input: CorrectReadingInput!) {
  correctReading(input: $input) { correction { id } userErrors { field message } }
}`


/** Beside which field of the form a mistake of the input is shown; others above the button. */
const BESIDE = ['reason', 'set']

/**
 * Sets right one fact. A `corrected` event tells that it was written.
 * Properties: `planId`, `fact`, `agencies` (names to choose from), `made` (the corrections so far).
 */
class CorrectionForm extends LitElement {
  static properties = { planId: { attribute: false }, fact: { attribute: false }, agencies: { attribute: false }, made: { attribute: false }, mistakes: { state: true }, failure: { state: true }, busy: { state: true }, given: { state: true } }

  constructor() {
    super()
    this.planId = ''
    /** @type {import('../app/facts.js').Fact} */
    this.fact
    /** @type {string[]} */
    this.agencies = []
    /** @type {import('../app/correction.js').Made[]} */
    this.made = []
    /** @type {import('./writing.js').Wrong[]} */
    this.mistakes = []
    /** @type {unknown} */
    this.failure = undefined
    this.busy = false
    /** @type {Record<string, string> | null} */
    this.given = null
  }

  createRenderRoot() {
    return this
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    const before = /** @type {import('../app/facts.js').Fact | undefined} */ (changed.get('fact'))
    if (before && before.id !== this.fact.id) {
      this.given = null
      this.mistakes = []
      this.failure = undefined
    }
  }

  /** @param {Event} event */
  note(event) {
    const form = /** @type {HTMLFormElement} */ (event.currentTarget)
    this.given = /** @type {Record<string, string>} */ (Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()])))
  }

  /** @param {Event} event */
  async send(event) {
    event.preventDefault()
    this.note(event)
    const given = /** @type {Record<string, string>} */ (this.given ?? {})
    const change = changeOf(this.fact, given)
    const entry = entryOf(this.planId, this.fact)
    this.failure = undefined
    this.mistakes = Object.keys(change).length ? [] : [{ field: 'set', message: t('nothing') }]
    if (!entry || this.mistakes.length || this.busy) return
    this.busy = true
    try {
      const { correctReading } = await ask(CORRECT, { input: inputOf(this.planId, entry, change, given.reason, this.made) })
      this.mistakes = correctReading.userErrors
      if (!this.mistakes.length) {
        this.given = null
        this.dispatchEvent(new CustomEvent('corrected', { bubbles: true }))
      }
    } catch (failure) {
      this.failure = failure
    } finally {
      this.busy = false
    }
  }

  fields() {
    const { fact, given } = this
    const { node } = fact
    const is = (/** @type {string} */ name, /** @type {unknown} */ read) => given?.[name] ?? String(read ?? '')
    if (fact.kind === 'duty') {
      return html`<label>${t('role')}<select name="role">${ROLES.map((role) => html`<option value=${role} ?selected=${is('role', fact.role) === role}>${t(role)}</option>`)}</select></label>
        <label>${t('agency')}<input name="agency" required autocomplete="off" list="units-of-plan" .value=${is('agency', node.agency.name)}></label>
        <datalist id="units-of-plan">${this.agencies.map((name) => html`<option value=${name}></option>`)}</datalist>`
    }
    if (fact.kind === 'measure') return html`<label>${t('title')}<input name="title" required autocomplete="off" .value=${is('title', node.title)}></label>`
    return html`<label>${t('printed')}<input name="printed" autocomplete="off" .value=${is('printed', node.goal.asPrinted)}></label>
      <label>${t('value')}<input name="value" type="number" step="any" autocomplete="off" .value=${is('value', node.goal.value)}></label>`
  }

  render() {
    const { fact, given } = this
    const entry = fact && entryOf(this.planId, fact)
    if (!entry) return html`<p class="note">${t('notHere')}</p>`
    const old = given && supersededBy(this.made, entry, changeOf(fact, given))
    return html`<form class="card correction" @submit=${this.send} @input=${this.note}>
      <h2>${t('correct')} ${factChip(fact)}</h2>
      <p>${titleOf(fact)} ${place(this.planId, fact, titleOf(fact))}</p>
      ${this.fields()}${wrongWith(this.mistakes, 'set', 'wrong-set')}
      <label>${t('why')}<textarea name="reason" required aria-describedby=${this.mistakes.length ? 'wrong-reason' : nothing} rows="2" .value=${given?.reason ?? ''}></textarea></label>${wrongWith(this.mistakes, 'reason', 'wrong-reason')}
      ${old ? html`<p class="soft">${t('supersedes', { by: old.by, at: old.at.slice(0, 10) })}</p>` : nothing}
      ${this.mistakes.filter(({ field }) => !BESIDE.includes(field)).map(({ message }) => html`<p class="wrong" role="alert">${message}</p>`)}
      ${refusal(this.failure, 'auditor')}
      <button ?disabled=${this.busy}>${this.busy ? t('writing') : t('save')}</button></form>`
  }
}
customElements.define('correction-form', CorrectionForm)
