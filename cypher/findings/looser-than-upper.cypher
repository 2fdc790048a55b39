// kind: LOOSER_THAN_UPPER
// name: 目标松于上级规划
// name.en: A goal looser than the upper plan's
// severity: HIGH
// criterion: 同一指标的目标不松于上级规划。
// criterion.en: A goal is not looser than the upper plan's for the same indicator.
// citation: 国发〔2005〕33号《国务院关于加强国民经济和社会发展规划编制工作的若干意见》（下级规划服从上级规划）
// limits: 只比较比率、下降幅度，以及现状更差而改善更小的水平值；上级可能已按地区分解不同的值。
// limits.en: Compared are rates, reductions, and levels where the value at the start is worse and the improvement smaller; the superior may have set another value for this region.
MATCH (plan:Plan {id: $planId})-[:UNDER]->(upper:Plan)
MATCH (plan)-[:SETS]->(t:Target {kind: 'TABLE'})-[:MEASURED_BY]->(i:Indicator)<-[:MEASURED_BY]-(u:Target {kind: 'TABLE'})<-[:SETS]-(upper)
WHERE t.goalValue IS NOT NULL AND u.goalValue IS NOT NULL AND coalesce(t.unit, '') = coalesce(u.unit, '')
  AND substring(coalesce(t.deadline, toString(plan.periodEnd)), 0, 4) = substring(coalesce(u.deadline, toString(upper.periodEnd)), 0, 4)
  AND t.comparator = u.comparator
WITH t, u, i, upper,
  t.comparator IN ['AT_LEAST', 'REDUCE_BY'] AND t.goalValue < u.goalValue OR t.comparator = 'AT_MOST' AND t.goalValue > u.goalValue AS looser,
  t.comparator = 'REDUCE_BY' OR t.unit = '%' AS rate,
  CASE t.comparator WHEN 'AT_LEAST' THEN 1 ELSE -1 END AS better
WHERE looser AND (rate OR t.baselineValue IS NOT NULL AND u.baselineValue IS NOT NULL
  AND better * t.baselineValue < better * u.baselineValue
  AND better * (t.goalValue - t.baselineValue) < better * (u.goalValue - u.baselineValue))
RETURN t AS subject, {goal: t.goalValue, upper: u.goalValue, unit: t.unit, comparator: t.comparator, plan: upper.title} AS condition, [t, u] AS evidence
