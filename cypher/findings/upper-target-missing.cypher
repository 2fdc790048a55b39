// kind: UPPER_TARGET_MISSING
// name: 上级约束性指标未承接
// name.en: A binding target of the upper plan is missing
// severity: MEDIUM
// criterion: 上级规划的约束性指标在下级规划中有对应指标。
// criterion.en: A binding target of the upper plan has its counterpart in the lower one.
// citation: 国发〔2005〕33号《国务院关于加强国民经济和社会发展规划编制工作的若干意见》（下级规划服从上级规划）；《中华人民共和国环境保护法》第四十四条
// limits: 上级指标可能不适用于本地区（如海洋、特定断面）。
// limits.en: The target may not concern this region (the sea, a certain cross-section).
MATCH (plan:Plan {id: $planId})-[:UNDER]->(upper:Plan)
WITH plan, upper, COLLECT { MATCH (plan)-[:SETS]->(:Target)-[:MEASURED_BY]->(i:Indicator) RETURN DISTINCT i } AS own
MATCH (upper)-[:SETS]->(u:Target {kind: 'TABLE', binding: 'BINDING'})-[:MEASURED_BY]->(i:Indicator)
WHERE NOT i IN own
RETURN plan AS subject, i.name AS key, {indicator: i.name, goal: u.goalAsPrinted, plan: upper.title} AS condition, [u] AS evidence
