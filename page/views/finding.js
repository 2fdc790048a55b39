import { html, nothing } from 'lit'
import { ask, gql } from '../app/ask.js'
import { conditionOf } from '../app/condition.js'
import { key } from '../app/key.js'
import { language, number, wordsOf } from '../app/language.js'
import { href } from '../app/route.js'
import { shown } from '../app/shown.js'
import { beginningOf, piecesOf, sentencesOf } from '../app/sentence.js'
import { subjectName, subjectPlace } from '../app/subject.js'
import { condition as conditionWords } from '../words/condition.js'
import { literal } from '../parts/explore.js'
import { exportLinks } from '../parts/files.js'
import { place, severityChip, stateChip } from '../parts/marks.js'
import { howToGetAKey } from '../parts/writing.js'
import { View } from '../parts/view.js'
import '../parts/ruling-form.js'

const t = wordsOf({
  zh: {
    about: '涉及', criterion: '认定标准', citation: '依据', limits: '不作的认定', condition: '规则看到的情况', evidence: '证据', foundOn: '发现于 {on}', gone: '自 {on} 起不再成立。', noSubject: '重新导入后，规划中已没有这一项。',
    history: '认定记录', noHistory: '还没有人作出认定。', toAgency: '交由 {agency} 整改', due: '时限 {on}', toAccept: '验收人 {acceptor}', proof: '佐证：{proof}', why: '理由：{reason}', withdrew: '撤回认定，恢复为', counted: '已被撤回', same: '同类疑点',
    reporter: '填报人', auditor: '审计人员', acceptor: '验收人', administrator: '管理员', noProof: '规则没有列出原文中的位置：缺的正是应有的内容。', tableRow: '指标表中的一行', nothing: '无', upper: '对方规划',
  },
  en: {
    about: 'About', criterion: 'What ought to be', citation: 'Where that is said', limits: 'What it does not claim', condition: 'What the rule saw', evidence: 'Proof', foundOn: 'found on {on}', gone: 'Holds no more since {on}.', noSubject: 'After a new import the plan has it no more.',
    history: 'Rulings', noHistory: 'Nobody has ruled on it yet.', toAgency: '{agency} is to set it right', due: 'by {on}', toAccept: 'acceptor: {acceptor}', proof: 'Proof: {proof}', why: 'Reason: {reason}', withdrew: 'withdrew a ruling; back to', counted: 'withdrawn', same: 'Findings of this kind',
    reporter: 'reporter', auditor: 'auditor', acceptor: 'acceptor', administrator: 'administrator', noProof: 'The rule names no place in the source: what is missing is what ought to be there.', tableRow: 'a row of the table', nothing: 'none', upper: 'other plan',
  },
})

const said = wordsOf(conditionWords)

const FINDING = gql`
query Finding($id: ID!) {
  finding(id: $id) {
    id kind severity state condition foundOn supersededOn
    plan { id title source { name } }
    rule { name englishName criterion englishCriterion citation limits englishLimits }
    subject {
      __typename
      ... on Measure { id title text parent { id title } owners { name } duties { nameAsPrinted } }
      ... on Target { id name owners { name } }
      ... on Agency { id name }
      ... on Plan { id planTitle: title }
      ... on Section { id sectionTitle: title }
    }
    evidence {
      ordinal label value
      locator { line start end page }
      node {
        __typename
        ... on Measure { id title text parent { id title text } plan { id title } duties { nameAsPrinted locator { start } } }
        ... on Target { id name kind plan { id title } measures { id title text duties { nameAsPrinted locator { start } } } }
        ... on Agency { id name }
        ... on Plan { id planTitle: title }
        ... on Section { id sectionTitle: title }
      }
    }
    rulings { id ordinal state by role at reason agency dueOn acceptor proof current withdrawal supersedes { id } }
  }
}`

/** What a rule found: why, where, and what people ruled on it. */
class Finding extends View {
  /** @param {import('../app/route.js').Route} route @param {AbortSignal} signal */
  async load(route, signal) {
    return (await ask(FINDING, { id: route.id }, signal)).finding
  }

  further() {
    const id = literal(this.route.id)
    return {
      operation: FINDING, variables: { id: this.route.id },
      cypher: `MATCH (finding:Finding {id: ${id}})-[:IN]->(plan:Plan)\nOPTIONAL MATCH about = (finding)-[:ABOUT]->()\nOPTIONAL MATCH proof = (finding)-[:SHOWS]->()\nRETURN finding, plan, about, proof`,
    }
  }

