import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeOf, entryOf, inputOf, supersededBy } from '../app/correction.js'

const PLAN = 'plan:甲市-规划'
const duty = /** @type {any} */ ({ id: 'duty:甲市-规划/3.1/2/LEAD', kind: 'duty', role: 'LEAD', node: { order: 2, agency: { name: '市水利局' }, measure: { id: 'measure:甲市-规划/3.1' } } })
const made = (/** @type {string} */ id, /** @type {string} */ key, /** @type {any} */ set, current = true) => ({ id, in: 'duties', key, set: JSON.stringify(set), current, by: '张审计', at: '' })

test('an entry is named by what stands behind the key of the plan', () => {
  assert.deepEqual(entryOf(PLAN, duty), { in: 'duties', key: '3.1/2' })
  assert.deepEqual(entryOf(PLAN, { ...duty, node: { order: 1, measure: { id: 'measure:甲市-规划/3.1/2' } } }), { in: 'duties', key: '3.1/2/1' })
  assert.deepEqual(entryOf(PLAN, { ...duty, kind: 'measure', id: 'measure:甲市-规划/3.1/2' }), { in: 'measures', key: '3.1/2' })
  assert.deepEqual(entryOf(PLAN, { ...duty, kind: 'target', id: 'target:甲市-规划/T1' }), { in: 'targets', key: 'T1' })
  assert.deepEqual(entryOf(PLAN, { ...duty, node: { order: 3 }, project: { name: '清淤工程' } }), { in: 'duties', key: '清淤工程/3' })
  assert.equal(entryOf(PLAN, { ...duty, kind: 'review' }), null)
})

test('only what differs is changed', () => {
  assert.deepEqual(changeOf(duty, { role: 'LEAD', agency: '市水利局' }), {})
  assert.deepEqual(changeOf(duty, { role: 'SUPPORT', agency: '市水利局' }), { role: 'SUPPORT' })
  assert.deepEqual(changeOf(duty, { role: 'LEAD', agency: '市水务局' }), { agency: '市水务局' })
  assert.deepEqual(changeOf({ ...duty, kind: 'measure', node: { title: '治理' } }, { title: '治理河道' }), { title: '治理河道' })
})

test('a goal is changed whole: as printed and as a number', () => {
  const target = { ...duty, kind: 'target', node: { goal: { asPrinted: '30%', value: 30 } } }
  assert.deepEqual(changeOf(target, { printed: '30%', value: '30' }), {})
  assert.deepEqual(changeOf(target, { printed: '35%', value: '35' }), { goal: { printed: '35%', value: 35 } })
  assert.deepEqual(changeOf(target, { printed: '稳中向好', value: '' }), { goal: { printed: '稳中向好' } })
})

test('a correction of the same field is superseded, and what else it set stays set', () => {
  const before = [made('c1', '3.1/2', { role: 'LEAD' }, false), made('c2', '3.1/2', { role: 'GUIDE', agency: '市水务局' }), made('c3', '3.1/1', { role: 'GUIDE' })]
  assert.deepEqual(inputOf(PLAN, { in: 'duties', key: '3.1/2' }, { role: 'SUPPORT' }, '第3行', before),
    { planId: PLAN, in: 'duties', key: '3.1/2', set: '{"role":"SUPPORT","agency":"市水务局"}', reason: '第3行', supersedes: 'c2' })
})

test('a correction of another field is left alone', () => {
  assert.equal(supersededBy([made('c1', '3.1/2', { role: 'GUIDE' })], { in: 'duties', key: '3.1/2' }, { agency: '市水务局' }), undefined)
  assert.equal('supersedes' in inputOf(PLAN, { in: 'duties', key: '3.1/2' }, { agency: '甲' }, '', []), false)
})
