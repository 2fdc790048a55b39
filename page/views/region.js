import { html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { wordsOf } from '../app/language.js'
import { href } from '../app/route.js'
import { literal } from '../parts/explore.js'
import { exportLinks } from '../parts/files.js'
import { agencyLink } from '../parts/marks.js'
import { View } from '../parts/view.js'
import '../parts/growing-list.js'

const t = wordsOf({
  zh: { plansOf: '本行政区的规划', children: '下辖', unitsOf: '单位', targetsOf: '目标', unownedOf: '没有读到责任单位的目标', noPlans: '没有读入本行政区的规划。', NATION: '全国', PROVINCE: '省、自治区', MUNICIPALITY: '直辖市', PREFECTURE: '地级', COUNTY: '县级', ZONE: '开发区' },
  en: { plansOf: 'Its plans', children: 'In it', unitsOf: 'Units', targetsOf: 'Targets', unownedOf: 'Targets without an owner', noPlans: 'No plan of it was imported.', NATION: 'nation', PROVINCE: 'province', MUNICIPALITY: 'municipality', PREFECTURE: 'prefecture', COUNTY: 'county', ZONE: 'zone' },
})

const REGION = gql`
query Region($id: ID!) {
  node(id: $id) {
    ... on Region {
      id name kind
      parent { id name parent { id name } }
      children { id name }
      plans(first: 100) { totalCount nodes { id title status periodEnd } }
    }
  }
}`

const AGENCIES = gql`
query RegionAgencies($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    ... on Region { agencies(first: $first, after: $after) { totalCount nodes { id name sector { name } dutyCounts { lead responsible support } } pageInfo { hasNextPage endCursor } } }
  }
}`

/** One region: its plans, its units, what lies in it. */
class Region extends View {
  /** @param {import('../app/route.js').Route} route @param {AbortSignal} signal */
  async load(route, signal) {
    const { node } = await ask(REGION, { id: route.id }, signal)
    return node?.id && node
  }

  further() {
    return { operation: REGION, variables: { id: this.route.id }, cypher: `MATCH (region:Region {id: ${literal(this.route.id)}})\nOPTIONAL MATCH (plan:Plan)-[covers:COVERS]->(region)\nOPTIONAL MATCH (below:Region)-[part:PART_OF]->(region)\nRETURN region, plan, covers, below, part LIMIT 100` }
  }

  /** @param {any} region */
  body(region) {
    const { parent } = region
    return html`<p class="crumbs">${[parent?.parent, parent].filter(Boolean).map((each) => html`<a href=${href('region', each.id)}>${each.name}</a> › `)}</p>
      <h1>${region.name} ${region.kind ? html`<span class="chip">${t(region.kind)}</span>` : nothing}</h1>
      <p class="actions"><a class="button quiet" href=${href('targets', '', { region: region.name })}>${t('targetsOf')}</a><a class="button quiet" href=${href('targets', '', { region: region.name, owned: 'no' })}>${t('unownedOf')}</a>
        ${exportLinks('targets', { region: region.id })} ${exportLinks('findings', { region: region.id })}</p>
      <h2>${t('plansOf')}</h2>
      ${region.plans.nodes.length ? html`<ul class="rows">${region.plans.nodes.map((/** @type {any} */ plan) => html`<li><a href=${href('plan', plan.id)}>${plan.title}</a> ${plan.status === 'DRAFT' ? html`<span class="chip">${t('DRAFT')}</span>` : nothing}</li>`)}</ul>` : html`<p class="empty">${t('noPlans')}</p>`}
      ${region.children.length ? html`<h2>${t('children')}</h2><p class="names">${region.children.map((/** @type {any} */ each) => html`<span><a href=${href('region', each.id)}>${each.name}</a></span>`)}</p>` : nothing}
      <h2>${t('unitsOf')}</h2>
      <growing-list .operation=${AGENCIES} .variables=${{ id: region.id }} .connection=${(/** @type {any} */ data) => data.node.agencies} label=${t('unitsOf')}
        .row=${(/** @type {any} */ each) => html`<li>${agencyLink(each)} <small>${each.sector ? `${each.sector.name} · ` : ''}${t('LEAD')} ${each.dutyCounts.lead} · ${t('RESPONSIBLE')} ${each.dutyCounts.responsible} · ${t('SUPPORT')} ${each.dutyCounts.support}</small></li>`}></growing-list>`
  }
}
customElements.define('zeren-region', Region)
