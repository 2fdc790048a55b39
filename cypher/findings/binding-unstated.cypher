// kind: BINDING_UNSTATED
// name: 指标属性未注明
// name.en: A row of the table that does not say whether it binds
// severity: LOW
// criterion: 指标表注明属性的，每项指标都应注明约束性或预期性。
// criterion.en: Where a table says which targets bind, it says so for each row.
// citation: 国发〔2005〕33号《国务院关于加强国民经济和社会发展规划编制工作的若干意见》（约束性指标与预期性指标）
// limits: 可能是合并单元格或“指导性”等其他属性。
// limits.en: The cell may be merged, or say something else, such as 指导性.
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target {kind: 'TABLE'})
WHERE t.binding IS NULL AND EXISTS { (plan)-[:SETS]->(:Target {kind: 'TABLE', binding: 'BINDING'}) }
RETURN t AS subject, {binding: NULL} AS condition, [t] AS evidence
