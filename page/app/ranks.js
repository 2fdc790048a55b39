/** What the schema ranks, in its order. */

/** The gravest first. */
export const SEVERITIES = /** @type {const} */ (['HIGH', 'MEDIUM', 'LOW'])

/** The best first. */
export const VERDICTS = ['AHEAD_OF_TIME', 'MET', 'FASTER', 'ON_SCHEDULE', 'NEARLY', 'BEHIND', 'FAR_BEHIND', 'REGRESSED', 'OVERDUE', 'UNDECIDED']

/** Those that answer first. */
export const ROLES = ['LEAD', 'RESPONSIBLE', 'SUPPORT', 'IMPLEMENT', 'GUIDE', 'SUPERVISE']
