import assert from 'node:assert/strict'
import { test } from 'node:test'
import { href, routeOf } from '../app/route.js'

test('an address names a view, what it shows and how', () => {
  const route = routeOf(href('target', 'target:某市-规划/T1', { lang: 'en', tab: '' }))
  assert.deepEqual([route.view, route.id, route.query.toString()], ['target', 'target:某市-规划/T1', 'lang=en'])
})

test('an empty address is home, and a lone percent sign stays as it was typed', () => {
  assert.equal(routeOf('').view, 'home')
  assert.equal(routeOf('#/plan/100%').id, '100%')
})
