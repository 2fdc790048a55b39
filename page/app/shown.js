/**
 * Makes characters that nobody sees visible. A plan may hold some that turn its words around, hide some or end the line:
 * an auditor who reads them is told. Pure.
 */

/** Controls but tab and line end, those of direction, of no width, separators, lone surrogates. */
// eslint-disable-next-line no-control-regex -- They are what is looked for.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * @param {string | null | undefined} text what a document says
 * @returns {string} the same, each unseen character as its number: `[U+202E]`; empty where there is none
 */
export function shown(text) {
  return (text ?? '').replace(UNSEEN, (unseen) => `[U+${unseen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
}
