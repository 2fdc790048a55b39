import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byLine, lineAt, linesOf, placesOf, segmentsOf } from '../app/segments.js'

const lines = linesOf([{ ordinal: 2, start: 6, text: '乙丙\r\n\n丁' }, { ordinal: 1, start: 0, text: '甲😀一二\n' }])

test('pieces are one text, and its lines keep their places in it', () => {
  assert.deepEqual(lines, [
    { number: 1, start: 0, end: 5, text: '甲😀一二' },
    { number: 2, start: 6, end: 8, text: '乙丙' },
    { number: 3, start: 10, end: 10, text: '' },
    { number: 4, start: 11, end: 12, text: '丁' },
  ])
})

test('a line end at the end begins no line', () => assert.equal(linesOf([{ ordinal: 1, start: 0, text: '甲\n' }]).length, 1))

test('no text has no lines', () => assert.deepEqual(linesOf([]), []))

test('a place lies in the line that begins before it', () => {
  assert.deepEqual([0, 4, 6, 9, 10, 11, 99].map((place) => lineAt(lines, place)), [0, 0, 1, 1, 2, 3, 3])
})

test('a range over lines touches each that has words of it', () => {
  const range = { start: 3, end: 12 }
  assert.deepEqual(byLine(lines, [range]), [[range], [range], [], [range]])
})

test('ranges that overlap cut a line at each of their ends; the shortest comes first', () => {
  const line = linesOf([{ ordinal: 1, start: 0, text: '市水利局牵头治理' }])[0]
  const whole = { start: 0, end: 8, name: 'measure' }
  const unit = { start: 0, end: 4, name: 'unit' }
  const doubt = { start: 3, end: 6, name: 'doubt' }
  assert.deepEqual(segmentsOf(line, [whole, unit, doubt]).map(({ text, ranges }) => [text, ...ranges.map(({ name }) => name)]), [
    ['市水利', 'unit', 'measure'],
    ['局', 'doubt', 'unit', 'measure'],
    ['牵头', 'doubt', 'measure'],
    ['治理', 'measure'],
  ])
})

test('the pieces of a line are the line, whatever the ranges', () => {
  let seed = 7
  const random = (/** @type {number} */ below) => (seed = (seed * 48271) % 2147483647) % below
  for (let round = 0; round < 200; round += 1) {
    const line = { number: 1, start: 5, end: 15, text: '零一二三四五六七八九' }
    const ranges = Array.from({ length: random(5) }, () => { const start = random(20); return { start, end: start + random(9) } })
    const pieces = segmentsOf(line, ranges)
    assert.equal(pieces.map(({ text }) => text).join(''), line.text)
    let at = line.start
    for (const piece of pieces) {
      const covering = ranges.filter(({ start, end }) => start < at + piece.text.length && end > at)
      assert.deepEqual(new Set(piece.ranges), new Set(covering), JSON.stringify({ at, piece, ranges }))
      at += piece.text.length
    }
  }
})

test('an empty line has no pieces', () => assert.deepEqual(segmentsOf(lines[2], [{ start: 0, end: 12 }]), []))

test('words are found whatever their case, each with its line', () => {
  const text = linesOf([{ ordinal: 1, start: 0, text: 'PM2.5浓度\n降低pm2.5' }])
  assert.deepEqual(placesOf(text, 'Pm2.5'), [{ start: 0, end: 5, line: 1 }, { start: 10, end: 15, line: 2 }])
  assert.deepEqual(placesOf(text, ''), [])
})
