import { html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { wordsOf } from '../app/language.js'
import { href, narrow } from '../app/route.js'
import { literal } from '../parts/explore.js'
import { exportLinks } from '../parts/files.js'
import { plansOnAScale, plansTable } from '../parts/plans-on-a-scale.js'
import { View } from '../parts/view.js'

const t = wordsOf({
  zh: { aliases: '又称', better: '方向', lower: '越低越好', higher: '越高越好', unknown: '词表没有说明', category: '类别', unitOf: '统一单位', all: '全部目标', scale: '同一刻度上的比较', changes: '下降与增长幅度的比较', region: '行政区（名称）', title: '规划标题含有',
    some: '共 {n} 个目标，这里列前 {shown} 个；按行政区或标题筛选可看其余。', count: '共 {n} 个目标', noTargets: '没有符合的目标。', onlyTable: '只看指标表', allKinds: '也看正文中的目标' },
  en: { aliases: 'Also called', better: 'Direction', lower: 'less is better', higher: 'more is better', unknown: 'the vocabulary does not say', category: 'Group', unitOf: 'Canonical unit', all: 'All targets', scale: 'Compared on one scale', changes: 'Reductions and growth compared', region: 'Region (name)', title: 'Title of the plan contains',
    some: '{n} targets in all, the first {shown} here; filter by region or title to see others.', count: '{n} targets in all', noTargets: 'No target fits.', onlyTable: 'Tables of indicators only', allKinds: 'Targets in the text too' },
})

const INDICATOR = gql`
query Indicator($id: ID!, $filter: TargetFilter) {
  indicator(id: $id) {
    id name aliases unit lowerIsBetter category
    targets(first: 100, filter: $filter) {
      totalCount
      nodes {
        id name kind unit deadline binding lastVerdict
        baseline { asPrinted value canonicalValue } goal { asPrinted value canonicalValue comparator }
        plan { id title region { id name } } owners { id name } locator { line start end page }
      }
    }
  }
}`

/** One indicator, and what each plan commits to by it, side by side. */
class Indicator extends View {
  variables() {
    const { query } = this.route
    const all = []
    if (query.get('region')) all.push({ plan: { region: { within: { some: { name: { eq: query.get('region') } } } } } })
    if (query.get('title')) all.push({ plan: { title: { contains: query.get('title') } } })
    if (query.get('kind')) all.push({ kind: { eq: query.get('kind') } })
    return { id: this.route.id, filter: all.length ? { and: all } : null }
  }

  /** @param {import('../app/route.js').Route} _route @param {AbortSignal} signal */
  async load(_route, signal) {
    return (await ask(INDICATOR, this.variables(), signal)).indicator
  }

  further() {
    return { operation: INDICATOR, variables: this.variables(), cypher: `MATCH (indicator:Indicator {id: ${literal(this.route.id)}})<-[measured:MEASURED_BY]-(target:Target)<-[sets:SETS]-(plan:Plan)\nRETURN indicator, measured, target, sets, plan LIMIT 100` }
  }

  /** @param {any} indicator */
  body(indicator) {
    const { nodes, totalCount } = indicator.targets
    const { query } = this.route
    const { filter } = this.variables()
    const write = (/** @type {string} */ name) => html`<label>${t(name)}<input name=${name} .value=${query.get(name) ?? ''} @change=${(/** @type {any} */ event) => narrow(this.route, { [name]: event.target.value.trim() })}></label>`
    const isChange = (/** @type {any} */ target) => ['REDUCE_BY', 'INCREASE_BY'].includes(target.goal.comparator) && target.goal.canonicalValue != null
    return html`<h1>${indicator.name}</h1>
      <dl class="facts"><dt>${t('unitOf')}</dt><dd>${indicator.unit ?? '—'}</dd><dt>${t('better')}</dt><dd>${indicator.lowerIsBetter == null ? t('unknown') : t(indicator.lowerIsBetter ? 'lower' : 'higher')}</dd>
        ${indicator.aliases.length ? html`<dt>${t('aliases')}</dt><dd>${indicator.aliases.join('、')}</dd>` : nothing}${indicator.category ? html`<dt>${t('category')}</dt><dd>${indicator.category}</dd>` : nothing}</dl>
      <div class="filters">${write('region')}${write('title')}<p><a href=${href('indicator', indicator.id, { ...Object.fromEntries(query), kind: query.get('kind') ? '' : 'TABLE' })}>${t(query.get('kind') ? 'allKinds' : 'onlyTable')}</a></p></div>
      <p class="soft" role="status">${totalCount > nodes.length ? t('some', { n: totalCount, shown: nodes.length }) : t('count', { n: totalCount })}</p>
      ${nodes.length ? html`<h2>${t('scale')}</h2>
        ${plansOnAScale(nodes, { indicator })}
        ${nodes.some(isChange) ? html`<h3>${t('changes')}</h3>${plansOnAScale(nodes.filter(isChange), { indicator, change: true })}` : nothing}
        <h2>${t('all')}</h2>
        <p class="actions">${exportLinks('targets', { filter: JSON.stringify({ and: [{ indicator: { id: { eq: indicator.id } } }, ...(filter?.and ?? [])] }) })}</p>
        ${plansTable(nodes)}` : html`<p class="empty">${t('noTargets')}</p>`}`
  }
}
customElements.define('zeren-indicator', Indicator)
