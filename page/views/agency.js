import { html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { wordsOf } from '../app/language.js'
import { ROLES } from '../app/ranks.js'
import { href } from '../app/route.js'
import { literal } from '../parts/explore.js'
import { exportLinks } from '../parts/files.js'
import { agencyLink, amount, place, roleChip, verdictChip } from '../parts/marks.js'
import { comparison } from '../parts/plans-on-a-scale.js'
import { View } from '../parts/view.js'
import '../parts/growing-list.js'

const t = wordsOf({
  zh: { printed: '规划中的写法', parent: '上级单位', subordinates: '下属单位', sectorAlso: '条线', targets: '负责的目标', projects: '重点工程', others: '其他行政区的同条线单位', noTargets: '没有读到由它负责的目标。', inherited: '统一要求', as: '写作“{name}”', none: '没有读到它的责任。', duties: '{role} {n}', tabs: '责任与目标', verdicts: '上次审计的评价' },
  en: { printed: 'Printed as', parent: 'Part of', subordinates: 'Its parts', sectorAlso: 'Line of work', targets: 'Targets it owns', projects: 'Projects', others: 'The same line of work elsewhere', noTargets: 'No target was read that it owns.', inherited: 'by a remark elsewhere', as: 'printed as {name}', none: 'No duty of it was read.', duties: '{role} {n}', tabs: 'Duties and targets', verdicts: 'Verdicts of the last audit' },
})

const AGENCY = gql`
query Agency($id: ID!) {
  agency(id: $id) {
    id name aliases kind
    region { id name }
    sector { id name }
    parent { id name }
    subordinates { id name }
    dutyCounts { LEAD: lead RESPONSIBLE: responsible SUPPORT: support IMPLEMENT: implement GUIDE: guide SUPERVISE: supervise }
    owned: targets(owned: true) { totalCount }
    projectDuties { role nameAsPrinted locator { line start end page } project { name category plans { id title } } }
  }
}`

const DUTIES = gql`
query AgencyDuties($id: ID!, $role: [Role!], $first: Int, $after: String) {
  agency(id: $id) {
    duties(role: $role, first: $first, after: $after) {
      totalCount
      nodes { role nameAsPrinted inherited locator { line start end page } measure { id number title path parent { id number title } plan { id title } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const TARGETS = gql`
query AgencyTargets($id: ID!, $first: Int, $after: String) {
  agency(id: $id) {
    targets(owned: true, first: $first, after: $after) {
      totalCount
      nodes { id name unit deadline binding lastVerdict goal { asPrinted value comparator } plan { id title } locator { line start end page } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const SIBLINGS = gql`
query SameLineOfWork($sector: ID!, $agency: ID!, $first: Int, $after: String) {
  sectors(filter: {id: {eq: $sector}}, first: 1) {
    nodes { agencies(filter: {id: {ne: $agency}}, first: $first, after: $after) { totalCount nodes { id name region { id name } dutyCounts { lead responsible support } } pageInfo { hasNextPage endCursor } } }
  }
}`

/** One unit: all it answers for, over all plans, a tab a role. */
class Agency extends View {
  /** @param {import('../app/route.js').Route} route */
  subject(route) {
    return route.id
  }

  /** @param {import('../app/route.js').Route} route @param {AbortSignal} signal */
  async load(route, signal) {
    return (await ask(AGENCY, { id: route.id }, signal)).agency
  }

  further() {
    return { operation: AGENCY, variables: { id: this.route.id }, cypher: `MATCH (agency:Agency {id: ${literal(this.route.id)}})-[duty:LEADS|RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]->(measure:Measure)\nOPTIONAL MATCH (measure)-[aim:TARGETS]->(target:Target)\nRETURN agency, duty, measure, aim, target LIMIT 100` }
  }

  /** @param {any} agency */
  body(agency) {
    const roles = ROLES.filter((role) => agency.dutyCounts[role])
    const tabs = [...roles, 'targets', ...(agency.projectDuties.length ? ['projects'] : []), ...(agency.sector ? ['others'] : [])]
    const asked = this.route.query.get('tab') ?? ''
    const tab = tabs.includes(asked) ? asked : tabs[0]
    const word = (/** @type {string} */ each) => (roles.includes(each) ? t('duties', { role: t(each), n: agency.dutyCounts[each] }) : each === 'targets' ? `${t('targets')} ${agency.owned.totalCount}` : each === 'projects' ? `${t('projects')} ${agency.projectDuties.length}` : t(each))
    const fact = (/** @type {string} */ name, /** @type {unknown} */ shown) => (shown ? html`<dt>${t(name)}</dt><dd>${shown}</dd>` : nothing)
    return html`
      <p class="crumbs">${agency.region ? html`<a href=${href('region', agency.region.id)}>${agency.region.name}</a>` : nothing}</p>
      <h1>${agency.name}</h1>
      <dl class="facts">
        ${fact('sectorAlso', agency.sector ? html`<a href=${href('sector', agency.sector.id)}>${agency.sector.name}</a>` : '')}
        ${fact('printed', agency.aliases.length ? [agency.name, ...agency.aliases].join('、') : '')}
        ${fact('parent', agency.parent ? agencyLink(agency.parent) : '')}
        ${fact('subordinates', agency.subordinates.length ? html`<span class="names">${agency.subordinates.map((/** @type {any} */ each) => html`<span>${agencyLink(each)}</span>`)}</span>` : '')}</dl>
      ${roles.length ? nothing : html`<p class="note">${t('none')}</p>`}
      <p class="actions">${exportLinks('duties', { agency: agency.id })} ${exportLinks('targets', { owner: agency.id })}</p>
      <nav class="tabs" aria-label=${t('tabs')}>${tabs.map((each) => html`<a href=${href('agency', agency.id, { tab: each === tabs[0] ? '' : each, lang: this.route.query.get('lang') })} aria-current=${each === tab ? 'page' : nothing}>${word(each)}</a>`)}</nav>
      ${tab === 'targets' ? this.targets(agency) : tab === 'projects' ? this.projects(agency) : tab === 'others' ? this.others(agency) : this.duties(agency, tab)}`
  }

  /** @param {any} agency @param {string} role */
  duties(agency, role) {
    return html`<growing-list .operation=${DUTIES} .variables=${{ id: agency.id, role: [role] }} .connection=${(/** @type {any} */ data) => data.agency.duties} label=${t(role)}
      .row=${(/** @type {any} */ duty) => {
        const { measure } = duty
        const titled = measure.title ? measure : (measure.parent ?? measure)
        return html`<li>${roleChip(duty.role)} <a href=${href('measure', titled.id)}>${titled.number ?? ''} ${titled.title ?? ''}</a> ${place(measure.plan.id, duty.locator, duty.nameAsPrinted)}
          <br><small><a href=${href('plan', measure.plan.id)}>${measure.plan.title}</a>${[measure.path.at(-1), duty.nameAsPrinted !== agency.name ? t('as', { name: duty.nameAsPrinted }) : '', duty.inherited ? t('inherited') : ''].filter(Boolean).map((each) => ` · ${each}`)}</small></li>`
      }}></growing-list>`
  }

  /** @param {any} agency */
  targets(agency) {
    return html`${agency.owned.totalCount ? nothing : html`<p class="empty">${t('noTargets')}</p>`}
      <growing-list ?hidden=${!agency.owned.totalCount} .operation=${TARGETS} .variables=${{ id: agency.id }} .connection=${(/** @type {any} */ data) => data.agency.targets} label=${t('targets')}
      .row=${(/** @type {any} */ target) => html`<li><a href=${href('target', target.id)}>${target.name}</a> <b>${comparison(target.goal)}${amount(target.goal, target.unit)}</b> ${target.binding ? html`<span class="chip">${t(target.binding)}</span>` : nothing}
        ${verdictChip(target.lastVerdict)} ${place(target.plan.id, target.locator, target.name)}<br><small><a href=${href('plan', target.plan.id)}>${target.plan.title}</a>${target.deadline ? ` · ${target.deadline}` : ''}</small></li>`}></growing-list>`
  }

  /** @param {any} agency */
  projects(agency) {
    return html`<ul class="rows">${agency.projectDuties.map((/** @type {any} */ duty) => html`<li>${roleChip(duty.role)} ${duty.project.name} ${place(duty.project.plans[0]?.id, duty.locator, duty.nameAsPrinted)}
      <br><small>${duty.project.plans.map((/** @type {any} */ plan) => html`<a href=${href('plan', plan.id)}>${plan.title}</a> `)}${duty.project.category ?? ''}</small></li>`)}</ul>`
  }

  /** @param {any} agency */
  others(agency) {
    return html`<growing-list .operation=${SIBLINGS} .variables=${{ sector: agency.sector.id, agency: agency.id }} .connection=${(/** @type {any} */ data) => data.sectors.nodes[0].agencies} label=${t('others')}
      .row=${(/** @type {any} */ each) => html`<li>${each.region ? html`<span class="soft">${each.region.name}</span> ` : nothing}${agencyLink(each)}
        <small>${t('LEAD')} ${each.dutyCounts.lead} · ${t('RESPONSIBLE')} ${each.dutyCounts.responsible} · ${t('SUPPORT')} ${each.dutyCounts.support}</small></li>`}></growing-list>`
  }
}
customElements.define('zeren-agency', Agency)
