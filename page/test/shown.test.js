import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shown } from '../app/shown.js'

test('what turns words around is shown as its number', () => assert.equal(shown('规划\u202eexe.划规\u202c'), '规划[U+202E]exe.划规[U+202C]'))

test('controls, characters of no width and halves of characters are shown', () => {
  assert.equal(shown('a\u0000b\u200bc\ufeffd\ud800e\udc00'), 'a[U+0000]b[U+200B]c[U+FEFF]d[U+D800]e[U+DC00]')
})

test('what anybody sees stays: tabs, line ends, wide blanks, whole characters of two halves, markup', () => {
  const text = '表\t一\n　𠮷😀 <img src=x onerror=alert(1)>'
  assert.equal(shown(text), text)
})

test('nothing is nothing', () => assert.equal(shown(null), ''))
