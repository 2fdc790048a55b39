/** Asks the public GraphQL API. Nothing else on this page reads or writes the graph. */
import { key } from './key.js'
import { shown } from './shown.js'

/** An operation that was refused or could not be sent. */
export class Refusal extends Error {
  /**
   * @param {string} message what the server says
   * @param {string} classification NOT_FOUND, UNAUTHORIZED, …; OFFLINE where nobody answered
   */
  constructor(message, classification) {
    super(message)
    this.classification = classification
  }
}

/**
 * Marks an operation, so that a test can hold each against the schema. It takes no values: those go in as variables.
 * @param {TemplateStringsArray} text
 * @returns {string} the operation
 */
export function gql(text) {
  return text[0].trim()
}

/**
 * Asks one operation.
 * @param {string} operation what is asked
 * @param {Record<string, unknown>} [variables] its variables
 * @param {AbortSignal} [signal] ends the question where nobody waits for it any more
 * @returns {Promise<any>} its data
 * @throws {Refusal} if there is an error in the answer, or none comes
 */
export async function ask(operation, variables = {}, signal) {
  const held = key.token()
  let response
  try {
    response = await fetch('graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json',
        ...(held ? { Authorization: `Bearer ${held}` } : {}),
      },
      body: JSON.stringify({ query: operation, variables }),
      signal,
    })
  } catch (failure) {
    if (signal?.aborted) throw failure
    throw new Refusal('', 'OFFLINE')
  }
  const answer = await response.text().then((text) => JSON.parse(text, seen)).catch(() => null)
  if (!answer) throw new Refusal(String(response.status), 'OFFLINE')
  if (answer.errors?.length) {
    const [first] = answer.errors
    throw new Refusal(first.message, first.extensions?.classification ?? '')
  }
  return answer.data
}

/**
 * What has to stay as it is, letter by letter: what is asked with again, texts in which places count, values in JSON. Who shows
 * one of these shows it through `shown`; all else comes visible already, so that no view forgets it.
 */
const LETTER_BY_LETTER = new Set(['id', 'planId', 'key', 'cursor', 'startCursor', 'endCursor', 'text', 'set', 'add', 'remove', 'was'])

/** @param {string} field @param {unknown} value */
const seen = (field, value) => (typeof value === 'string' && !LETTER_BY_LETTER.has(field) ? shown(value) : value)

/**
 * Asks for all rows of a list, page by page.
 * @param {string} operation takes `$first` and `$after`
 * @param {Record<string, unknown>} variables its other variables
 * @param {(data: any) => any} connection finds the connection in the data
 * @param {AbortSignal} [signal]
 * @returns {Promise<any[]>} the nodes
 */
export async function askAll(operation, variables, connection, signal) {
  const nodes = []
  let after = null
  do {
    const page = connection(await ask(operation, { ...variables, first: 100, after }, signal))
    if (!page) return nodes
    nodes.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  return nodes
}
