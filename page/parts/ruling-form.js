import { LitElement, html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { wordsOf } from '../app/language.js'
import { fieldsOf, lastThatCounts, seenOf, statesAfter } from '../app/rulings.js'
import { today } from '../app/today.js'
import { refusal, wrongWith } from './writing.js'

const t = wordsOf({
  zh: {
    title: '作出认定', CONFIRMED: '认定属实', DISMISSED: '认定不属实', ASSIGNED: '交办', RECTIFIED: '登记已整改', CLOSED: '销号', REOPENED: '重新打开', RULED: '已记录：{state}。',
    reason: '理由', reasonFree: '说明（可不填）', agency: '责任单位（由谁整改）', dueOn: '整改时限', acceptor: '验收人（密钥的姓名，不能是责任单位）', proof: '佐证（文号、照片、数据的出处）',
    nothing: '该疑点已不成立，无需认定。', withdraw: '撤回上一次认定', withdrawWhy: '撤回的理由', withdrawDo: '撤回', withdrawn: '已撤回。', fix: '没有写入，请改正标出的内容。',
    conflict: '{by} 在您查看之后已作出认定：{state}{reason}。这里没有写入。页面已换成最新的记录，请看过之后再认定。', kept: '您填写的内容还在。', conflictWithdrawn: '{by} 在您查看之后撤回了认定，现在的状态是“{state}”。这里没有写入，请看过之后再认定。', why: '（{reason}）', closer: '销号由交办时指定的验收人办理：{acceptor}。',
  },
  en: {
    title: 'Rule on it', CONFIRMED: 'Confirm', DISMISSED: 'Dismiss', ASSIGNED: 'Assign', RECTIFIED: 'Record as set right', CLOSED: 'Close', REOPENED: 'Reopen', RULED: 'Written down: {state}.',
    reason: 'Reason', reasonFree: 'Remark (may be left empty)', agency: 'Unit that is to set it right', dueOn: 'By which day', acceptor: 'Acceptor (the name of a key; not the unit)', proof: 'Proof (a document, a picture, where the data are)',
    nothing: 'The finding holds no more; nothing is to be ruled on it.', withdraw: 'Withdraw the last ruling', withdrawWhy: 'Why it is withdrawn', withdrawDo: 'Withdraw', withdrawn: 'Withdrawn.', fix: 'Nothing was written. Mend what is marked.',
    conflict: '{by} has ruled since you looked: {state}{reason}. Nothing was written. What is shown is now the latest; look at it, then rule.', kept: ' What you wrote is still there.', conflictWithdrawn: '{by} has withdrawn a ruling since you looked; the state is now “{state}”. Nothing was written. Look at it, then rule.', why: ' ({reason})', closer: 'Whoever the assignment named as acceptor closes it: {acceptor}.',
  },
})

const shared = wordsOf()

const RULE = gql`
mutation Rule($input: RuleOnFindingInput!) {
  ruleOnFinding(input: $input) {
    ruling { id }
    finding { id state rulings { id ordinal state by role at reason agency dueOn acceptor proof current withdrawal supersedes { id } } }
    userErrors { field message }
  }
}`

const WITHDRAW = gql`
mutation WithdrawRuling($input: WithdrawInput!) {
  withdrawRuling(input: $input) {
    ruling { id }
    finding { id state rulings { id ordinal state by role at reason agency dueOn acceptor proof current withdrawal supersedes { id } } }
    userErrors { field message }
  }
}`

/** The rulings that a finding's state allows, for who has a key. It sends `ruled` with the finding as it is then. */
class RulingForm extends LitElement {
  static properties = { finding: { attribute: false }, units: { attribute: false }, chosen: { state: true }, wrongs: { state: true }, failure: { state: true }, told: { state: true }, busy: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.finding = undefined
    /** Units that the subject names, to choose from. @type {string[]} */
    this.units = []
    this.chosen = ''
    /** @type {import('./writing.js').Wrong[]} */
    this.wrongs = []
    /** @type {unknown} */
    this.failure = undefined
    /** @type {{words: string, good: boolean} | undefined} */
    this.told = undefined
    this.busy = false
  }

  createRenderRoot() {
    return this
  }

  /** @param {string} state */
  choose(state) {
    this.chosen = state
    this.wrongs = []
    this.failure = undefined
    this.told = undefined
    void this.updateComplete.then(() => /** @type {HTMLElement | null} */ (this.querySelector('form input, form textarea'))?.focus())
  }

  /** @param {Event} event */
  async rule(event) {
    event.preventDefault()
    const given = new FormData(/** @type {HTMLFormElement} */ (event.target))
    const values = Object.fromEntries(fieldsOf(this.chosen).map(({ name }) => [name, String(given.get(name) ?? '').trim()]).filter(([, value]) => value))
    await this.write(RULE, { findingId: this.finding.id, seen: seenOf(this.finding), state: this.chosen, ...values }, () => t('RULED', { state: shared(this.chosen) }))
  }

  /** @param {Event} event @param {string} id */
  async withdraw(event, id) {
    event.preventDefault()
    const given = new FormData(/** @type {HTMLFormElement} */ (event.target))
    await this.write(WITHDRAW, { id, reason: String(given.get('reason')).trim() }, () => t('withdrawn'))
  }

  /** @param {string} operation @param {Record<string, unknown>} input @param {() => string} done */
  async write(operation, input, done) {
    this.busy = true
    this.failure = undefined
    this.told = undefined
    try {
      const data = await ask(operation, { input })
      const { finding, userErrors } = data.ruleOnFinding ?? data.withdrawRuling
      this.wrongs = userErrors
      if (!userErrors.length) {
        this.told = { words: done(), good: true }
        this.chosen = ''
      } else if (userErrors.some((/** @type {any} */ wrong) => wrong.field === 'seen') && finding) {
        if (!statesAfter(finding.state).includes(this.chosen)) this.chosen = ''
        this.told = { words: conflict(finding) + (this.chosen ? t('kept') : ''), good: false }
      }
      if (finding) this.dispatchEvent(new CustomEvent('ruled', { detail: finding, bubbles: true }))
    } catch (failure) {
      this.failure = failure
    } finally {
      this.busy = false
    }
  }

  render() {
    if (!this.finding) return nothing
    const { state, rulings } = this.finding
    const last = lastThatCounts(rulings)
    const states = statesAfter(state)
    const general = this.wrongs.filter(({ field }) => field !== 'seen' && !fieldsOf(this.chosen).some(({ name }) => name === field) && !(this.chosen === 'WITHDRAW' && field === 'reason'))
    return html`<section class="card ruling" aria-label=${t('title')}><h2>${t('title')}</h2>
      ${this.told ? html`<p class=${this.told.good ? 'note good' : 'problem'} role=${this.told.good ? 'status' : 'alert'}>${this.told.words}</p>` : nothing}
      ${state === 'SUPERSEDED' ? html`<p class="soft">${t('nothing')}</p>` : nothing}
      <div class="actions">${states.map((next) => html`<button class=${this.chosen === next ? '' : 'quiet'} aria-pressed=${this.chosen === next} @click=${() => this.choose(next)}>${t(next)}</button>`)}
        ${last && state !== 'SUPERSEDED' ? html`<button class=${this.chosen === 'WITHDRAW' ? '' : 'quiet'} aria-pressed=${this.chosen === 'WITHDRAW'} @click=${() => this.choose('WITHDRAW')}>${t('withdraw')}</button>` : nothing}</div>
      ${this.chosen === 'WITHDRAW' ? this.withdrawal(last) : this.chosen ? this.form(last) : nothing}
      ${general.map(({ message }) => html`<p class="wrong" role="alert">${message}</p>`)}
      ${refusal(this.failure, this.chosen === 'CLOSED' ? 'acceptor' : 'auditor')}</section>`
  }

  /** @param {any} last */
  form(last) {
    const acceptor = last?.state === 'RECTIFIED' || last?.state === 'ASSIGNED' ? this.finding.rulings.filter((/** @type {any} */ one) => one.current && one.acceptor).at(-1)?.acceptor : ''
    return html`<form @submit=${this.rule}>
      ${this.chosen === 'CLOSED' && acceptor ? html`<p class="soft">${t('closer', { acceptor })}</p>` : nothing}
      ${fieldsOf(this.chosen).map((field) => this.field(field))}
      ${this.wrongs.length && !this.told ? html`<p class="wrong" role="alert">${t('fix')}</p>` : nothing}
      <p class="actions"><button ?disabled=${this.busy}>${t(this.chosen)}</button><button type="button" class="quiet" @click=${() => { this.chosen = '' }}>${t('cancel')}</button></p></form>`
  }

  /** @param {{name: string, required: boolean}} field */
  field({ name, required }) {
    const wrong = this.wrongs.some(({ field }) => field === name)
    const word = name === 'reason' && !required ? t('reasonFree') : t(name)
    const told = `ruling-wrong-${name}`
    const [invalid, described] = wrong ? ['true', told] : [nothing, nothing]
    const input =
      name === 'dueOn' ? html`<input type="date" name=${name} ?required=${required} min=${today()} aria-invalid=${invalid} aria-describedby=${described}>`
      : name === 'reason' || name === 'proof' ? html`<textarea name=${name} rows="2" maxlength="2000" ?required=${required} aria-invalid=${invalid} aria-describedby=${described}></textarea>`
      : html`<input name=${name} ?required=${required} autocomplete="off" list=${name === 'agency' ? 'ruling-units' : nothing} aria-invalid=${invalid} aria-describedby=${described}>`
    return html`<div><label>${word}${input}</label>${wrongWith(this.wrongs, name, told)}
      ${name === 'agency' ? html`<datalist id="ruling-units">${this.units.map((unit) => html`<option value=${unit}></option>`)}</datalist>` : nothing}</div>`
  }

  /** @param {any} last */
  withdrawal(last) {
    const wrong = this.wrongs.some(({ field }) => field === 'reason')
    return html`<form @submit=${(/** @type {Event} */ event) => this.withdraw(event, last.id)}>
      <div><label>${t('withdrawWhy')}<textarea name="reason" rows="2" maxlength="2000" required aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${wrong ? 'ruling-wrong-reason' : nothing}></textarea></label>
        ${wrongWith(this.wrongs, 'reason', 'ruling-wrong-reason')}</div>
      <p class="actions"><button ?disabled=${this.busy}>${t('withdrawDo')}</button><button type="button" class="quiet" @click=${() => { this.chosen = '' }}>${t('cancel')}</button></p></form>`
  }
}
customElements.define('ruling-form', RulingForm)

/** What somebody else did meanwhile. @param {any} finding */
function conflict(finding) {
  const other = finding.rulings.at(-1)
  const state = shared(finding.state)
  if (!other || other.withdrawal) return t('conflictWithdrawn', { by: other?.by ?? '', state })
  return t('conflict', { by: other.by, state, reason: other.reason ? t('why', { reason: other.reason }) : '' })
}
