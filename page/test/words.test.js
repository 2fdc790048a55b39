import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { common } from '../words/common.js'

test('both languages have the same words', () => {
  assert.deepEqual(Object.keys(common.zh).sort(), Object.keys(common.en).sort())
})

for (const file of await readdir(new URL('../views/', import.meta.url))) {
  test(`both languages of views/${file} have the same words`, async () => {
    const text = await readFile(new URL(`../views/${file}`, import.meta.url), 'utf8')
    const words = /wordsOf\((\{\s+zh: \{[\s\S]*?\n\})\)/.exec(text)
    if (!words) return
    const own = new Function(`return ${words[1]}`)()
    assert.deepEqual(Object.keys(own.zh).sort(), Object.keys(own.en).sort())
  })
}
