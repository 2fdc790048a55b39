import { LitElement, html, nothing } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { ask } from '../app/ask.js'
import { wordsOf, number } from '../app/language.js'
import { problem } from './view.js'

const t = wordsOf()

/**
 * A connection as a list that grows: the next page comes by its cursor when the reader nears the end, or presses the button.
 * A page that is shown is not rendered again for the next one, and every row has its true height from the beginning
 * (`content-visibility` would guess it), so that ten thousand scroll without a jump.
 *
 * Properties: `operation` takes `$first`, `$after` and the `variables`; `connection` finds the connection in the data;
 * `row` shows a node as an element `<li>`; `head` is shown above the rows; `label` names the list for who hears it.
 */
export class GrowingList extends LitElement {
  static properties = {
    operation: { attribute: false }, variables: { attribute: false }, connection: { attribute: false }, row: { attribute: false },
    head: { attribute: false }, label: {}, pageSize: { attribute: false }, state: { state: true },
  }

  constructor() {
    super()
    this.operation = ''
    /** @type {Record<string, unknown>} */
    this.variables = {}
    /** @type {(data: any) => any} */
    this.connection = () => null
    /** @type {(node: any) => unknown} */
    this.row = () => nothing
    /** @type {unknown} */
    this.head = nothing
    this.label = ''
    this.pageSize = 50
    /** The rows stay page by page, so that what is there already is not looked through again for each page that comes. @type {{pages: any[][], total: number | null, after: string | null, more: boolean, asking: boolean, failure?: unknown}} */
    this.state = { pages: [], total: null, after: null, more: true, asking: false }
    this.asked = ''
    /** @type {AbortController | undefined} */
    this.ending = undefined
    this.sight = new IntersectionObserver(
      (seen) => { if (seen.some((each) => each.isIntersecting)) void this.grow() },
      { rootMargin: '600px' },
    )
  }

  createRenderRoot() {
    return this
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('variables') && !changed.has('operation')) return
    const asked = JSON.stringify([this.operation, this.variables])
    if (asked === this.asked) return
    this.asked = asked
    this.restart()
  }

  /** Begins again at the first page, as after something was written. */
  restart() {
    this.ending?.abort()
    this.state = { pages: [], total: null, after: null, more: true, asking: false }
    void this.grow()
  }

  async grow() {
    if (this.state.asking || !this.state.more || this.state.failure) return
    this.state = { ...this.state, asking: true }
    const ending = (this.ending = new AbortController())
    const { after, pages } = this.state
    try {
      const data = await ask(this.operation, { ...this.variables, first: this.pageSize, after }, ending.signal)
      if (ending.signal.aborted) return
      const page = this.connection(data)
      this.state = {
        pages: page.nodes.length ? [...pages, page.nodes] : pages, total: page.totalCount ?? this.state.total, after: page.pageInfo.endCursor,
        more: page.pageInfo.hasNextPage, asking: false,
      }
    } catch (failure) {
      if (!ending.signal.aborted) this.state = { ...this.state, asking: false, failure }
    }
  }

  again() {
    this.state = { ...this.state, failure: undefined }
    void this.grow()
  }

  updated() {
    const end = this.querySelector('.list-end')
    this.sight.disconnect()
    if (end && this.state.more) this.sight.observe(end)
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.ending?.abort()
    this.sight.disconnect()
  }

  render() {
    const { pages, total, more, asking, failure } = this.state
    return html`
      ${total !== null ? html`<p class="count" role="status">${t('count', { n: number(total) })}</p>` : nothing}
      ${!pages.length && !asking && !more && !failure ? html`<p class="empty">${t('empty')}</p>` : nothing}
      ${pages.length ? this.head : nothing}
      <ol class="rows" aria-label=${this.label || nothing} aria-busy=${asking}>${pages.map((page) => guard([page, this.row], () => page.map((node) => this.row(node))))}</ol>
      ${failure ? problem(failure, () => this.again()) : nothing}
      <div class="list-end">${asking ? html`<p class="loading">${t('loading')}</p>`
        : more && !failure ? html`<button @click=${() => this.grow()}>${t('more')}</button>` : nothing}</div>`
  }
}
customElements.define('growing-list', GrowingList)
