import { html, nothing } from 'lit'
import { ask, askAll, gql } from '../app/ask.js'
import { key } from '../app/key.js'
import { language, number, wordsOf } from '../app/language.js'
import { href, narrow } from '../app/route.js'
import { expectedOn } from '../app/straight.js'
import { today } from '../app/today.js'
import { literal } from '../parts/explore.js'
import { exportLinks } from '../parts/files.js'
import { amount, place, verdictChip } from '../parts/marks.js'
import { comparison } from '../parts/plans-on-a-scale.js'
import { progressLine } from '../parts/verdict.js'
import { howToGetAKey } from '../parts/writing.js'
import { View } from '../parts/view.js'
import '../parts/form-upload.js'
import '../parts/pick-one.js'
import '../parts/progress-entry.js'

const t = wordsOf({
  zh: {
    title: '进展', lead: '选择规划，看每个目标走到了哪里：上次的数值、到今天按直线应到的数值、评价。有密钥的人在这里填报。', choose: '请选择一份规划。', asOf: '按哪一天评价', which: '目标', tableOnly: '指标表中的目标', reportedOnly: '已填报的目标', everything: '全部目标',
    last: '上次数值', never: '还没有填报', expected: '按直线应到', way: '进度线', form: '成批填报', formWhy: '下载表格，填好后传回：要么全部写入，要么一行也不写并逐格说明问题。', download: '下载填报表', on: '（{on}）', all: '全部 {n}', verdicts: '按评价筛选', legend: '○ 现状值　● 目标值　■ 已填报　┄ 直线', noTargets: '没有这样的目标。', withProgress: '已有进展的规划', verified: '已核实',
  },
  en: {
    title: 'Progress', lead: 'Choose a plan and see how far each target has come: the last value, what the straight line asks for by the day, the verdict. Who has a key reports here.', choose: 'Choose a plan.', asOf: 'Judged as of', which: 'Targets', tableOnly: 'those of the table', reportedOnly: 'those reported on', everything: 'all',
    last: 'Last value', never: 'never reported', expected: 'By the straight line', way: 'Way', form: 'Many at once', formWhy: 'Download the form, fill it in and send it back: all of it is taken, or not one row, with what is wrong by cell.', download: 'Download the form', on: ' ({on})', all: 'all {n}', verdicts: 'Filter by verdict', legend: '○ baseline　● goal　■ reported　┄ straight line', noTargets: 'No such target.', withProgress: 'Plans with progress', verified: 'verified',
  },
})

const PLAN = gql`
query ProgressOfPlan($id: ID!, $asOf: Date) {
  plan(id: $id) { id title region { name } progress(asOf: $asOf) { targets counts { verdict count } } }
}`

const TARGETS = gql`
query ProgressOfTargets($id: ID!, $asOf: Date, $filter: TargetFilter, $first: Int, $after: String) {
  plan(id: $id) {
    targets(filter: $filter, first: $first, after: $after) {
      nodes {
        id ordinal name kind unit deadline binding
        baseline { asPrinted value year } goal { asPrinted value comparator } locator { line start end page }
        plan { id periodStart periodEnd } owners { id name }
        verdict(asOf: $asOf) { kind baseline goal value elapsed ratio unit asOf due assignedFor doubt }
        observations { id asOf value unit basis state stage by current withdrawal }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const REPORTED = gql`
