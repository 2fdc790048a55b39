import { html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { KINDS, factsAt, placeOf } from '../app/facts.js'
import { number, wordsOf } from '../app/language.js'
import { href, narrow } from '../app/route.js'
import { placesOf } from '../app/segments.js'
import { literal } from '../parts/explore.js'
import { factChip, factPanel, titleOf } from '../parts/fact-panel.js'
import { outlineWithLines } from '../parts/line-outline.js'
import { place } from '../parts/marks.js'
import { TEXT, readFrom, textOf } from '../parts/plan-facts.js'
import { says } from '../parts/source-text.js'
import { View, problem } from '../parts/view.js'

const t = wordsOf({
  zh: {
    title: '原文', file: '文件', lines: '行数', find: '在原文中查找', next: '下一处', hits: '第 {at} 处，共 {n} 处', noHits: '没有找到这些字', hitsOnly: '共 {n} 处', choose: '点击标出的文字，看读取了什么。', nothingHere: '此处没有读取任何内容。', panel: '读取的内容',
    list: '全部读取内容（{n}）', kindOf: '种类', rest: '再看 {n} 项', both: '两处并列', first: '一端', second: '另一端', whole: '在全文中查看', legend: '标记',
  },
  en: {
    title: 'Source', file: 'File', lines: 'Lines', find: 'Find in the text', next: 'Next', hits: '{at} of {n}', noHits: 'not found', hitsOnly: '{n} places', choose: 'Choose marked words to see what was read.', nothingHere: 'Nothing was read here.', panel: 'What was read',
    list: 'All that was read ({n})', kindOf: 'Kind', rest: 'Show {n} more', both: 'Both ends', first: 'One end', second: 'The other end', whole: 'See it in the whole text', legend: 'Marks',
  },
})

const FINDINGS = gql`
query FindingsOfFact($plan: ID!, $id: String!) {
  plan(id: $plan) { findings(first: 20, filter: {id: {endsWith: $id}}) { nodes { id severity state rule { name englishName } } } }
}`

/** So many entries of the list of facts are shown at a time. */
const PAGE = 100

/** The source text with every fact marked in it. */
class Evidence extends View {
  static properties = { ...View.properties, facts: { state: true }, findings: { state: true }, words: { state: true }, kind: { state: true }, many: { state: true } }

  constructor() {
    super()
    /** @type {import('../app/facts.js').Fact[] | Error | undefined} */
    this.facts = undefined
    /** @type {Map<string, any[] | null>} */
    this.findings = new Map()
    this.words = ''
    this.kind = ''
    this.many = PAGE
  }

  /** Another place in the same text is no other text. @param {import('../app/route.js').Route} route */
  subject(route) {
    return route.id
  }

  /** @param {import('../app/route.js').Route} route @param {AbortSignal} signal */
  async load(route, signal) {
    this.facts = undefined
    this.findings = new Map()
    readFrom(route.id, signal).then((facts) => { this.facts = facts }, (failure) => { if (!signal.aborted) this.facts = failure })
    return textOf(route.id, signal)
  }

  further() {
    return { operation: TEXT, variables: { id: this.route.id, after: null }, cypher: `MATCH (plan:Plan {id: ${literal(this.route.id)}})-[:CONTAINS*]->(measure:Measure)<-[duty:LEADS|RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]-(agency:Agency)\nRETURN duty.line AS line, agency.name AS agency, type(duty) AS role, measure.title AS measure ORDER BY line` }
  }

  /** @returns {import('../app/facts.js').Fact[]} */
  get read() {
    return Array.isArray(this.facts) ? this.facts : NONE
  }

  /** Findings about what is chosen are asked for when it is. @param {Map<string, unknown>} changed */
  updated(changed) {
    const { loaded } = this.state
    if (!loaded || !this.read.length) return
    if (!loaded.lines.length && (changed.has('facts') || changed.has('route'))) this.querySelector('li.here')?.scrollIntoView({ block: 'center' })
    for (const fact of factsAt(this.read, placeOf(this.route.query, loaded.lines)).slice(0, 3)) {
      if (this.findings.has(fact.id) || !['measure', 'target'].includes(fact.kind)) continue
      this.findings.set(fact.id, null)
      ask(FINDINGS, { plan: this.route.id, id: `/${fact.id}` }, this.asking?.signal).then(
        (data) => { this.findings = new Map(this.findings).set(fact.id, data.plan?.findings.nodes ?? []) },
        () => this.findings.delete(fact.id), // The facts stay; the view of findings says what is wrong.
      )
    }
  }

  /** @param {{start: number, end: number, line: number}} place */
  go({ start, end, line }) {
    narrow(this.route, { start, end, line, start2: '', end2: '', line2: '' })
  }

  /** @param {{plan: any, lines: import('../app/segments.js').Line[]}} loaded */
  body({ plan, lines }) {
    const here = placeOf(this.route.query, lines)
    const other = placeOf(this.route.query, lines, '2')
    return html`
      <p class="crumbs"><a href=${href('plan', plan.id)}>${plan.title}</a></p>
      <h1>${t('title')}</h1>
      <dl class="facts">
        ${plan.source.name ? html`<dt>${t('file')}</dt><dd>${plan.source.name}</dd>` : nothing}
        ${plan.source.sha256 ? html`<dt>SHA-256</dt><dd class="sha">${plan.source.sha256}</dd>` : nothing}
        ${lines.length ? html`<dt>${t('lines')}</dt><dd>${number(lines.length)}</dd>` : nothing}
      </dl>
      ${this.facts instanceof Error ? problem(this.facts, () => this.reload()) : nothing}
      ${!lines.length ? outlineWithLines(plan.id, this.read, here, !this.facts) : other && here ? this.both(plan, lines, here, other) : this.whole(plan, lines, here)}`
  }

  /** @param {any} plan @param {import('../app/segments.js').Line[]} lines @param {{start: number, end: number, line: number} | null} here */
  whole(plan, lines, here) {
    const chosen = factsAt(this.read, here)
    return html`${this.finder(lines, here)}
      <p class="legend marks" aria-label=${t('legend')}><mark class="measure">${t('measure')}</mark> <mark class="role-lead">${t('LEAD')}</mark> <mark class="role-responsible">${t('RESPONSIBLE')}</mark>
        <mark class="role-support">${t('SUPPORT')}</mark> <mark class="role-guide">${t('IMPLEMENT')}·${t('GUIDE')}·${t('SUPERVISE')}</mark> <mark class="target">${t('target')}</mark> <mark class="review">${t('review')}</mark></p>
      <div class="proof">
        <source-text .lines=${lines} .facts=${this.read} .place=${here} @choose=${(/** @type {CustomEvent} */ event) => this.go(event.detail)}></source-text>
        <aside aria-label=${t('panel')}>
          <div aria-live="polite">${!this.facts ? html`<p class="loading">${t('loading')}</p>` : chosen.length ? factPanel(plan.id, chosen, this.findings) : html`<p class="soft">${here ? t('nothingHere') : t('choose')}</p>`}</div>
          ${this.list(plan)}
        </aside>
      </div>`
  }

  /** @param {import('../app/segments.js').Line[]} lines @param {{start: number, end: number} | null} here */
  finder(lines, here) {
    const places = placesOf(lines, this.words)
    const at = places.findIndex(({ start, end }) => start === here?.start && end === here?.end)
    const next = () => { const found = places[at + 1] ?? places[0]; if (found) this.go(found) }
    return html`<form class="filters" role="search" @submit=${(/** @type {Event} */ event) => {
      event.preventDefault()
      const words = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('words')).trim()
      if (words === this.words) return next()
      this.words = words
      const found = placesOf(lines, words).find(({ start }) => start >= (here?.start ?? 0)) ?? placesOf(lines, words)[0]
      if (found) this.go(found)
    }}><label>${t('find')}<input type="search" name="words" autocomplete="off" .value=${this.words}></label><button class="quiet">${t('next')}</button>
      <span role="status" class="soft">${!this.words ? nothing : !places.length ? t('noHits') : at < 0 ? t('hitsOnly', { n: places.length }) : t('hits', { at: at + 1, n: places.length })}</span></form>`
  }

  /** @param {any} plan */
  list(plan) {
    const those = this.kind ? this.read.filter(({ kind }) => kind === this.kind) : this.read
    return html`<details class="all"><summary>${t('list', { n: number(this.read.length) })}</summary>
      <label>${t('kindOf')}<select @change=${(/** @type {any} */ event) => { this.kind = event.target.value; this.many = PAGE }}>
        <option value="">${t('all')}</option>${KINDS.map((kind) => html`<option value=${kind}>${kind === 'duty' ? t('role') : t(kind)}</option>`)}</select></label>
      <ol class="rows">${those.slice(0, this.many).map((fact) => html`<li>${factChip(fact)} ${titleOf(fact)} ${place(plan.id, fact, says(fact))}</li>`)}</ol>
      ${those.length > this.many ? html`<button class="quiet" @click=${() => { this.many += PAGE }}>${t('rest', { n: Math.min(PAGE, those.length - this.many) })}</button>` : nothing}</details>`
  }

  /**
   * Two places of the text beside each other.
   * @param {any} plan @param {import('../app/segments.js').Line[]} lines @param {{start: number, end: number, line: number}} one
   * @param {{start: number, end: number, line: number}} other
   */
  both(plan, lines, one, other) {
    const end = (/** @type {string} */ word, /** @type {{start: number, end: number, line: number}} */ at) => html`<section>
      <h2>${t(word)} <small>${t('line', { line: at.line })}</small></h2>
      <source-text .lines=${lines} .facts=${this.read} .place=${at} .around=${5} @choose=${(/** @type {CustomEvent} */ event) => this.go(event.detail)}></source-text>
      <p><a href=${href('evidence', plan.id, at)}>${t('whole')}</a></p>
      ${factPanel(plan.id, factsAt(this.read, at), this.findings)}</section>`
    return html`<div class="columns" aria-label=${t('both')} role="group">${end('first', one)}${end('second', other)}</div>`
  }
}
customElements.define('zeren-evidence', Evidence)

/** @type {import('../app/facts.js').Fact[]} */
const NONE = []
