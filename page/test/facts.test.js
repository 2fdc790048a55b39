import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsAt, factsOf, nextFact, placeOf } from '../app/facts.js'
import { linesOf } from '../app/segments.js'

const at = (/** @type {number} */ start, /** @type {number} */ end, line = 1) => ({ start, end, line })
const duty = (/** @type {string} */ id, /** @type {string} */ measure, /** @type {any} */ locator) => ({ id, role: 'LEAD', nameAsPrinted: '市水利局', measure: { id: measure }, locator })
const read = {
  measures: [{
    id: 'm1', number: '1.', title: '治理', locator: at(0, 4), duties: [duty('d1', 'm1', at(6, 10)), duty('d2', 'm1/1', at(20, 24, 2))],
    parts: [{ id: 'm1/1', ordinal: 1, locator: at(12, 26, 2), duties: [duty('d2', 'm1/1', at(20, 24, 2))] }],
  }],
  targets: [{ id: 't1', name: '优良率', locator: at(0, 12) }],
  projects: [
    { name: '甲', plans: [{}], duties: [duty('d3', '', at(30, 34, 3))] },
    { name: '乙', plans: [{}, {}], duties: [duty('d4', '', at(1, 2))] },
  ],
  review: [{ id: 'r1', reason: '不明', locator: at(20, 24, 2) }],
}
const facts = factsOf(read)

test('everything that was read has its place once, in the order of the document', () => {
  assert.deepEqual(facts.map(({ id }) => id), ['t1', 'm1', 'd1', 'm1/1', 'd2', 'r1', 'd3'])
})

test('a duty of a part belongs to the part', () => assert.equal(facts.find(({ id }) => id === 'd2')?.measure.title, '1. 治理 (1)'))

test('at a place is what was read exactly there; else what touches it, the shortest first', () => {
  assert.deepEqual(factsAt(facts, at(20, 24)).map(({ id }) => id), ['d2', 'r1'])
  assert.deepEqual(factsAt(facts, at(21, 22)).map(({ id }) => id), ['d2', 'r1', 'm1/1'])
  assert.deepEqual(factsAt(facts, null), [])
})

test('one goes on from place to place, and back', () => {
  assert.equal(nextFact(facts, at(6, 10), 1)?.id, 'm1/1')
  assert.equal(nextFact(facts, at(6, 10), -1)?.id, 'm1')
  assert.equal(nextFact(facts, null, 1)?.id, 't1')
  assert.equal(nextFact(facts, at(30, 34), 1), undefined)
})

test('an address names a place by its characters, or a line', () => {
  const lines = linesOf([{ ordinal: 1, start: 0, text: '甲乙\n丙丁' }])
  const query = (/** @type {string} */ text) => new URLSearchParams(text)
  assert.deepEqual(placeOf(query('start=3&end=4&line=9'), lines), at(3, 4, 2))
  assert.deepEqual(placeOf(query('line=2'), lines), at(3, 5, 2))
  assert.deepEqual(placeOf(query('start2=0&end2=1'), lines, '2'), at(0, 1, 1))
  assert.deepEqual(placeOf(query('start=3&end=4&line=9'), []), at(3, 4, 9))
  assert.equal(placeOf(query('start=x&end=4'), lines), null)
  assert.equal(placeOf(query('start=4&end=3'), lines), null)
})
