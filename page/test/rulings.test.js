import { test } from 'node:test'
import assert from 'node:assert/strict'
import { fieldsOf, lastThatCounts, seenOf, statesAfter } from '../app/rulings.js'

test('what is open is confirmed or dismissed', () => {
  assert.deepEqual(statesAfter('OPEN'), ['CONFIRMED', 'DISMISSED'])
})

test('nothing is ruled on what holds no more', () => {
  assert.deepEqual(statesAfter('SUPERSEDED'), [])
})

test('every ruling that may follow has its fields', () => {
  for (const state of ['OPEN', 'CONFIRMED', 'ASSIGNED', 'RECTIFIED', 'CLOSED', 'DISMISSED', 'REOPENED']) for (const next of statesAfter(state)) assert.ok(fieldsOf(next).length, next)
})

test('seen is the last ruling, or the state where there is none', () => {
  assert.equal(seenOf({ state: 'OPEN', rulings: [] }), 'OPEN')
  assert.equal(seenOf({ state: 'OPEN', rulings: [{ id: 'ruling:x/1' }, { id: 'ruling:x/2' }] }), 'ruling:x/2')
})

test('a ruling that was withdrawn counts no more, nor does its withdrawal', () => {
  assert.equal(lastThatCounts([{ id: 1, current: true }, { id: 2, current: false }, { id: 3, current: false }])?.id, 1)
})
