import { test } from 'node:test'
import assert from 'node:assert/strict'
import { findingFilter, HOLDING } from '../app/finding-filter.js'

test('an empty address asks for what holds', () => {
  assert.deepEqual(findingFilter({}), { state: { in: HOLDING } })
})

test('the state ALL asks for what holds no more as well', () => {
  assert.deepEqual(findingFilter({ state: 'ALL' }), {})
})

test('kind, state, plan and region stand side by side', () => {
  assert.deepEqual(findingFilter({ kind: 'FLAT', state: 'OPEN', plan: 'plan:甲', region: '乙省' }), {
    kind: { eq: 'FLAT' }, state: { eq: 'OPEN' }, plan: { id: { eq: 'plan:甲' }, region: { within: { some: { name: { eq: '乙省' } } } } },
  })
})

test('a unit is meant where the proof names it in a plan that gives it duties', () => {
  assert.deepEqual(findingFilter({ state: 'ALL', agency: 'agency:甲' }, ['甲局', '甲']), {
    plan: { agencies: { some: { id: { eq: 'agency:甲' } } } }, evidence: { some: { value: { in: ['甲局', '甲'] } } },
  })
})
