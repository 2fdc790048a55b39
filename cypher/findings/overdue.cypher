// kind: OVERDUE
// name: 目标逾期
// name.en: A target that is overdue
// severity: HIGH
// criterion: 目标在完成时限前达到。
// criterion.en: A target is met by its deadline.
// citation: 《中华人民共和国环境保护法》第二十六条（环境保护目标责任制和考核评价制度）
// limits: 时限之后没有新进展的，以最近一次填报为准；可能已完成而未填报。
// limits.en: Where nothing was reported since the deadline, the last report counts; the target may have been met and not reported.
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target)
WHERE t.verdict = 'OVERDUE'
RETURN t AS subject, {verdict: t.verdict, ratio: t.verdictRatio, deadline: coalesce(t.deadline, toString(plan.periodEnd))} AS condition, [t] AS evidence