query PlansWithProgress {
  observations(first: 100, filter: {current: {eq: true}}, orderBy: [{at: DESC}]) { nodes { subject { ... on Target { plan { id title } } ... on Measure { plan { id title } } } } }
}`

const WHICH = { '': 'tableOnly', reported: 'reportedOnly', all: 'everything' }

/** @type {Record<string, unknown>} */
const FILTERS = { '': { kind: { eq: 'TABLE' } }, reported: { observations: { some: { current: { eq: true } } } }, all: null }

/** How far a plan's targets have come, and the forms in which that is reported. */
class Progress extends View {
  /** Which verdict is shown needs no new answer. @param {import('../app/route.js').Route} route */
  subject({ query }) {
    return ['plan', 'asOf', 'which'].map((name) => query.get(name) ?? '').join(' ')
  }

  variables() {
    const { query } = this.route
    return { id: query.get('plan') ?? '', asOf: query.get('asOf') || null, filter: FILTERS[query.get('which') ?? ''] ?? null }
  }

  /** @param {import('../app/route.js').Route} _route @param {AbortSignal} signal */
  async load(_route, signal) {
    const { id, asOf, filter } = this.variables()
    if (!id) {
      const { observations } = await ask(REPORTED, {}, signal)
      return { reported: [...new Map(observations.nodes.filter((/** @type {any} */ each) => each.subject?.plan).map((/** @type {any} */ { subject }) => [subject.plan.id, subject.plan])).values()] }
    }
    const [{ plan }, targets] = await Promise.all([ask(PLAN, { id, asOf }, signal), askAll(TARGETS, { id, asOf, filter }, (data) => data.plan?.targets, signal)])
    return plan && { plan, targets }
  }

  further() {
    const { id, ...others } = this.variables()
    if (!id) return { operation: REPORTED }
    return { operation: TARGETS, variables: { id, ...others, first: 20, after: null }, cypher: `MATCH (plan:Plan {id: ${literal(id)}})-[:SETS]->(target:Target)\nOPTIONAL MATCH (observation:Observation {subjectId: target.id})\nRETURN target.name, target.goalAsPrinted, observation.asOf, observation.value ORDER BY target.ordinal` }
  }

  /** @param {any} data */
  body({ plan, targets, reported }) {
    const { query } = this.route
    const set = (/** @type {string} */ name) => (/** @type {any} */ event) => narrow(this.route, { [name]: event.target.value })
    return html`<h1>${t('title')}</h1>${plan ? html`<p class="crumbs"><a href=${href('plan', plan.id)}>${plan.title}</a></p>` : html`<p class="soft">${t('lead')}</p>`}
      <div class="filters"><pick-one of="plan" name="plan" label=${t('plan')} .chosen=${plan ?? null} @picked=${(/** @type {CustomEvent} */ event) => narrow(this.route, { plan: event.detail, verdict: '' })}></pick-one>
        ${plan ? html`<label>${t('asOf')}<input type="date" name="asOf" .value=${query.get('asOf') ?? today()} @change=${set('asOf')}></label>
          <label>${t('which')}<select name="which" @change=${set('which')}>${Object.entries(WHICH).map(([value, word]) => html`<option value=${value} ?selected=${(query.get('which') ?? '') === value}>${t(word)}</option>`)}</select></label>` : nothing}</div>
      ${plan ? this.targets(plan, targets) : html`<p class="empty">${t('choose')}</p>${reported.length ? html`<h2>${t('withProgress')}</h2><ul class="rows">${reported.map((/** @type {any} */ each) => html`<li><a href=${href('progress', '', { plan: each.id })}>${each.title}</a></li>`)}</ul>` : nothing}`}`
  }

  /** @param {any} plan @param {any[]} targets */
  targets(plan, targets) {
    const { query } = this.route
    const wanted = query.get('verdict') ?? ''
    const counts = plan.progress.counts.map((/** @type {any} */ each) => each.verdict).map((/** @type {string} */ verdict) => ({ verdict, count: targets.filter((target) => target.verdict.kind === verdict).length })).filter((/** @type {any} */ each) => each.count)
    const to = (/** @type {string} */ verdict) => href('progress', '', { ...Object.fromEntries(query), verdict })
    const shown = wanted ? targets.filter((target) => target.verdict.kind === wanted) : targets
    return html`<nav class="actions" aria-label=${t('verdicts')}><a class="chip" aria-current=${wanted ? nothing : 'true'} href=${to('')}>${t('all', { n: number(targets.length) })}</a>
        ${counts.map((/** @type {any} */ each) => html`<a class="chip verdict-${each.verdict.toLowerCase().replaceAll('_', '-')}" aria-current=${wanted === each.verdict ? 'true' : nothing} href=${to(each.verdict)}>${t(each.verdict)} ${number(each.count)}</a>`)}</nav>
      <p class="actions"><span class="soft">${t('legend')}</span> ${exportLinks('progress', { plan: plan.id })}</p>
      ${key.token() ? nothing : howToGetAKey('reporter')}
      ${shown.length ? html`<ol class="rows progress" @reported=${() => this.reload()}>${shown.map((target) => this.target(target))}</ol>` : html`<p class="empty">${t('noTargets')}</p>`}
      <section class="card" @reported=${() => this.reload()}><h2>${t('form')}</h2><p class="soft">${t('formWhy')}</p>
        <p class="files">${t('download')} ${['xlsx', 'csv'].map((format) => html`<a href=${`export/progress-form.${format}?${new URLSearchParams({ plan: plan.id, lang: language() })}`} download>${format.toUpperCase()}</a> `)}</p>
        ${key.token() ? html`<form-upload></form-upload>` : nothing}</section>`
  }

  /** @param {any} target */
  target(target) {
    const { verdict } = target
    const on = this.route.query.get('asOf') ?? today()
    const expected = expectedOn(target, on)
    const last = target.observations.filter((/** @type {any} */ each) => each.current && each.asOf <= on).sort((/** @type {any} */ a, /** @type {any} */ b) => (a.asOf < b.asOf ? -1 : 1)).at(-1)
    const unit = verdict.unit ? ` ${verdict.unit}` : ''
    return html`<li><div class="head"><a href=${href('target', target.id)}>${target.name}</a> ${verdictChip(verdict.kind)} ${place(target.plan.id, target.locator, target.name)}</div>
      <dl><div><dt>${t('baseline')}</dt><dd>${amount(target.baseline, target.unit)}</dd></div>
        <div><dt>${t('last')}</dt><dd>${last ? html`<b>${last.value == null ? t(last.state) : `${number(last.value)} ${last.unit ?? ''}`}</b> <small>${t('on', { on: last.asOf })}${last.stage === 'VERIFIED' ? ` ${t('verified')}` : ''}</small>` : html`<span class="soft">${t('never')}</span>`}</dd></div>
        <div><dt>${t('expected')}<small>${t('on', { on })}</small></dt><dd>${expected == null ? '—' : `${number(Math.round(expected * 100) / 100)}${unit}`}</dd></div>
        <div><dt>${t('goal')}</dt><dd>${comparison(target.goal)}${amount(target.goal, target.unit)} <small>${target.deadline ?? ''}</small></dd></div>
        <div><dt>${t('way')}</dt><dd>${progressLine(target)}</dd></div></dl>
      ${key.token() ? html`<progress-entry .target=${target} asOf=${on}></progress-entry>` : nothing}</li>`
  }
}
customElements.define('zeren-progress', Progress)
