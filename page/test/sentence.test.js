import { test } from 'node:test'
import assert from 'node:assert/strict'
import { beginningOf, piecesOf, sentencesOf } from '../app/sentence.js'

const TEXT = '由甲局商乙局推进。某值降到3。（甲局牵头，乙局配合）'

test('a text begins where most names say', () => {
  assert.equal(beginningOf(TEXT, [{ name: '甲局', start: 116 }, { name: '乙局', start: 121 }]), 100)
})

test('a text without the names has no known beginning', () => {
  assert.equal(beginningOf(TEXT, [{ name: '丙局', start: 116 }]), null)
})

test('the pieces together are the text', () => {
  const pieces = piecesOf(TEXT, [{ start: 16, end: 18 }, { start: 9, end: 14 }, { start: 10, end: 12 }, { start: 90, end: 95 }])
  assert.equal(pieces.map(({ text }) => text).join(''), TEXT)
  assert.deepEqual(pieces.filter(({ mark }) => mark).map(({ text }) => text), ['某值降到3', '甲局'])
})

test('a sentence is found around a range, with its full stop', () => {
  assert.deepEqual(sentencesOf(TEXT, [{ start: 9, end: 14 }]).map(({ start, end }) => TEXT.slice(start, end)), ['某值降到3。'])
})

test('sentences that touch are joined', () => {
  assert.deepEqual(sentencesOf(TEXT, [{ start: 9, end: 14 }, { start: 16, end: 18 }]), [{ start: 9, end: TEXT.length }])
})
