// kind: DEADLINE_AFTER_PERIOD
// name: 时限超出规划期
// name.en: A deadline beyond the plan's period
// severity: LOW
// criterion: 目标的完成时限在规划期内。
// criterion.en: A target is due within the plan's period.
// citation: 国发〔2005〕33号《国务院关于加强国民经济和社会发展规划编制工作的若干意见》（规划期）
// limits: 远景目标可以超出规划期；此处只说明超出。
// limits.en: A goal for the far future may lie beyond the period.
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target)
WHERE plan.periodEnd IS NOT NULL AND t.deadline IS NOT NULL AND toInteger(substring(t.deadline, 0, 4)) > plan.periodEnd
RETURN t AS subject, {deadline: t.deadline, periodEnd: plan.periodEnd} AS condition, [t] AS evidence
