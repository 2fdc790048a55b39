import { LitElement, html, nothing } from 'lit'
import { html as staticHtml, literal } from 'lit/static-html.js'
import { key } from './app/key.js'
import { language, chooseLanguage, wordsOf } from './app/language.js'
import { href, routeOf } from './app/route.js'
import './parts/search-box.js'

const t = wordsOf()

/** Each view comes when it is first opened. A view `x` is the element `zeren-x` of `views/x.js`. */
const VIEWS = {
  home: { tag: literal`zeren-home`, load: () => import('./views/home.js') },
  search: { tag: literal`zeren-search`, load: () => import('./views/search.js') },
  plans: { tag: literal`zeren-plans`, load: () => import('./views/plans.js') },
  plan: { tag: literal`zeren-plan`, load: () => import('./views/plan.js') },
  measure: { tag: literal`zeren-measure`, load: () => import('./views/measure.js') },
  target: { tag: literal`zeren-target`, load: () => import('./views/target.js') },
  targets: { tag: literal`zeren-targets`, load: () => import('./views/targets.js') },
  indicator: { tag: literal`zeren-indicator`, load: () => import('./views/indicator.js') },
  region: { tag: literal`zeren-region`, load: () => import('./views/region.js') },
  sector: { tag: literal`zeren-sector`, load: () => import('./views/sector.js') },
  agency: { tag: literal`zeren-agency`, load: () => import('./views/agency.js') },
  evidence: { tag: literal`zeren-evidence`, load: () => import('./views/evidence.js') },
  findings: { tag: literal`zeren-findings`, load: () => import('./views/findings.js') },
  finding: { tag: literal`zeren-finding`, load: () => import('./views/finding.js') },
  compare: { tag: literal`zeren-compare`, load: () => import('./views/compare.js') },
  review: { tag: literal`zeren-review`, load: () => import('./views/review.js') },
  progress: { tag: literal`zeren-progress`, load: () => import('./views/progress.js') },
}

/** The frame around every view: where one can go, the search, the language and the key. */
class Page extends LitElement {
  static properties = { route: { state: true }, ready: { state: true }, asksKey: { state: true } }

  constructor() {
    super()
    this.route = routeOf(location.hash)
    /** The view whose module is there. */
    this.ready = ''
    this.asksKey = false
    addEventListener('hashchange', () => this.go())
    addEventListener('zeren-key', () => this.requestUpdate())
  }

  createRenderRoot() {
    return this
  }

  connectedCallback() {
    super.connectedCallback()
    void this.go()
  }

  async go() {
    const before = this.route
    const route = routeOf(location.hash)
    const view = /** @type {keyof typeof VIEWS} */ (route.view in VIEWS ? route.view : 'home')
    document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en'
    await VIEWS[view].load()
    if (routeOf(location.hash).view !== route.view) return // The reader went on meanwhile.
    this.route = route.view in VIEWS ? route : routeOf('')
    this.ready = view
    if (before.view !== route.view || before.id !== route.id) {
      scrollTo(0, 0)
      await this.updateComplete
      document.title = `Zeren 责任 · ${t(view)}`
      this.querySelector('main')?.focus({ preventScroll: true })
    }
  }

  /** @param {Event} event */
  takeKey(event) {
    event.preventDefault()
    const form = /** @type {HTMLFormElement} */ (event.target)
    const given = new FormData(form)
    key.take(String(given.get('token')), given.get('remember') === 'on')
    this.asksKey = false
  }

  keyDoor() {
    if (key.token()) return html`<button class="quiet" title=${t('keyHeld')} @click=${() => key.forget()}>${t('keyForget')}</button>`
    return html`<button class="quiet" aria-expanded=${this.asksKey} @click=${() => { this.asksKey = !this.asksKey }}>${t('key')}</button>
      ${this.asksKey ? html`<form class="key" @submit=${this.takeKey}>
        <label>${t('keyAsk')}<input type="password" name="token" required autocomplete="off"></label>
        <label class="tick"><input type="checkbox" name="remember"> ${t('keyRemember')}</label>
        <button>${t('keyTake')}</button></form>` : nothing}`
  }

  render() {
    const link = (/** @type {string} */ view, /** @type {string} */ word) => html`<a href=${href(view)} aria-current=${this.ready === view ? 'page' : nothing}>${t(word)}</a>`
    const shown = VIEWS[/** @type {keyof typeof VIEWS} */ (this.ready)]
    return html`
      <a class="skip" href="#main" @click=${(/** @type {Event} */ event) => { event.preventDefault(); this.querySelector('main')?.focus() }}>${t('skip')}</a>
      <header>
        <a class="name" href=${href('home')}>Zeren <span lang="zh-CN">责任</span></a>
        <nav aria-label=${t('menu')}>${link('plans', 'plans')}${link('findings', 'findings')}${link('compare', 'compare')}${link('progress', 'progress')}</nav>
        ${this.ready === 'home' ? nothing : html`<search-box></search-box>`}
        <div class="doors">${this.keyDoor()}
          <button class="quiet" lang=${language() === 'zh' ? 'en' : 'zh-CN'} @click=${() => chooseLanguage(language() === 'zh' ? 'en' : 'zh')}>${t('language')}</button></div>
      </header>
      <main id="main" tabindex="-1">${shown ? staticHtml`<${shown.tag} .route=${this.route} lang=${language()}></${shown.tag}>` : html`<p class="loading">${t('loading')}</p>`}</main>`
  }
}
customElements.define('zeren-page', Page)
