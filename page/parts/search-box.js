import { LitElement, html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { wordsOf } from '../app/language.js'
import { href } from '../app/route.js'
import { viewOf } from '../app/subject.js'

const t = wordsOf()

const SUGGEST = gql`
query Suggest($text: String!) {
  search(text: $text, first: 8) {
    edges { kind title matched matchedIn node { __typename ... on Node { id } ... on Target { plan { title } } ... on Measure { plan { title } } ... on Agency { region { name } } } }
  }
}`

/**
 * The address at which a hit is shown; what has no view of its own is looked up.
 * @param {{title: string, node: {__typename: string, id: string}}} hit
 */
export function hitHref({ title, node }) {
  const view = viewOf(node)
  return view ? href(view, node.id) : href('search', '', { text: title })
}

/** One box over everything: it suggests while one writes, and Enter leads to all hits. Works as a combobox of ARIA. */
class SearchBox extends LitElement {
  static properties = { large: { type: Boolean }, hits: { state: true }, at: { state: true }, open: { state: true } }

  constructor() {
    super()
    this.large = false
    /** @type {any[]} */
    this.hits = []
    this.at = -1
    this.open = false
    /** @type {AbortController | undefined} */
    this.asking = undefined
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.waiting = undefined
  }

  createRenderRoot() {
    return this
  }

  /** @returns {HTMLInputElement} */
  get field() {
    return /** @type {HTMLInputElement} */ (this.querySelector('input'))
  }

  suggest() {
    clearTimeout(this.waiting)
    this.asking?.abort()
    const text = this.field.value.trim()
    this.at = -1
    if (!text) {
      this.hits = []
      return
    }
    this.waiting = setTimeout(async () => {
      const asking = (this.asking = new AbortController())
      try {
        const data = await ask(SUGGEST, { text }, asking.signal)
        this.hits = data.search.edges
        this.open = true
      } catch {
        this.hits = [] // The page of hits says what is wrong.
      }
    }, 150)
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && this.hits.length) {
      event.preventDefault()
      this.open = true
      this.at = (this.at + step + this.hits.length) % this.hits.length
    } else if (event.key === 'Escape') {
      this.open = false
    }
  }

  /** @param {Event} event */
  go(event) {
    event.preventDefault()
    const text = this.field.value.trim()
    const chosen = this.open ? this.hits[this.at] : undefined
    this.leave()
    if (chosen) location.hash = hitHref(chosen)
    else if (text) location.hash = href('search', '', { text })
  }

  leave() {
    clearTimeout(this.waiting)
    this.asking?.abort()
    this.open = false
    this.hits = []
  }

  render() {
    const shown = this.open && this.hits.length > 0
    return html`<form role="search" class=${this.large ? 'search large' : 'search'} @submit=${this.go}>
      <input type="search" name="text" autocomplete="off" role="combobox" aria-autocomplete="list" aria-controls="hits-${this.large}"
        aria-expanded=${shown} aria-activedescendant=${this.at >= 0 ? `hit-${this.large}-${this.at}` : nothing}
        aria-label=${t('search')} placeholder=${this.large ? t('search') : t('searchShort')}
        @input=${this.suggest} @keydown=${this.press} @focus=${() => { this.open = true }} @blur=${() => setTimeout(() => { this.open = false }, 150)}>
      <button type="submit">${t('searchShort')}</button>
      <ul role="listbox" id="hits-${this.large}" aria-label=${t('search')} ?hidden=${!shown}>
        ${this.hits.map((hit, index) => html`<li role="option" id="hit-${this.large}-${index}" aria-selected=${index === this.at}>
          <a href=${hitHref(hit)} tabindex="-1" @click=${this.leave}><span class="chip kind">${t(hit.node.__typename)}</span> ${hit.title}
          <small>${hit.node.plan?.title ?? hit.node.region?.name ?? (hit.matched !== hit.title ? hit.matched : '')}</small></a></li>`)}
      </ul>
    </form>`
  }
}
customElements.define('search-box', SearchBox)
