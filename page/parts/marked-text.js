import { html } from 'lit'
import { wordsOf } from '../app/language.js'
import { shown } from '../app/shown.js'
import { beginningOf, piecesOf, sentencesOf } from '../app/sentence.js'

const t = wordsOf({ zh: { markTarget: '写到目标处' }, en: { markTarget: 'the target is named here' } })

/**
 * The text of a measure with its units marked in the colours of their roles.
 * @param {string} text
 * @param {any[]} duties with role, nameAsPrinted, locator
 * @param {{start: number, end: number} | null} named where the target is named
 * @param {boolean} [whole] all of the text; else the sentences that hold a mark
 */
export function markedText(text, duties, named, whole = false) {
  const beginning = beginningOf(text, duties.map((duty) => ({ name: duty.nameAsPrinted, start: duty.locator.start })))
  if (beginning === null) return html`<blockquote lang="zh-CN">${shown(text)}</blockquote>`
  const ranges = [...duties.map((duty) => ({ ...duty.locator, kind: `role-${duty.role.toLowerCase()}`, says: t(duty.role) })), ...(named ? [{ ...named, kind: 'here', says: t('markTarget') }] : [])]
    .map((range) => ({ ...range, start: range.start - beginning, end: range.end - beginning }))
    .filter(({ start, end }) => start >= 0 && end <= text.length)
  const cuts = whole ? [{ start: 0, end: text.length }] : sentencesOf(text, ranges)
  return html`<blockquote lang="zh-CN">${cuts.map(({ start, end }, index) => html`${start > (cuts[index - 1]?.end ?? 0) ? '… ' : ''}${piecesOf(text.slice(start, end),
    ranges.map((range) => ({ ...range, start: range.start - start, end: range.end - start })).filter((range) => range.start >= 0 && range.end <= end - start))
    .map((piece) => (piece.mark ? html`<mark class=${piece.mark.kind} title=${piece.mark.says}>${shown(piece.text)}</mark>` : shown(piece.text)))}`)}</blockquote>`
}
