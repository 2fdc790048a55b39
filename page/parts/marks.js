/** Small things that every view shows the same way: roles, severities, states, verdicts, places in the source. */
import { html, nothing } from 'lit'
import { wordsOf, number } from '../app/language.js'
import { href } from '../app/route.js'

const t = wordsOf()

/** @param {string} role a Role */
export const roleChip = (role) => html`<span class="chip role-${role.toLowerCase()}">${t(role)}</span>`

/** @param {string} severity a Severity */
export const severityChip = (severity) => html`<span class="chip severity-${severity.toLowerCase()}">${t(severity)}</span>`

/** @param {string} state a FindingState */
export const stateChip = (state) => html`<span class="chip state-${state.toLowerCase()}">${t(state)}</span>`

/** @param {string | null | undefined} verdict a VerdictKind */
export const verdictChip = (verdict) =>
  verdict ? html`<span class="chip verdict-${verdict.toLowerCase().replaceAll('_', '-')}">${t(verdict)}</span>` : nothing

/**
 * A unit, and what it answers for.
 * @param {{id: string, name: string}} agency
 */
export const agencyLink = (agency) => html`<a href=${href('agency', agency.id)}>${agency.name}</a>`

/**
 * Where something stands, and the way there.
 * @param {string} planId
 * @param {{line: number, start: number, end: number, page?: number | null} | null | undefined} locator
 * @param {string} [label] what stands there, for who hears the page
 */
export const place = (planId, locator, label = '') =>
  locator
    ? html`<a class="place" href=${href('evidence', planId, { start: locator.start, end: locator.end, line: locator.line })}
        aria-label=${label ? `${t('line', { line: locator.line })}: ${label}` : nothing}
        >${t('line', { line: locator.line })}${locator.page ? html` · ${t('page', { page: locator.page })}` : nothing}</a>`
    : nothing

/**
 * A value with its unit, as printed where it is.
 * @param {{asPrinted?: string | null, value?: number | null} | null | undefined} amount a Baseline or Goal
 * @param {string | null} [unit]
 */
export const amount = (amount, unit) => {
  if (!amount) return '—'
  if (amount.asPrinted) return unit && /^[+\-−]?\d[\d.,]*$/.test(amount.asPrinted) ? `${amount.asPrinted} ${unit}` : amount.asPrinted
  return amount.value == null ? '—' : `${number(amount.value)}${unit ? ' ' + unit : ''}`
}
