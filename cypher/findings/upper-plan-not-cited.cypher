// kind: UPPER_PLAN_NOT_CITED
// name: 未引用上级规划
// name.en: No plan of an upper region is cited
// severity: LOW
// criterion: 规划应当与上级规划衔接，并写明以其为依据。
// criterion.en: A plan follows those of the regions above, and cites one.
// citation: 国发〔2005〕33号《国务院关于加强国民经济和社会发展规划编制工作的若干意见》（下级规划服从上级规划）
// limits: 未读到引用不等于未衔接。
// limits.en: Not cited is not to say not followed.
MATCH (plan:Plan {id: $planId})-[:COVERS]->(region:Region)
WHERE plan.periodEnd > plan.periodStart AND EXISTS { (region)-[:PART_OF]->() }
WITH plan, [(region)-[:PART_OF*1..5]->(above:Region) | above.name] AS above
WHERE NOT EXISTS {
  (plan)-[:CITES]->(policy:Policy)
  WHERE policy.title CONTAINS '规划' AND any(name IN above + ['国家', '全国'] WHERE policy.title CONTAINS name)
} AND NOT EXISTS { (plan)-[:UNDER {basis: 'CITED'}]->() }
RETURN plan AS subject, {above: above} AS condition, [] AS evidence
