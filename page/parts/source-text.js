import { LitElement, html, nothing } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { nextFact } from '../app/facts.js'
import { language, wordsOf } from '../app/language.js'
import { byLine, lineAt, segmentsOf } from '../app/segments.js'
import { shown } from '../app/shown.js'
import { titleOf } from './fact-panel.js'

const t = wordsOf({
  zh: { text: '原文，已标出读取的内容。按左右方向键逐处查看。', doubt: '待核' },
  en: { text: 'The source, with what was read marked in it. Go from mark to mark with the left and right arrow keys.', doubt: 'to be reviewed' },
})

/** About as many characters of a line stand beside each other; the height of lines out of sight is guessed by it. */
const ACROSS = 46

/** A line of more rows is guessed to have so many. */
const MOST_ROWS = 8

/**
 * The text of a plan, a paragraph a line, with what was read from it marked. One stop of the Tab key: the arrow keys go from mark
 * to mark. A `choose` event tells which place the reader chose.
 *
 * Properties: `lines`; `facts` as facts.js gives them; `place`, what the address names; `around`, to show only so many lines
 * before and behind that place.
 */
class SourceText extends LitElement {
  static properties = { lines: { attribute: false }, facts: { attribute: false }, place: { attribute: false }, around: { attribute: false } }

  constructor() {
    super()
    /** @type {import('../app/segments.js').Line[]} */
    this.lines = []
    /** @type {import('../app/facts.js').Fact[]} */
    this.facts = []
    /** @type {{start: number, end: number, line: number} | null} */
    this.place = null
    /** @type {number | null} */
    this.around = null
    /** @type {import('../app/facts.js').Fact[][]} */
    this.read = []
    this.chosenHere = false
  }

  createRenderRoot() {
    return this
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('lines') || changed.has('facts')) this.read = byLine(this.lines, this.facts)
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!this.place || !(changed.has('place') || changed.has('lines')) || this.around !== null) return
    const block = this.chosenHere ? 'nearest' : 'center'
    this.chosenHere = false
    const go = () => this.querySelector('mark.here, p.here')?.scrollIntoView({ block })
    go()
    requestAnimationFrame(go) // Lines that came into sight have another height than was guessed.
  }

  /** @param {{start: number, end: number, line: number}} place */
  choose({ start, end, line }) {
    this.chosenHere = true
    this.dispatchEvent(new CustomEvent('choose', { detail: { start, end, line }, bubbles: true }))
  }

  /** @param {MouseEvent} event */
  pick(event) {
    const mark = /** @type {HTMLElement} */ (event.target).closest('mark')
    if (!mark?.dataset.start || getSelection()?.isCollapsed === false) return
    const [start, end] = [Number(mark.dataset.start), Number(mark.dataset.end)]
    this.choose({ start, end, line: this.lines[lineAt(this.lines, start)].number })
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = nextFact(this.facts, this.place, step)
    if (next) this.choose(next)
  }

  render() {
    const { lines, place } = this
    const middle = place ? lineAt(lines, place.start) : 0
    const [from, to] = this.around === null ? [0, lines.length] : [Math.max(0, middle - this.around), Math.min(lines.length, middle + this.around + 1)]
    return html`<div class="source ${this.around === null ? 'long' : ''}" lang="zh-CN" role="region" tabindex="0" aria-label=${this.around === null || !place ? t('text') : `${t('line', { line: place.line })}. ${t('text')}`} @click=${this.pick} @keydown=${this.press}>
      ${lines.slice(from, to).map((line, index) => {
        const facts = this.read[from + index] ?? []
        const here = place && place.start < line.end && place.end > line.start ? place : place?.line === line.number ? 'line' : null
        return guard([line, facts.length && facts, here, language()], () => this.line(line, facts, here))
      })}</div>`
  }

  /**
   * @param {import('../app/segments.js').Line} line
   * @param {import('../app/facts.js').Fact[]} facts
   * @param {{start: number, end: number} | 'line' | null} here what of it is looked for
   */
  line(line, facts, here) {
    const sought = here && here !== 'line' ? { ...here, kind: 'here' } : null
    const rows = Math.min(MOST_ROWS, Math.ceil(line.text.length / ACROSS))
    return html`<p class=${`rows-${rows}${here && !sought ? ' here' : ''}`} data-line=${line.number}><span>${
      segmentsOf(line, /** @type {any[]} */ (sought ? [...facts, sought] : facts)).map(({ text, ranges }) => {
        if (!ranges.length) return shown(text)
        const fact = ranges.find(({ kind }) => kind !== 'here')
        const classes = [...new Set(ranges.map(({ kind, role }) => (kind === 'duty' ? `role-${role.toLowerCase()}` : kind)))].join(' ')
        return html`<mark class=${classes} data-start=${fact?.start ?? nothing} data-end=${fact?.end ?? nothing} title=${fact ? says(fact) : nothing}>${shown(text)}</mark>`
      })}</span></p>`
  }
}
customElements.define('source-text', SourceText)

/**
 * What was read, in a few words.
 * @param {import('../app/facts.js').Fact} fact
 */
export function says(fact) {
  return `${fact.kind === 'review' ? t('doubt') : fact.kind === 'duty' ? t(fact.role ?? '') : t(fact.kind)}: ${fact.kind === 'duty' ? fact.node.agency.name : titleOf(fact)}`
}
