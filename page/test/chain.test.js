import { test } from 'node:test'
import assert from 'node:assert/strict'
import { layoutOf, wrap } from '../app/chain.js'

const target = { id: 'target:a', name: '甲指标', indicator: { id: 'indicator:甲', name: '甲指标' } }
const link = (agency, measure, role = 'LEAD', owns = role === 'LEAD') => ({ role, owns, basis: 'NAMED', agency: { id: `agency:${agency}`, name: agency }, measure: { id: `measure:${measure}`, title: measure } })
const many = Array.from({ length: 12 }, (_, index) => link(`第${index}号市某某某某某某某某某某某某局（某某办公室）`, `任务${index % 5}`, index % 3 ? 'SUPPORT' : 'LEAD'))

test('a long name is wrapped and stays whole', () => {
  const name = '市甲乙丙丁戊己庚辛和Department for very-long-compound words办公室'
  const lines = wrap(name, 12)
  assert.equal(lines.join('').replaceAll(' ', ''), name.replaceAll(' ', ''))
  for (const line of lines) assert.ok([...line].reduce((sum, letter) => sum + (letter > 'ɏ' ? 2 : 1), 0) <= 12, line)
})

test('a short name stands on one line', () => {
  assert.deepEqual(wrap('区水务局', 24), ['区水务局'])
})

test('no box lies on another, and all lie in the drawing', () => {
  const { boxes, width, height } = layoutOf({ target, links: many })
  for (const box of boxes) {
    assert.ok(box.x - box.width / 2 >= 0 && box.x + box.width / 2 <= width, box.label)
    assert.ok(box.y - box.height / 2 >= 0 && box.y + box.height / 2 <= height, box.label)
    for (const other of boxes) {
      if (other === box) continue
      assert.ok(Math.abs(box.x - other.x) * 2 >= box.width + other.width || Math.abs(box.y - other.y) * 2 >= box.height + other.height, `${box.label} on ${other.label}`)
    }
  }
})

test('units stand left of measures, these left of the target, the indicator last', () => {
  const { boxes } = layoutOf({ target, links: [link('甲局', '任务')] })
  assert.deepEqual([...boxes].sort((a, b) => a.x - b.x).map(({ kind }) => kind), ['agency', 'measure', 'target', 'indicator'])
})

test('two roles of a unit in a measure are one tie', () => {
  const { ties } = layoutOf({ target, links: [link('甲局', '任务'), link('甲局', '任务', 'IMPLEMENT')] })
  assert.deepEqual(ties.find(({ from }) => from === 'agency:甲局')?.roles, ['LEAD', 'IMPLEMENT'])
})

test('a unit that owns the target by any measure is drawn as an owner', () => {
  const { boxes } = layoutOf({ target, links: [link('甲局', '任务一', 'SUPPORT'), link('甲局', '任务二')] })
  assert.deepEqual(boxes.filter(({ owner }) => owner).map(({ id }) => id), ['agency:甲局'])
})

test('a target without an indicator ends the chain', () => {
  const { boxes, ties } = layoutOf({ target: { id: 'target:a', name: '甲' }, links: [] })
  assert.deepEqual([boxes.length, ties.length], [1, 0])
})

test('a unit of two measures stands between the units of each', () => {
  const { boxes } = layoutOf({ target, links: [link('甲局', '任务一'), link('丙局', '任务一'), link('乙局', '任务二'), link('丙局', '任务二')] })
  assert.deepEqual(boxes.filter(({ kind }) => kind === 'agency').sort((a, b) => a.y - b.y).map(({ label }) => label), ['甲局', '丙局', '乙局'])
})
