/**
 * The key of who writes. It lives as long as the tab, unless its owner asks that this device keeps it.
 */
const NAME = 'zeren.key'

export const key = {
  /** @returns {string} the token; empty where there is none */
  token() {
    return sessionStorage.getItem(NAME) ?? localStorage.getItem(NAME) ?? ''
  },

  /**
   * @param {string} token as `zeren key add` printed it
   * @param {boolean} remembered whether this device keeps it beyond the tab
   */
  take(token, remembered) {
    key.forget()
    ;(remembered ? localStorage : sessionStorage).setItem(NAME, token.trim())
    dispatchEvent(new Event('zeren-key'))
  },

  forget() {
    sessionStorage.removeItem(NAME)
    localStorage.removeItem(NAME)
    dispatchEvent(new Event('zeren-key'))
  },
}