  /** @param {any} finding */
  body(finding) {
    const { plan, rule } = finding
    const own = (/** @type {string} */ zh, /** @type {string} */ en) => (language() === 'zh' ? rule[zh] : rule[en])
    const quotes = quotesOf(finding)
    const units = [...new Set([...(finding.subject?.owners ?? []).map((/** @type {any} */ each) => each.name), ...(finding.subject?.duties ?? []).map((/** @type {any} */ each) => each.nameAsPrinted)])]
    return html`<p class="crumbs"><a href=${href('plan', plan.id)}>${plan.title}</a> › <a href=${href('findings', '', { plan: plan.id })}>${t('findings')}</a></p>
      <h1>${own('name', 'englishName')}</h1>
      <p class="actions">${severityChip(finding.severity)} ${stateChip(finding.state)} <span class="soft">${t('foundOn', { on: finding.foundOn })}</span></p>
      ${finding.supersededOn ? html`<p class="note">${t('gone', { on: finding.supersededOn })}</p>` : nothing}
      <p class="owned"><span class="chip">${t('about')}</span> ${about(finding.subject)}</p>
      <div class="columns"><section>
        <h2>${t('condition')}</h2>${condition(finding)}
        <h2>${t('evidence')}</h2>${finding.evidence.length ? html`<ol class="rows shown">${finding.evidence.map((/** @type {any} */ each) => proof(finding, each, quotes))}</ol>` : html`<p class="soft">${t('noProof')}</p>`}
      </section><section>
        <h2>${t('criterion')}</h2><p>${own('criterion', 'englishCriterion')}</p>
        <h3>${t('citation')}</h3><p lang="zh-CN">${rule.citation}</p>
        <h3>${t('limits')}</h3><p class="note">${own('limits', 'englishLimits')}</p>
        <h2>${t('history')}</h2>${history(finding.rulings)}
        ${key.token() ? html`<ruling-form .finding=${finding} .units=${units} @ruled=${(/** @type {CustomEvent} */ event) => this.ruled(event.detail)}></ruling-form>` : howToGetAKey('auditor')}
      </section></div>
      <p class="actions"><a href=${href('findings', '', { kind: finding.kind })}>${t('same')}</a> ${exportLinks('findings', { filter: JSON.stringify({ id: { eq: finding.id } }) })}</p>`
  }

  /** @param {any} finding its state and rulings as they are now */
  ruled(finding) {
    this.state = { loaded: { ...this.state.loaded, ...finding } }
  }
}
customElements.define('zeren-finding', Finding)

/** @param {any} subject */
function about(subject) {
  if (!subject) return html`<span class="soft">${t('noSubject')}</span>`
  const to = subjectPlace(subject)
  const name = subjectName(subject)
  return html`<span class="soft">${t(subject.__typename)}</span> ${to ? html`<a href=${href(to.view, to.id)}>${name}</a>` : name}`
}

/** @param {{kind: string, condition: string}} finding */
function condition({ kind, condition: json }) {
  const named = (/** @type {string} */ name) => (said(`${kind}.${name}`) === `${kind}.${name}` ? said(name) : said(`${kind}.${name}`))
  return html`<dl class="facts">${conditionOf(json).map(({ key: name, values }) => html`<dt>${named(name)}</dt><dd>${values.length ? values.map(word).join(language() === 'zh' ? '、' : ', ') : t('nothing')}</dd>`)}</dl>`
}

/** @param {string | number | boolean | null} value */
function word(value) {
  if (typeof value === 'number') return Number.isInteger(value) && value > 1900 && value < 2100 ? String(value) : number(value)
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  return value === null ? t('nothing') : said(value)
}

/** Texts of measures that are at hand, with the place at which each begins in the source. @param {any} finding @returns {{plan: string, text: string, beginning: number}[]} */
function textsOf(finding) {
  const measures = finding.evidence.flatMap((/** @type {any} */ { node }) => (node.__typename === 'Measure' ? [node] : node.__typename === 'Target' ? node.measures.map((/** @type {any} */ each) => ({ ...each, plan: node.plan })) : []))
  return measures.flatMap((/** @type {any} */ measure) => {
    if (!measure.text) return []
    const plan = measure.plan.id
    const printed = finding.evidence.filter((/** @type {any} */ each) => each.value && each.locator && planOf(finding, each).id === plan).map((/** @type {any} */ each) => ({ name: each.value, start: each.locator.start }))
    const named = (measure.duties ?? []).map((/** @type {any} */ duty) => ({ name: duty.nameAsPrinted, start: duty.locator.start }))
    const beginning = beginningOf(measure.text, named.length ? named : printed)
    return beginning === null ? [] : [{ plan, text: measure.text, beginning }]
  })
}

