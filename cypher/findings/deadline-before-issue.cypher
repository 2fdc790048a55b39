// kind: DEADLINE_BEFORE_ISSUE
// name: 时限早于印发
// name.en: A deadline before the day of issue
// severity: MEDIUM
// criterion: 目标和任务的完成时限不早于规划的印发日期。
// criterion.en: Targets and measures are not due before the plan is issued.
// citation: 《中华人民共和国环境保护法》第十三条（环境保护规划的编制、批准并公布实施）
// limits: 时限可能是历史数据或已完成的工作；请核对原文。
// limits.en: It may speak of what is past; see the source.
MATCH (plan:Plan {id: $planId})
WHERE plan.issuedOn IS NOT NULL
MATCH (plan)-[:SETS]->(t:Target)
WHERE t.deadline IS NOT NULL AND t.deadline < substring(plan.issuedOn, 0, size(t.deadline))
RETURN t AS subject, {deadline: t.deadline, issuedOn: plan.issuedOn} AS condition, [t] AS evidence
UNION
MATCH (plan:Plan {id: $planId})
WHERE plan.issuedOn IS NOT NULL
MATCH (m:Measure)
WHERE m.planId = $planId AND m.ordinal IS NOT NULL AND m.deadline IS NOT NULL AND m.deadline < substring(plan.issuedOn, 0, size(m.deadline))
RETURN m AS subject, {deadline: m.deadline, issuedOn: plan.issuedOn} AS condition, [m] AS evidence
