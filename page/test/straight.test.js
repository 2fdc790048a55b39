import { test } from 'node:test'
import assert from 'node:assert/strict'
import { expectedOn } from '../app/straight.js'
import { conditionOf } from '../app/condition.js'

const target = { verdict: { baseline: 50, goal: 40, due: '2025-12-31' }, baseline: { year: 2020 }, deadline: '2025', plan: { periodStart: 2021, periodEnd: 2025 } }

test('half of the time asks for half of the way', () => {
  assert.equal(Number(expectedOn(target, '2023-07-01')?.toFixed(2)), 45.01)
})

test('after the deadline the goal is expected, and before the start the baseline', () => {
  assert.equal(expectedOn(target, '2027-01-01'), 40)
  assert.equal(expectedOn(target, '2019-01-01'), 50)
})

test('without a baseline nothing can be expected', () => {
  assert.equal(expectedOn({ ...target, verdict: { ...target.verdict, baseline: null } }, '2023-07-01'), null)
})

test('an amount comes together from nothing', () => {
  assert.equal(expectedOn({ ...target, verdict: { baseline: null, goal: 300, due: '2025-12-31', ratio: 1 } }, '2025-12-31'), 300)
  assert.equal(expectedOn({ ...target, verdict: { baseline: null, goal: 300, due: '2025-12-31', ratio: 1 } }, '2020-12-31'), 0)
})

test('a condition is its keys with their values', () => {
  assert.deepEqual(conditionOf('{"owners":0,"number":null,"forms":["甲局","乙局"]}'), [
    { key: 'owners', values: [0] }, { key: 'number', values: [] }, { key: 'forms', values: ['甲局', '乙局'] },
  ])
})

test('what is no object has no condition', () => {
  assert.deepEqual(conditionOf('甲'), [])
})
