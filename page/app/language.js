/**
 * The language of the page: as the address says (`?lang=`), else as the reader chose before, else as the browser asks.
 *
 * @typedef {'zh' | 'en'} Language
 * @typedef {Record<string, string>} Dictionary
 */
import { common } from '../words/common.js'
import { narrow, routeOf } from './route.js'

/** @type {Record<Language, Dictionary>} */
const shared = common

const NAME = 'zeren.language'

/** It is asked for with every word, and changes with the address only. @type {{hash: string, spoken: Language} | undefined} */
let found

/** @returns {Language} */
export function language() {
  if (found?.hash !== location.hash) found = { hash: location.hash, spoken: asked() }
  return found.spoken
}

/** @returns {Language} */
function asked() {
  const language = routeOf(location.hash).query.get('lang') ?? localStorage.getItem(NAME) ?? navigator.language
  return language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

/** @param {Language} chosen */
export function chooseLanguage(chosen) {
  localStorage.setItem(NAME, chosen)
  found = undefined
  narrow(routeOf(location.hash), { lang: null })
}

/**
 * The words of a view, with those that all views share.
 * @param {{zh: Dictionary, en: Dictionary}} [own] the view's own words
 * @returns {(word: string, values?: Record<string, string | number>) => string} gives a word; `{n}` in it is replaced by
 * the value called n. A word that is missing is shown as its name, so that it is seen.
 */
export function wordsOf(own = { zh: {}, en: {} }) {
  return (word, values = {}) => {
    const spoken = language()
    const text = own[spoken][word] ?? shared[spoken][word] ?? word
    return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole))
  }
}

/** @param {number} value @returns {string} with the marks of the language */
export function number(value) {
  return value.toLocaleString(language() === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 6 })
}
