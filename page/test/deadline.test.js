import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between, lastDay } from '../app/deadline.js'

test('a year is due on its last day, a month on its, and a day is itself', () => {
  assert.deepEqual(['2025', '2024-02', '2023-06-30'].map(lastDay), ['2025-12-31', '2024-02-29', '2023-06-30'])
})

test('a year that ends within the days counts, and one that only begins there does not', () => {
  const { whole, not } = between('2026-11-27', '2027-02-25')
  assert.deepEqual(whole, ['2026-11', '2026-12', '2027-01', '2026'])
  assert.deepEqual(not, ['2027-02', '2027'])
})
