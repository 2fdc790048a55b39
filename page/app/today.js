/**
 * @param {number} [days] how many later
 * @returns {string} today where the reader is, or a day after it, YYYY-MM-DD
 */
export function today(days = 0) {
  const now = new Date(Date.now() + days * 86_400_000)
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
