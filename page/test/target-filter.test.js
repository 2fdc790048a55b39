import { test } from 'node:test'
import assert from 'node:assert/strict'
import { targetFilter } from '../app/target-filter.js'

test('nothing asked is no filter', () => assert.equal(targetFilter({ lang: 'en', owned: '' }), null))

test('all that is asked must hold', () => {
  assert.deepEqual(targetFilter({ owned: 'no', binding: 'BINDING', plan: 'plan:甲' }),
    { and: [{ plan: { id: { eq: 'plan:甲' } } }, { binding: { eq: 'BINDING' } }, { owners: { none: {} } }] })
})
