// kind: ISSUED_LATE
// name: 规划印发滞后
// name.en: A plan issued long after its period began
// severity: LOW
// criterion: 规划应当在规划期开始后及时印发；此处以规划期第一年结束为限。
// criterion.en: A plan is issued early in its period; the bound here is the end of its first year.
// citation: 《中华人民共和国环境保护法》第十三条（环境保护规划的编制、批准并公布实施）
// limits: 印发晚不等于未执行。
// limits.en: Late issue is not to say that nothing was done before.
MATCH (plan:Plan {id: $planId})
WHERE plan.issuedOn IS NOT NULL AND plan.periodStart IS NOT NULL AND plan.periodEnd > plan.periodStart
  AND toInteger(substring(plan.issuedOn, 0, 4)) > plan.periodStart
RETURN plan AS subject, {issuedOn: plan.issuedOn, periodStart: plan.periodStart} AS condition, [] AS evidence
