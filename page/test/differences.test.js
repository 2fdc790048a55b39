import { test } from 'node:test'
import assert from 'node:assert/strict'
import { differences, TARGET_RELATIONS } from '../app/differences.js'

const rows = [{ n: 1, r: ['SAME'] }, { n: 2, r: ['ADDED'] }, { n: 3, r: ['LOOSER'] }, { n: 4, r: ['STRICTER', 'BINDING_DOWNGRADED'] }, { n: 5, r: ['LOOSER'] }]
const numbers = (/** @type {any[]} */ those) => those.map(({ n }) => n)

test('what is looser comes first, what binds less next, and what is the same stands apart', () => {
  const { differing, unchanged } = differences(rows, (row) => row.r, TARGET_RELATIONS)
  assert.deepEqual(numbers(differing), [3, 5, 4, 2])
  assert.deepEqual(numbers(unchanged), [1])
})

test('a row of two relations is found by each', () => {
  assert.deepEqual(numbers(differences(rows, (row) => row.r, TARGET_RELATIONS, 'STRICTER').differing), [4])
  assert.deepEqual(numbers(differences(rows, (row) => row.r, TARGET_RELATIONS, 'BINDING_DOWNGRADED').differing), [4])
})

test('what is the same can be asked for', () => {
  assert.deepEqual(numbers(differences(rows, (row) => row.r, TARGET_RELATIONS, 'SAME').unchanged), [1])
})
