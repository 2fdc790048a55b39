import { html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { factsAt, placeOf } from '../app/facts.js'
import { key } from '../app/key.js'
import { wordsOf } from '../app/language.js'
import { href, narrow } from '../app/route.js'
import { lineAt } from '../app/segments.js'
import { shown } from '../app/shown.js'
import { literal } from '../parts/explore.js'
import { factChip, reasonWords, titleOf, wrongHref } from '../parts/fact-panel.js'
import { place } from '../parts/marks.js'
import { readFrom, textOf } from '../parts/plan-facts.js'
import { View } from '../parts/view.js'
import { howToGetAKey } from '../parts/writing.js'
import '../parts/correction-form.js'
import '../parts/corrections.js'
import '../parts/source-text.js'

const t = wordsOf({
  zh: {
    title: '待核与更正', lead: '读取时拿不准的地方。核对原文后可以更正；更正留在库里，以后每次重新导入都会用上。', items: '待核事项', noItems: '没有待核事项。', text: '原文', away: '原文不在库中，只有行号。连同文件导入后可在此看到：',
    whole: '在全文中查看', choose: '选择一项待核事项，或在原文中点选读错的内容。', here: '此处读出', nothing: '这一行没有读取任何内容。', made: '已有更正', done: '更正已写入，规划已按更正重新生成。',
    missing: '所指的内容已不在读取结果中，可能已更正。',
  },
  en: {
    title: 'Review and corrections', lead: 'What the reader could not read for sure. Look at the source and correct it; a correction stays, and is applied at each later import.', items: 'To be reviewed', noItems: 'Nothing is to be reviewed.', text: 'Source', away: 'The text is not at hand, only lines. Import the plan with its document to see it here:',
    whole: 'See it in the whole text', choose: 'Choose a doubt, or marked words that are read wrongly.', here: 'Read here', nothing: 'Nothing was read in this line.', made: 'Corrections', done: 'It is corrected, and the plan was written anew with it.',
    missing: 'This is not among what was read any more; it may have been corrected.',
  },
})

const REVIEW = gql`
query Review($id: ID!) {
  plan(id: $id) {
    review { id reason text line locator { line start end page } }
    corrections { id title in key set add remove was reason by role at withdrawal current fits supersededBy { id withdrawal } }
  }
}`

/** A plan's review list beside the text, and what people set right. */
class Review extends View {
  static properties = { ...View.properties, done: { state: true } }

  constructor() {
    super()
    this.done = false
  }

  /** @param {import('../app/route.js').Route} route */
  subject(route) {
    return route.id
  }

  /** @param {import('../app/route.js').Route} route @param {AbortSignal} signal */
  async load(route, signal) {
    const [text, facts, { plan }] = await Promise.all([textOf(route.id, signal), readFrom(route.id, signal), ask(REVIEW, { id: route.id }, signal)])
    return text && plan && { ...text, facts, ...{ review: plan.review, corrections: plan.corrections } }
  }

  further() {
    return { operation: REVIEW, variables: { id: this.route.id }, cypher: `MATCH (plan:Plan {id: ${literal(this.route.id)}})-[:DOUBTS]->(item:ReviewItem) RETURN item.line, item.reason, item.text ORDER BY item.ordinal` }
  }

  /** @param {CustomEvent} event */
  choose(event) {
    this.done = false
    narrow(this.route, { ...event.detail, fact: '' })
  }

  async corrected() {
    narrow(this.route, { fact: '' })
    await this.reload()
    this.done = true
  }

  /** @param {any} loaded */
  body({ plan, lines, facts, review, corrections }) {
    const here = placeOf(this.route.query, lines)
    const asked = this.route.query.get('fact')
    const corrected = (/** @type {import('../app/facts.js').Fact} */ fact) => fact.kind !== 'review'
    const there = factsAt(facts, here)
    const line = here && !there.some(corrected) ? facts.filter((/** @type {any} */ fact) => fact.line === here.line) : there
    const those = line.filter(corrected)
    const fact = asked ? facts.find((/** @type {any} */ each) => each.id === asked && corrected(each)) : those.length === 1 ? those[0] : undefined
    return html`
      <p class="crumbs"><a href=${href('plan', plan.id)}>${plan.title}</a></p>
      <h1>${t('title')}</h1><p class="lead">${t('lead')}</p>
      ${this.done ? html`<p class="note" role="status">${t('done')}</p>` : nothing}
      <div class="columns beside">
        <div>
          <h2>${t('items')}</h2>
          ${review.length ? html`<ol class="rows doubts">${review.map((/** @type {any} */ item) => html`<li class=${here && item.locator.start === here.start ? 'here' : nothing}>
            <a href=${href('review', plan.id, { start: item.locator.start, end: item.locator.end, line: item.locator.line })}>${reasonWords(item.reason)}</a>
            ${item.text ? html`<br><span lang="zh-CN">${shown(item.text)}</span>` : nothing} ${place(plan.id, item.locator, reasonWords(item.reason))}</li>`)}</ol>` : html`<p class="empty">${t('noItems')}</p>`}
          ${asked && !fact ? html`<p class="note">${t('missing')}</p>` : nothing}
          ${here && those.length > 1 ? html`<h3>${t('here')}</h3><ul class="rows">${those.map((/** @type {any} */ each) => html`<li class=${fact?.id === each.id ? 'here' : nothing}>${factChip(each)}
            <a href=${wrongHref(plan.id, each)} aria-current=${fact?.id === each.id ? 'true' : nothing}>${each.kind === 'duty' ? each.node.agency.name : titleOf(each)}</a></li>`)}</ul>` : nothing}
          ${here && !those.length ? html`<p class="soft">${t('nothing')}</p>` : nothing}
          ${!here && !fact ? html`<p class="soft">${t('choose')}</p>` : nothing}
          ${!key.token() ? howToGetAKey('auditor') : fact ? html`<correction-form .planId=${plan.id} .fact=${fact} .agencies=${unitsOf(facts)} .made=${corrections} @corrected=${this.corrected}></correction-form>` : nothing}
        </div>
        <div>
          <h2>${t('text')}</h2>
          ${!lines.length ? html`<div class="note"><p>${t('away')}</p><pre tabindex="0"><code>java -jar zeren.jar import FILE</code></pre></div>`
            : html`<source-text .lines=${lines} .facts=${facts} .place=${here ?? review[0]?.locator ?? lines[lineAt(lines, facts[0]?.start ?? 0)]} .around=${7} @choose=${this.choose}></source-text>
              <p><a href=${href('evidence', plan.id, here ? { start: here.start, end: here.end, line: here.line } : {})}>${t('whole')}</a></p>`}
        </div>
      </div>
      <h2>${t('made')}</h2>
      <plan-corrections .made=${corrections} .writes=${!!key.token()} @corrected=${this.corrected}></plan-corrections>`
  }
}
customElements.define('zeren-review', Review)

/**
 * The names of the units that the plan gives duties to.
 * @param {import('../app/facts.js').Fact[]} facts
 */
function unitsOf(facts) {
  return [...new Set(facts.filter(({ kind }) => kind === 'duty').map(({ node }) => node.agency.name))].sort((a, b) => a.localeCompare(b, 'zh-CN'))
}
