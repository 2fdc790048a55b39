import { LitElement, html } from 'lit'
import { layoutOf } from '../app/chain.js'
import { wordsOf } from '../app/language.js'
import { href } from '../app/route.js'

const t = wordsOf({
  zh: { drawn: '责任链图：{units} 个单位，{measures} 项举措。下表有同样的内容。', QUANTIFIED: '写明目标值', NAMED: '写到该指标', measures: '计量' },
  en: { drawn: 'The chain drawn: {units} units, {measures} measures. The table below says the same.', QUANTIFIED: 'sets the value', NAMED: 'names it', measures: 'by' },
})

/** Cytoscape would add a style sheet of its own, which the page's policy forbids, unless it finds one by this name. */
const SHEET = '__________cytoscape_stylesheet'

/**
 * A chain of responsibility as a drawing: units, measures, target, indicator, each a column; roles as colours and as words.
 * `chain` is what `layoutOf` takes. A press on a box leads to its view. What it shows stands in a table beside it, too.
 */
class ChainGraph extends LitElement {
  static properties = { chain: { attribute: false } }

  constructor() {
    super()
    /** @type {Parameters<typeof layoutOf>[0]} */
    this.chain
    /** @type {any} */
    this.drawing = undefined
    this.colours = matchMedia('(prefers-color-scheme: dark)')
    this.redraw = () => void this.draw()
  }

  createRenderRoot() {
    return this
  }

  connectedCallback() {
    super.connectedCallback()
    this.colours.addEventListener('change', this.redraw)
    addEventListener('hashchange', this.redraw)
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.colours.removeEventListener('change', this.redraw)
    removeEventListener('hashchange', this.redraw)
    this.drawing?.destroy()
  }

  updated() {
    void this.draw()
  }

  async draw() {
    const { default: cytoscape } = await import('cytoscape')
    const container = /** @type {HTMLElement | null} */ (this.querySelector('.drawing'))
    if (!container || !this.isConnected) return
    this.drawing?.destroy()
    if (!document.getElementById(SHEET)) document.head.append(Object.assign(document.createElement('meta'), { id: SHEET }))
    const { boxes, ties, width, height } = layoutOf(this.chain)
    container.style.width = `${width}px`
    container.style.height = `${height}px`
    const style = getComputedStyle(document.documentElement)
    const colour = (/** @type {string} */ name) => style.getPropertyValue(name).trim()
    const roleColour = (/** @type {string | undefined} */ role) =>
      role === 'LEAD' ? colour('--lead') : role === 'RESPONSIBLE' ? colour('--responsible') : role === 'SUPPORT' ? colour('--support') : colour('--soft')
    const font = getComputedStyle(document.body).fontFamily
    this.drawing = cytoscape({
      container,
      elements: [
        ...boxes.map((box) => ({ data: { ...box }, position: { x: box.x, y: box.y }, classes: [box.kind, box.owner ? 'owner' : ''].join(' ') })),
        ...ties.map((tie, index) => ({
          classes: tie.roles.length ? 'duty' : 'aim',
          data: {
            id: `tie-${index}`, source: tie.from, target: tie.to, colour: roleColour(tie.roles[0]),
            // Words stand near the unit, where lines are apart; those of a unit's several lines one behind another.
            offset: 46 + 56 * (ties.slice(0, index).filter((before) => before.from === tie.from).length % 2),
            word: tie.roles.length ? tie.roles.map((role) => t(role)).join('、') : tie.basis ? t(tie.basis) : t('measures'),
          },
        })),
      ],
      layout: { name: 'preset', fit: false },
      style: /** @type {any} */ ([
        { selector: 'node', style: {
          shape: 'round-rectangle', width: 'data(width)', height: 'data(height)', label: 'data(label)', 'text-wrap': 'wrap', 'text-max-width': '600px', 'text-valign': 'center', 'text-halign': 'center',
          'font-size': 15, 'line-height': 1.3, 'font-family': font, color: colour('--ink'), 'background-color': colour('--card'), 'border-width': 1, 'border-color': colour('--soft') } },
        { selector: 'node.owner', style: { 'border-width': 3, 'border-color': colour('--lead'), 'background-color': colour('--lead-ground') } },
        { selector: 'node.target', style: { 'background-color': colour('--mark'), 'border-color': colour('--warn') } },
        { selector: 'node.indicator', style: { 'background-color': colour('--calm-ground') } },
        { selector: 'edge', style: {
          'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'source-endpoint': '90deg', 'target-endpoint': '270deg', width: 2, 'line-color': 'data(colour)', 'target-arrow-color': 'data(colour)',
          'font-size': 13, 'font-family': font, color: 'data(colour)', 'text-background-color': colour('--card'), 'text-background-opacity': 1, 'text-background-padding': '2px' } },
        { selector: 'edge.duty', style: { 'source-label': 'data(word)', 'source-text-offset': 'data(offset)' } },
        { selector: 'edge.aim', style: { label: 'data(word)' } },
      ]),
      userZoomingEnabled: false, userPanningEnabled: false, boxSelectionEnabled: false, autoungrabify: true, autounselectify: true,
    })
    this.drawing.on('tap', 'node', (/** @type {any} */ event) => { location.hash = href(event.target.data('kind'), event.target.id()) })
    this.drawing.on('mouseover', 'node', () => { container.style.cursor = 'pointer' })
    this.drawing.on('mouseout', 'node', () => { container.style.cursor = '' })
  }

  render() {
    const units = new Set(this.chain.links.map(({ agency }) => agency.id)).size
    const measures = new Set(this.chain.links.map(({ measure }) => measure.id)).size
    const words = t('drawn', { units, measures })
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${words}><div class="drawing" role="img" aria-label=${words}></div></div>`
  }
}
customElements.define('chain-graph', ChainGraph)
