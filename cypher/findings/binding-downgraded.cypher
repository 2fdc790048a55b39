// kind: BINDING_DOWNGRADED
// name: 约束性指标降为预期性
// name.en: A binding target of the upper plan is only expected
// severity: MEDIUM
// criterion: 上级规划的约束性指标在下级规划中仍为约束性。
// criterion.en: What binds in the upper plan binds in the lower one.
// citation: 国发〔2005〕33号《国务院关于加强国民经济和社会发展规划编制工作的若干意见》（下级规划服从上级规划）
// limits: 属性列可能读错合并单元格；请核对原文。
// limits.en: The column may have merged cells; see the source.
MATCH (plan:Plan {id: $planId})-[:UNDER]->(upper:Plan)
MATCH (plan)-[:SETS]->(t:Target {kind: 'TABLE', binding: 'EXPECTED'})-[:MEASURED_BY]->(:Indicator)<-[:MEASURED_BY]-(u:Target {kind: 'TABLE', binding: 'BINDING'})<-[:SETS]-(upper)
RETURN t AS subject, {here: '预期性', upper: '约束性', plan: upper.title} AS condition, [t, u] AS evidence
