/** Asks for the text of a plan and for all that was read from it. */
import { ask, askAll, gql } from '../app/ask.js'
import { factsOf } from '../app/facts.js'
import { linesOf } from '../app/segments.js'

export const TEXT = gql`
query SourceText($id: ID!, $after: String) {
  plan(id: $id) {
    id title
    source { name sha256 }
    sourceText(first: 100, after: $after) { nodes { ordinal start text } pageInfo { hasNextPage endCursor } }
  }
}`

const MEASURES = gql`
query MeasuresInTheText($id: ID!, $first: Int, $after: String) {
  plan(id: $id) {
    measures(first: $first, after: $after) {
      nodes {
        id number title locator { line start end page }
        duties { id role order nameAsPrinted inherited agency { id name } measure { id } locator { line start end page } }
        parts { id number ordinal locator { line start end page } duties { id role order nameAsPrinted inherited agency { id name } measure { id } locator { line start end page } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const TARGETS = gql`
query TargetsInTheText($id: ID!, $first: Int, $after: String) {
  plan(id: $id) {
    targets(first: $first, after: $after) {
      nodes {
        id name kind unit baseline { asPrinted value } goal { asPrinted value comparator } indicator { id name }
        measures { id number title locator { line start end page } } locator { line start end page }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const DOUBTS = gql`
query ReviewInTheText($id: ID!) {
  plan(id: $id) {
    review { id reason text locator { line start end page } }
    projects { id name plans { id } duties { id role order nameAsPrinted agency { id name } locator { line start end page } } }
  }
}`

/**
 * @param {string} id the plan's
 * @param {AbortSignal} signal
 * @returns {Promise<{plan: any, lines: import('../app/segments.js').Line[]} | null>} no lines where the text is not at hand; null
 * where there is no such plan
 */
export async function textOf(id, signal) {
  const pieces = []
  let plan
  let after = null
  do {
    plan = (await ask(TEXT, { id, after }, signal)).plan
    if (!plan) return null
    pieces.push(...plan.sourceText.nodes)
    after = plan.sourceText.pageInfo.hasNextPage ? plan.sourceText.pageInfo.endCursor : null
  } while (after)
  return { plan, lines: linesOf(pieces) }
}

/**
 * @param {string} id the plan's
 * @param {AbortSignal} signal
 */
export async function readFrom(id, signal) {
  const [measures, targets, { plan }] = await Promise.all([
    askAll(MEASURES, { id }, (data) => data.plan?.measures, signal),
    askAll(TARGETS, { id }, (data) => data.plan?.targets, signal),
    ask(DOUBTS, { id }, signal),
  ])
  return factsOf({ measures, targets, projects: plan?.projects ?? [], review: plan?.review ?? [] })
}
