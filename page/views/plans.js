import { html, nothing } from 'lit'
import { gql } from '../app/ask.js'
import { wordsOf } from '../app/language.js'
import { href, narrow } from '../app/route.js'
import { View } from '../parts/view.js'
import '../parts/growing-list.js'

const t = wordsOf({
  zh: { title: '规划', byTitle: '标题含有', byRegion: '行政区（名称）', period: '{from}—{to}年', under: '上级规划：' },
  en: { title: 'Plans', byTitle: 'Title contains', byRegion: 'Region (name)', period: '{from} to {to}', under: 'Under: ' },
})

const PLANS = gql`
query Plans($filter: PlanFilter, $first: Int, $after: String) {
  plans(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes { id title status documentNumber periodStart periodEnd region { name parent { name } } reading { measures duties rows review } }
    pageInfo { hasNextPage endCursor }
  }
}`

/** All plans, by a part of the title and by region. */
class Plans extends View {
  subject() {
    return 'plans'
  }

  async load() {
    return {}
  }

  variables() {
    const title = this.route.query.get('title')
    const region = this.route.query.get('region')
    const all = [title && { title: { contains: title } }, region && { region: { within: { some: { name: { eq: region } } } } }].filter(Boolean)
    return { filter: all.length ? { and: all } : null }
  }

  further() {
    return { operation: PLANS, variables: { ...this.variables(), first: 20, after: null }, cypher: 'MATCH (plan:Plan)-[:COVERS]->(region:Region) RETURN plan, region LIMIT 50' }
  }

  body() {
    const field = (/** @type {string} */ name, /** @type {string} */ word) => html`<label>${t(word)}<input name=${name} .value=${this.route.query.get(name) ?? ''}
      @change=${(/** @type {any} */ event) => narrow(this.route, { [name]: event.target.value.trim() })}></label>`
    return html`<h1>${t('title')}</h1>
      <div class="filters">${field('title', 'byTitle')}${field('region', 'byRegion')}</div>
      <growing-list .operation=${PLANS} .variables=${this.variables()} .connection=${(/** @type {any} */ data) => data.plans} label=${t('title')}
        .row=${(/** @type {any} */ plan) => html`<li><a href=${href('plan', plan.id)}>${plan.title}</a> ${plan.status === 'DRAFT' ? html`<span class="chip">${t('DRAFT')}</span>` : nothing}
          <small>${[plan.region?.parent?.name, plan.region?.name].filter(Boolean).join(' ')} ${plan.periodEnd ? t('period', { from: plan.periodStart ?? '', to: plan.periodEnd }) : nothing}
          · ${plan.reading.measures} ${t('measure')} · ${plan.reading.review} ${t('review')}</small></li>`}></growing-list>`
  }
}
customElements.define('zeren-plans', Plans)
