// kind: NO_DEADLINE
// name: 目标无完成时限
// name.en: A target without a deadline
// severity: LOW
// criterion: 目标应当有完成时限。
// criterion.en: A target says when it is due.
// citation: 国发〔2005〕33号《国务院关于加强国民经济和社会发展规划编制工作的若干意见》
// limits: 每年、每月、每季度一次的不计。时限可能是规划期末；此处只说明文本没有为它写明。
// limits.en: What is done every year, quarter or month is left out. The end of the plan's period may be meant; the text does not say so for it.
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target)
WHERE t.deadline IS NULL AND NOT t.name =~ '每(?:年|月|季|周).*'
RETURN t AS subject, {goal: t.goalAsPrinted, periodEnd: plan.periodEnd} AS condition, [t] AS evidence
