/** What whoever writes is told: how to get a key, what is wrong with a field, why the server refused. */
import { html, nothing } from 'lit'
import { Refusal } from '../app/ask.js'
import { wordsOf } from '../app/language.js'

const t = wordsOf({
  zh: {
    auditor: '审计', acceptor: '验收', reporter: '填报',
    noKey: '写入需要密钥。请系统管理员运行 {command}，把给出的密钥填在页面右上角的“密钥”里。', unauthorized: '密钥无效、已过期或没有填写。请系统管理员运行 {command}，再把给出的密钥填在页面右上角。',
    forbidden: '这个密钥的角色不能这样做。{message}', command: 'zeren key add 姓名 --role {role}', command_reporter: 'zeren key add 姓名 --role reporter --agency 单位编号', away: '服务没有应答，没有写入。请稍后再试。', refused: '没有写入：{message}',
  },
  en: {
    auditor: 'auditor', acceptor: 'acceptor', reporter: 'reporter',
    noKey: 'Writing needs a key. Ask the administrator to run {command}, and paste the key that it prints under “Key” at the top right.', unauthorized: 'The key is missing, not known or expired. Ask the administrator to run {command}, and paste the key that it prints at the top right.',
    forbidden: 'A key of this role may not do that. {message}', command: 'zeren key add NAME --role {role}', command_reporter: 'zeren key add NAME --role reporter --agency ID', away: 'The server does not answer. Nothing was written; try again in a moment.', refused: 'Nothing was written: {message}',
  },
})

/** @typedef {{field: string, message: string}} Wrong */

const commandFor = (/** @type {string} */ role) => (role === 'reporter' ? t('command_reporter') : t('command', { role }))

/** A sentence with the command set as one. @param {string} word @param {string} role */
function told(word, role) {
  const [before, after] = t(word).split('{command}')
  return html`${before}<code>${commandFor(role)}</code>${after}`
}

/** For who has no key. @param {string} role of a key that may write here */
export const howToGetAKey = (role) => html`<p class="note">${told('noKey', role)}</p>`

/**
 * Why the server refused, in words.
 * @param {unknown} failure
 * @param {string} role of a key that may do it
 */
export function refusal(failure, role) {
  if (!failure) return nothing
  const [kind, message] = failure instanceof Refusal ? [failure.classification, failure.message] : ['', failure instanceof Error ? failure.message : String(failure)]
  const words =
    kind === 'UNAUTHORIZED' ? told('unauthorized', role)
    : kind === 'FORBIDDEN' ? html`${t('forbidden', { message })} <code>${commandFor(role)}</code>`
    : kind === 'OFFLINE' ? t('away')
    : t('refused', { message })
  return html`<p class="problem" role="alert">${words}</p>`
}

/**
 * What is wrong with a field, beside it.
 * @param {Wrong[]} wrongs
 * @param {string} field
 * @param {string} id of what tells it
 */
export function wrongWith(wrongs, field, id) {
  const those = wrongs.filter((wrong) => wrong.field === field)
  return those.length ? html`<small class="wrong" id=${id}>${those.map(({ message }) => html`<span>${message}</span> `)}</small>` : nothing
}
