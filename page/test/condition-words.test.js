import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { condition } from '../words/condition.js'

test('each value of a condition that the report has a word for has one here', async () => {
  const words = await readFile(new URL('../../src/main/resources/report/words.yaml', import.meta.url), 'utf8')
  const keys = [...words.matchAll(/^ {2}condition\.([\w.]+):/gm)].map(([, key]) => key)
  assert.ok(keys.length > 20)
  for (const spoken of [condition.zh, condition.en]) assert.deepEqual(keys.filter((key) => !(key in spoken)), [])
})
