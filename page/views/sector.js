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
  zh: { aliases: '又称', units: '各行政区的单位' },
  en: { aliases: 'Also called', units: 'Its units in every region' },
})

const SECTOR = gql`
query Sector($id: ID!) {
  node(id: $id) { ... on Sector { id name aliases } }
}`

const AGENCIES = gql`
query SectorAgencies($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    ... on Sector { agencies(first: $first, after: $after) { totalCount nodes { id name region { id name } dutyCounts { lead responsible support } } pageInfo { hasNextPage endCursor } } }
  }
}`

/** One line of work, and who does it where. */
class Sector extends View {
  /** @param {import('../app/route.js').Route} route @param {AbortSignal} signal */
  async load(route, signal) {
    const { node } = await ask(SECTOR, { id: route.id }, signal)
    return node?.id && node
  }

  further() {
    return { operation: AGENCIES, variables: { id: this.route.id, first: 20, after: null }, cypher: `MATCH (sector:Sector {id: ${literal(this.route.id)}})<-[:IN_SECTOR]-(agency:Agency)\nRETURN sector, agency LIMIT 100` }
  }

  /** @param {any} sector */
  body(sector) {
    return html`<p class="crumbs">${t('sector')}</p><h1>${sector.name}</h1>
      ${sector.aliases.length ? html`<p>${t('aliases')}: ${sector.aliases.join('、')}</p>` : nothing}
      <p class="actions">${exportLinks('duties', { sector: sector.id })} ${exportLinks('targets', { sector: sector.id })}</p>
      <h2>${t('units')}</h2>
      <growing-list .operation=${AGENCIES} .variables=${{ id: sector.id }} .connection=${(/** @type {any} */ data) => data.node.agencies} label=${t('units')}
        .row=${(/** @type {any} */ each) => html`<li>${each.region ? html`<a class="soft" href=${href('region', each.region.id)}>${each.region.name}</a> ` : nothing}${agencyLink(each)}
          <small>${t('LEAD')} ${each.dutyCounts.lead} · ${t('RESPONSIBLE')} ${each.dutyCounts.responsible} · ${t('SUPPORT')} ${each.dutyCounts.support}</small></li>`}></growing-list>`
  }
}
customElements.define('zeren-sector', Sector)
