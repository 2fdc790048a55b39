import { html, nothing } from 'lit'
import { gql } from '../app/ask.js'
import { wordsOf } from '../app/language.js'
import { href } from '../app/route.js'
import { View } from '../parts/view.js'
import { hitHref } from '../parts/search-box.js'
import '../parts/growing-list.js'

const t = wordsOf({
  zh: { title: '搜索“{text}”', kind: '种类', asAlias: '又称“{matched}”', asKeyword: '关联词“{matched}”' },
  en: { title: 'Search: {text}', kind: 'Kind', asAlias: 'also called {matched}', asKeyword: 'by {matched}' },
})

const SEARCH = gql`
query Search($text: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    edges { title matched matchedIn node { __typename ... on Node { id } ... on Plan { region { name } } ... on Target { plan { title } goal { asPrinted } }
      ... on Measure { plan { title } path } ... on Agency { region { name } } ... on Region { kind } } }
    pageInfo { hasNextPage endCursor }
  }
}`

const KINDS = ['PLAN', 'MEASURE', 'AGENCY', 'TARGET', 'INDICATOR', 'WATER_BODY', 'MONITORING_SECTION', 'ENTERPRISE', 'PARK', 'POLICY', 'PROJECT', 'REGION', 'SECTOR']

/** All hits of the search, the best first. */
class Search extends View {
  async load() {
    return {}
  }

  variables() {
    const kind = this.route.query.get('kind')
    return { text: this.route.query.get('text') ?? '', types: kind ? [kind] : null }
  }

  further() {
    return { operation: SEARCH, variables: { ...this.variables(), first: 20, after: null } }
  }

  body() {
    const { text } = this.variables()
    const chosen = this.route.query.get('kind') ?? ''
    const name = (/** @type {string} */ kind) => t(kind.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase()))
    return html`<h1>${t('title', { text })}</h1>
      <nav class="actions" aria-label=${t('kind')}>${['', ...KINDS].map((kind) => html`<a class="chip" aria-current=${chosen === kind ? 'true' : nothing}
        href=${href('search', '', { text, kind })}>${kind ? name(kind) : t('all')}</a>`)}</nav>
      <growing-list .operation=${SEARCH} .variables=${this.variables()} .connection=${(/** @type {any} */ data) => ({ ...data.search, nodes: data.search.edges })}
        .row=${(/** @type {any} */ hit) => this.hit(hit)} label=${t('search')}></growing-list>`
  }

  /** @param {any} hit */
  hit(hit) {
    const { node } = hit
    const linked = hitHref(hit)
    const why = hit.matchedIn === 'ALIAS' ? t('asAlias', hit) : hit.matchedIn === 'KEYWORD' ? t('asKeyword', hit) : ''
    return html`<li><span class="chip kind">${t(node.__typename)}</span> ${linked.startsWith('#/search') ? hit.title : html`<a href=${linked}>${hit.title}</a>`}
      <small>${[node.plan?.title, node.path?.at(-1), node.region?.name, node.goal?.asPrinted, why].filter(Boolean).join(' · ')}</small></li>`
  }
}
customElements.define('zeren-search', Search)
