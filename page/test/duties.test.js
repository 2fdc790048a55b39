import { test } from 'node:test'
import assert from 'node:assert/strict'
import { bearersOf, byRole } from '../app/duties.js'

const duty = (role, name) => ({ role, agency: { id: `agency:${name}`, name } })

test('who answers for most comes first, however much others support', () => {
  const units = bearersOf([duty('SUPPORT', '乙'), duty('SUPPORT', '乙'), duty('LEAD', '甲')])
  assert.deepEqual(units.map(({ name, total }) => [name, total]), [['甲', 1], ['乙', 2]])
})

test('roles come in the order of weight, and only those that are there', () => {
  assert.deepEqual(byRole([duty('SUPPORT', '甲'), duty('LEAD', '乙')]).map(([role]) => role), ['LEAD', 'SUPPORT'])
})
