import assert from 'node:assert/strict'
import { before, test } from 'node:test'

/** @type {typeof import('../app/language.js')} */
let page

before(async () => {
  const kept = new Map()
  const address = { hash: '#/plans?title=%E6%B0%B4&lang=en' }
  Object.assign(globalThis, {
    location: address,
    history: { replaceState: (_state, _title, hash) => { address.hash = hash } },
    localStorage: { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => kept.set(name, value) },
    HashChangeEvent: class extends Event {},
    dispatchEvent: () => true,
  })
  Object.defineProperty(globalThis, 'navigator', { value: { language: 'zh-CN' }, configurable: true })
  page = await import('../app/language.js')
})

test('the address says the language before the browser does', () => {
  assert.equal(page.language(), 'en')
})

test('a choice takes the place of what the address asked, and the rest of the address stays', () => {
  page.chooseLanguage('zh')
  assert.equal(page.language(), 'zh')
  assert.equal(location.hash, '#/plans?title=%E6%B0%B4')
})

test('another address is asked anew', () => {
  location.hash = '#/findings?lang=en'
  assert.equal(page.language(), 'en')
})
