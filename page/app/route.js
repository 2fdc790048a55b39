/**
 * Where the reader is: the part of the address behind `#`. It names a view, what it shows and how, so that every view can
 * be opened again: `#/target/target%3A…?lang=en`.
 *
 * @typedef {{view: string, id: string, query: URLSearchParams}} Route
 */

/**
 * Reads an address.
 * @param {string} hash what stands behind the page's address, `#` included
 * @returns {Route} the route; `home` where nothing is named
 */
export function routeOf(hash) {
  const [path, query = ''] = splitOnce(hash.replace(/^#\/?/, ''), '?')
  const [view, id = ''] = splitOnce(path, '/')
  return { view: view || 'home', id: decoded(id), query: new URLSearchParams(query) }
}

/**
 * Writes an address.
 * @param {string} view the view
 * @param {string} [id] what it shows
 * @param {Record<string, string | number | null | undefined>} [query] how; empty values are left out
 * @returns {string} the address, which begins with `#/`
 */
export function href(view, id = '', query = {}) {
  const kept = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const asked = new URLSearchParams(kept.map(([key, value]) => [key, String(value)])).toString()
  return `#/${view === 'home' ? '' : view}${id ? '/' + encodeURIComponent(id) : ''}${asked ? '?' + asked : ''}`
}

/**
 * Changes how the present view shows, without a new entry in the history.
 * @param {Route} route the present route
 * @param {Record<string, string | number | null | undefined>} change values to set; empty ones are taken away
 */
export function narrow(route, change) {
  const query = { ...Object.fromEntries(route.query), ...change }
  history.replaceState(null, '', href(route.view, route.id, query))
  dispatchEvent(new HashChangeEvent('hashchange'))
}

/** @param {string} text @param {string} mark @returns {string[]} */
function splitOnce(text, mark) {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // A person typed a lone %: nothing will be found under it, and that is said.
  }
}