/** The plan in which a proof stands: that of the node, which may be the upper plan. @param {any} finding @param {any} each */
const planOf = (finding, each) => each.node.plan ?? finding.plan

/** @param {any} finding @param {any} each @param {Map<any, unknown>} quotes */
function proof(finding, each, quotes) {
  const plan = planOf(finding, each)
  const to = subjectPlace(each.node)
  const name = each.value ?? subjectName(each.node)
  return html`<li><span class="chip">${said(each.label)}</span> ${to ? html`<a href=${href(to.view, to.id)}>${name}</a>` : name} ${place(plan.id, each.locator, name)}
    ${plan.id === finding.plan.id ? nothing : html`<small>${t('upper')}: <a href=${href('plan', plan.id)}>${plan.title}</a></small>`}
    ${each.node.__typename === 'Target' && each.node.kind === 'TABLE' ? html`<small>${t('tableRow')}</small>` : nothing}
    ${quotes.get(each) ?? (each.node.text && !quotes.size ? html`<blockquote lang="zh-CN">${shown(beginning(each.node.text))}</blockquote>` : nothing)}</li>`
}

/** A measure that names no unit stands nowhere but in its own text. @param {string} text */
const beginning = (text) => (text.length > 400 ? `${text.slice(0, 400)}……` : text)

/** The sentence of a range; a note in brackets behind a sentence comes with it. @param {string} text @param {import('../app/sentence.js').Range} range */
function sentenceOf(text, range) {
  const [sentence] = sentencesOf(text, [range])
  if (sentence.start === 0 || !'（('.includes(text[sentence.start])) return sentence
  const [before] = sentencesOf(text, [{ start: sentence.start - 1, end: sentence.start }])
  return { start: before.start, end: sentence.end }
}

/** The sentences of the proof, each once, under the first that stands in it, with the words of all marked. @param {any} finding */
function quotesOf(finding) {
  const texts = textsOf(finding)
  /** @type {Map<string, {first: any, text: string, sentence: import('../app/sentence.js').Range, marks: import('../app/sentence.js').Range[]}>} */
  const found = new Map()
  for (const each of finding.evidence) {
    if (!each.locator) continue
    const plan = planOf(finding, each).id
    const home = texts.find(({ plan: id, text, beginning }) => id === plan && each.locator.start >= beginning && each.locator.end <= beginning + text.length)
    if (!home) continue
    const range = { start: each.locator.start - home.beginning, end: each.locator.end - home.beginning }
    const sentence = sentenceOf(home.text, range)
    const name = `${plan} ${home.beginning + sentence.start}`
    const known = found.get(name) ?? { first: each, text: home.text, sentence, marks: [] }
    known.marks.push(range)
    found.set(name, known)
  }
  return new Map([...found.values()].map(({ first, text, sentence, marks }) => [first, html`<blockquote lang="zh-CN">${
    piecesOf(text.slice(sentence.start, sentence.end), marks.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start })))
      .map((piece) => (piece.mark ? html`<mark>${shown(piece.text)}</mark>` : shown(piece.text)))}</blockquote>`]))
}

/** @param {any[]} rulings */
function history(rulings) {
  if (!rulings.length) return html`<p class="soft">${t('noHistory')}</p>`
  return html`<ol class="rows history">${rulings.map((ruling) => html`<li class=${ruling.current || ruling.withdrawal ? nothing : 'withdrawn'}>
    ${ruling.withdrawal ? html`${t('withdrew')} ` : nothing}${stateChip(ruling.state)} <b>${ruling.by}</b> <small>${t(ruling.role.toLowerCase())} · <time datetime=${ruling.at}>${moment(ruling.at)}</time></small>
    ${ruling.current || ruling.withdrawal ? nothing : html`<small>（${t('counted')}）</small>`}
    ${ruling.agency ? html`<p>${[t('toAgency', ruling), t('due', { on: ruling.dueOn }), t('toAccept', ruling)].join(language() === 'zh' ? '，' : ', ')}</p>` : nothing}
    ${ruling.reason ? html`<p>${t('why', ruling)}</p>` : nothing}${ruling.proof ? html`<p>${t('proof', ruling)}</p>` : nothing}</li>`)}</ol>`
}

const moment = (/** @type {string} */ at) => new Date(at).toLocaleString(language() === 'zh' ? 'zh-CN' : 'en', { dateStyle: 'medium', timeStyle: 'short' })
