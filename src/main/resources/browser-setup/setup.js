/*
 * Runs before Neo4j Browser starts and fills the places in localStorage where Browser keeps favourites, folders, style
 * and settings, so that nobody has to drag files into it. What the user saved or changed there stays.
 * window.zeren = { queries: [{ id, content }], style, guide } stands in front of this file.
 */
(function ({ queries, style }) {
  const folder = 'zeren'

  const read = (key, otherwise) => {
    try {
      return JSON.parse(localStorage.getItem('neo4j.' + key)) ?? otherwise
    } catch {
      return otherwise
    }
  }
  const write = (key, value) => localStorage.setItem('neo4j.' + key, JSON.stringify(value))
  const ours = (entry) => String(entry.id).startsWith(folder)

  /* `node.Plan { color: #2B5D8A; caption: "{title}"; }` becomes { 'node.Plan': { color: '#2B5D8A', caption: '{title}' } } */
  const parseGrass = (text) => {
    const rules = {}
    for (const [, selector, body] of text.matchAll(/([\w.]+)\s*\{((?:"[^"]*"|[^"}])*)\}/g)) {
      const properties = [...body.matchAll(/([\w-]+):\s*("[^"]*"|[^;]*);/g)]
      rules[selector] = Object.fromEntries(properties.map(([, name, value]) => [name, value.trim().replace(/^"|"$/g, '')]))
    }
    return rules
  }

  write('folders', read('folders', []).filter((entry) => !ours(entry)).concat({ id: folder, name: 'Zeren' }))
  write('documents', read('documents', []).filter((entry) => !ours(entry)).concat(
    queries.map(({ id, content }) => ({ id: folder + '-' + id, content, folder }))
  ))
  if (!read('grass', null)) {
    write('grass', parseGrass(style))
  }
  const settings = read('settings', null)
  if (!settings) {
    const guide = new URL('zeren/guide.html', location.href).href
    /* What a query returns is drawn and no more: else every MENTIONS between two of its nodes comes along. The saved queries begin with some forty nodes; whatever somebody writes with sixty. */
    write('settings', { initCmd: ':guide ' + guide, allowCrashReports: false, allowUserStats: false, playImplicitInitCommands: true, useReadTransactions: true, autoComplete: false, initialNodeDisplay: 60 })
    /* Nothing leaves this machine, so Browser need not ask whether it may send usage statistics. */
    write('udc', { consentBannerShownCount: 99 })
  } else if (read('zeren.version', 0) < 2) {
    write('settings', { ...settings, allowCrashReports: false, allowUserStats: false, useReadTransactions: true })
  }
  write('zeren.version', 2)

  /* Browser loads these two from other servers unless it finds them. They do nothing. */
  const nothing = () => {}
  window.Canny = nothing
  window.analytics = { initialized: true, identify: nothing, page: nothing, track: nothing }
})(window.zeren)
