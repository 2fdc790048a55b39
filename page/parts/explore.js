import { html, nothing } from 'lit'
import { wordsOf } from '../app/language.js'

const t = wordsOf()

/**
 * The same question for developers and analysts: the view's own operation in GraphiQL, and Cypher in Neo4j Browser.
 * @param {{operation: string, variables?: Record<string, unknown>, cypher?: string} | undefined} further
 */
export function exploreFurther(further) {
  if (!further) return nothing
  const { operation, variables = {}, cypher } = further
  const graphiql = `graphiql/index.html?${new URLSearchParams({ query: operation, variables: JSON.stringify(variables, null, 2) })}`
  return html`<details class="explore">
    <summary>${t('explore')}</summary>
    <p><a href=${graphiql} target="_blank" rel="noopener">${t('openGraphiql')}</a>
    ${cypher ? html`<a href=${`browser/index.html?${new URLSearchParams({ cmd: 'edit', arg: cypher })}`} target="_blank" rel="noopener">${t('openBrowser')}</a>` : nothing}</p>
    <pre tabindex="0"><code>${operation}</code></pre>
    ${cypher ? html`<pre tabindex="0"><code>${cypher}</code></pre>` : nothing}
  </details>`
}

/**
 * A text as a literal of Cypher.
 * @param {string} text
 */
export function literal(text) {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`
}
