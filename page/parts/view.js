import { LitElement, html, nothing } from 'lit'
import { Refusal } from '../app/ask.js'
import { wordsOf } from '../app/language.js'
import { exploreFurther } from './explore.js'

const t = wordsOf()

/**
 * A view of the page: it loads what its address names and shows it, with designed states for loading, nothing found and
 * failure. A view says what it loads in `load` and what it shows in `body`.
 */
export class View extends LitElement {
  static properties = { route: { attribute: false }, state: { state: true } }

  constructor() {
    super()
    /** @type {import('../app/route.js').Route} */
    this.route
    /** @type {{loaded?: any, failure?: unknown}} */
    this.state = {}
    /** @type {AbortController | undefined} */
    this.asking = undefined
    this.shown = ''
    /** What may be written is shown to who has a key. */
    this.keyChanged = () => this.requestUpdate()
  }

  /** The page's styles are one sheet, and its texts can be found by the browser's search. */
  createRenderRoot() {
    return this
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('route') && this.subject(this.route) !== this.shown) {
      this.shown = this.subject(this.route)
      void this.reload()
    }
  }

  /**
   * What has to change in the address for the view to load anew; all of it but the language, unless a view knows better.
   * @param {import('../app/route.js').Route} route
   * @returns {string}
   */
  subject(route) {
    const query = new URLSearchParams(route.query)
    query.delete('lang')
    return `${route.view}/${route.id}?${query}`
  }

  /** Loads again what is shown; what is shown stays until it is there. */
  async reload() {
    this.asking?.abort()
    const asking = (this.asking = new AbortController())
    this.state = { loaded: this.state.loaded }
    try {
      const loaded = await this.load(this.route, asking.signal)
      if (!asking.signal.aborted) this.state = loaded ? { loaded } : { failure: new Refusal('', 'NOT_FOUND') }
    } catch (failure) {
      if (!asking.signal.aborted) this.state = { failure }
    }
  }

  connectedCallback() {
    super.connectedCallback()
    addEventListener('zeren-key', this.keyChanged)
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    removeEventListener('zeren-key', this.keyChanged)
    this.asking?.abort()
  }

  /**
   * @param {import('../app/route.js').Route} _route where the reader is
   * @param {AbortSignal} _signal ends the questions where the reader went on
   * @returns {Promise<any>} what is shown; null where there is no such thing
   */
  async load(_route, _signal) {
    return null
  }

  /**
   * @param {any} _loaded
   * @returns {unknown} what is shown
   */
  body(_loaded) {
    return nothing
  }

  /**
   * How to ask for the same elsewhere: the view's operation with its variables, and Cypher for Browser.
   * @returns {{operation: string, variables?: Record<string, unknown>, cypher?: string} | undefined}
   */
  further() {
    return undefined
  }

  render() {
    const { loaded, failure } = this.state
    if (failure) return problem(failure, () => this.reload())
    if (!loaded) return html`<p class="loading" role="status">${t('loading')}</p>`
    return html`${this.body(loaded)}${exploreFurther(this.further())}`
  }
}

/**
 * A failure in words, and a way on.
 * @param {unknown} failure
 * @param {() => void} [again]
 */
export function problem(failure, again) {
  const kind = failure instanceof Refusal ? failure.classification : ''
  const words =
    kind === 'NOT_FOUND' ? t('notFound')
    : kind === 'OFFLINE' ? t('offline')
    : t('failed', { message: failure instanceof Error ? failure.message : String(failure) })
  return html`<div class="problem" role="alert"><p>${words}</p>
    ${again ? html`<button @click=${again}>${t('again')}</button>` : nothing}</div>`
}
