import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from '../app/ask.js'

const nothingHeld = /** @type {any} */ ({ getItem: () => null })
globalThis.sessionStorage ??= nothingHeld
globalThis.localStorage ??= nothingHeld

/** @param {any} answer */
const answered = (answer) => { globalThis.fetch = /** @type {any} */ (async () => new Response(JSON.stringify(answer))) }

test('what plans say comes visible; ids and texts in which places count come letter by letter', async () => {
  answered({ data: { plan: { id: 'plan:甲\u202e', title: '甲\u202e乙', path: ['一\u200b'], sourceText: { nodes: [{ text: '甲\u202e乙' }] } } } })
  assert.deepEqual(await ask('{ plan }'), { plan: { id: 'plan:甲\u202e', title: '甲[U+202E]乙', path: ['一[U+200B]'], sourceText: { nodes: [{ text: '甲\u202e乙' }] } } })
})

test('a refusal says what the server says', async () => {
  answered({ errors: [{ message: 'Writing needs a key.', extensions: { classification: 'UNAUTHORIZED' } }] })
  await assert.rejects(ask('mutation { x }'), (/** @type {import('../app/ask.js').Refusal} */ refusal) => refusal.classification === 'UNAUTHORIZED' && refusal.message === 'Writing needs a key.')
})

test('what is no JSON is no answer', async () => {
  globalThis.fetch = /** @type {any} */ (async () => new Response('<html>', { status: 502 }))
  await assert.rejects(ask('{ x }'), (/** @type {import('../app/ask.js').Refusal} */ refusal) => refusal.classification === 'OFFLINE')
})
