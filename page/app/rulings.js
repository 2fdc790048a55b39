/** What may follow on what in the rulings on a finding, as docs/ledger.md draws it. Pure. */

/** @type {Record<string, string[]>} */
const NEXT = {
  OPEN: ['CONFIRMED', 'DISMISSED'],
  CONFIRMED: ['ASSIGNED', 'DISMISSED'],
  ASSIGNED: ['RECTIFIED'],
  RECTIFIED: ['CLOSED', 'REOPENED'],
  CLOSED: ['REOPENED'],
  DISMISSED: ['REOPENED'],
  REOPENED: ['CONFIRMED', 'ASSIGNED', 'DISMISSED'],
  SUPERSEDED: [],
}

/** @type {Record<string, {name: string, required: boolean}[]>} */
const ASKED = {
  CONFIRMED: [{ name: 'reason', required: false }],
  DISMISSED: [{ name: 'reason', required: true }],
  ASSIGNED: [{ name: 'agency', required: true }, { name: 'dueOn', required: true }, { name: 'acceptor', required: true }, { name: 'reason', required: false }],
  RECTIFIED: [{ name: 'proof', required: true }],
  CLOSED: [{ name: 'reason', required: false }],
  REOPENED: [{ name: 'reason', required: true }],
}

/** @param {string} state a FindingState @returns {string[]} the states that a ruling may give it */
export const statesAfter = (state) => NEXT[state] ?? []

/** @param {string} state a RulingState @returns {{name: string, required: boolean}[]} the fields that such a ruling has */
export const fieldsOf = (state) => ASKED[state] ?? []

/**
 * What a reader has seen last, as `seen` of a ruling says it.
 * @param {{state: string, rulings: {id: string}[]}} finding with all its rulings in order
 */
export const seenOf = ({ state, rulings }) => rulings.at(-1)?.id ?? state

/**
 * @template {{current: boolean}} R
 * @param {R[]} rulings all, in order
 * @returns {R | undefined} the last that counts, which can be withdrawn
 */
export const lastThatCounts = (rulings) => rulings.filter(({ current }) => current).at(-1)
