import { LitElement, html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { fieldsOf } from '../app/correction.js'
import { wordsOf } from '../app/language.js'
import { shown } from '../app/shown.js'
import { refusal } from './writing.js'

const t = wordsOf({
  zh: {
    none: '还没有更正。', role: '责任', agency: '单位', title: '标题', goal: '目标值', adds: '增加', removes: '去掉', withdraw: '撤回', withdrawWhy: '为什么撤回', withdrawn: '已撤回', superseded: '已被取代', takesBack: '撤回了一项更正',
    unfit: '规划重新读取后没有了这一项，更正没有用上。', because: '依据：{reason}', counts: '有效',
  },
  en: {
    none: 'Nothing was corrected yet.', role: 'role', agency: 'unit', title: 'title', goal: 'goal', adds: 'added', removes: 'removed', withdraw: 'Withdraw', withdrawWhy: 'Why it is withdrawn', withdrawn: 'withdrawn', superseded: 'superseded', takesBack: 'takes back a correction',
    unfit: 'The plan as it was read last has this no more; the correction is not applied.', because: 'Why: {reason}', counts: 'in force',
  },
})

const WITHDRAW = gql`
mutation WithdrawCorrection($id: ID!, $reason: String!) {
  withdrawCorrection(input: {id: $id, reason: $reason}) { userErrors { field message } }
}`

/**
 * What people set right in a plan so far, the last first; each that counts can be withdrawn. A `corrected` event tells that one was.
 * Properties: `made`, as the API gives them; `writes`, whether there is a key.
 */
class Corrections extends LitElement {
  static properties = { made: { attribute: false }, writes: { attribute: false }, mistakes: { state: true }, failure: { state: true } }

  constructor() {
    super()
    /** @type {any[]} */
    this.made = []
    this.writes = false
    /** @type {{id: string, message: string}[]} */
    this.mistakes = []
    /** @type {unknown} */
    this.failure = undefined
  }

  createRenderRoot() {
    return this
  }

  /** @param {Event} event @param {string} id */
  async withdraw(event, id) {
    event.preventDefault()
    const reason = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('reason')).trim()
    this.failure = undefined
    try {
      const { withdrawCorrection } = await ask(WITHDRAW, { id, reason })
      this.mistakes = withdrawCorrection.userErrors.map((/** @type {{message: string}} */ { message }) => ({ id, message }))
      if (!this.mistakes.length) this.dispatchEvent(new CustomEvent('corrected', { bubbles: true }))
    } catch (failure) {
      this.failure = failure
    }
  }

  render() {
    if (!this.made.length) return html`<p class="empty">${t('none')}</p>`
    return html`${refusal(this.failure, 'auditor')}<ol class="rows">${[...this.made].reverse().map((one) => html`<li>
      <p>${state(one)} ${one.title}</p>
      ${one.withdrawal ? nothing : html`<ul class="plain">${changes(one)}</ul>`}
      <p class="soft">${one.reason ? t('because', { reason: one.reason }) : nothing} · ${one.by} · <time datetime=${one.at}>${one.at.slice(0, 16).replace('T', ' ')}</time></p>
      ${one.fits === false ? html`<p class="wrong">${t('unfit')}</p>` : nothing}
      ${this.writes && one.current ? html`<details><summary>${t('withdraw')}</summary><form class="actions" @submit=${(/** @type {Event} */ event) => this.withdraw(event, one.id)}>
        <label>${t('withdrawWhy')}<input name="reason" required autocomplete="off"></label><button class="quiet">${t('withdraw')}</button>
        ${this.mistakes.filter(({ id }) => id === one.id).map(({ message }) => html`<span class="wrong" role="alert">${message}</span>`)}</form></details>` : nothing}</li>`)}</ol>`
  }
}
customElements.define('plan-corrections', Corrections)

/** @param {any} one a Correction */
function state(one) {
  const word = one.withdrawal ? 'takesBack' : one.current ? 'counts' : one.supersededBy?.withdrawal ? 'withdrawn' : 'superseded'
  return html`<span class="chip ${one.current ? 'state-closed' : ''}">${t(word)}</span>`
}

/** @param {any} one a Correction */
function changes(one) {
  const was = fieldsOf(one.was)
  const value = (/** @type {string} */ field, /** @type {any} */ said) => (said === undefined || said === null ? '—' : field === 'role' ? t(said) : shown(typeof said === 'string' ? said : said.printed ?? JSON.stringify(said)))
  return [
    ...Object.entries(fieldsOf(one.set)).map(([field, said]) => html`<li>${t(field)}: <s>${value(field, was[field])}</s> → <b>${value(field, said)}</b></li>`),
    one.add ? html`<li>${t('adds')}: <code>${shown(one.add)}</code></li>` : nothing,
    one.remove ? html`<li>${t('removes')}: <code>${shown(one.remove)}</code></li>` : nothing,
  ]
}
