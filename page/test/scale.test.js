import { test } from 'node:test'
import assert from 'node:assert/strict'
import { lastDay } from '../app/deadline.js'
import { scaleOf, wayOf } from '../app/scale.js'

test('a scale has round ends around all values', () => {
  const { from, to, ticks, at } = scaleOf([31, 36, 44])
  assert.deepEqual([from, to, ticks], [30, 45, [30, 35, 40, 45]])
  assert.equal(at(36), 0.4)
})

test('one value alone stands on a scale too', () => {
  const { from, to } = scaleOf([5])
  assert.ok(from <= 5 && to >= 5 && to > from)
})

test('fractions have ticks without a tail', () => {
  assert.deepEqual(scaleOf([0.1, 0.7]).ticks, [0, 0.2, 0.4, 0.6, 0.8])
})

test('zeros only stand on a scale', () => {
  assert.ok(Number.isFinite(scaleOf([0, 0]).at(0)))
})

test('what is observed half way in time and value lies on the straight line', () => {
  const { straight, points } = wayOf({ baseline: 40, goal: 20, start: '2020-01-01', due: '2022-01-01', observed: [{ on: '2020-12-31', value: 30 }] })
  assert.deepEqual(straight, [{ x: 0, y: 0 }, { x: 1, y: 1 }])
  assert.ok(Math.abs(points[0].x - 0.5) < 0.01 && points[0].y === 0.5)
})

test('a way without a way to go is flat', () => {
  assert.deepEqual(wayOf({ baseline: 5, goal: 5, start: '2020-12-31', due: '2025-12-31', observed: [] }).straight.map(({ y }) => y), [1, 1])
})

for (const [deadline, day] of [['2025', '2025-12-31'], ['2024-02', '2024-02-29'], ['2023-06-30', '2023-06-30']]) {
  test(`${deadline} ends on ${day}`, () => assert.equal(lastDay(deadline), day))
}
