// kind: LOOSER_THAN_UPPER
// name: 目标松于上级规划
// name.en: A goal looser than the upper plan's
// severity: HIGH
// criterion: 同一指标的目标不松于上级规划。
// criterion.en: A goal is not looser than the upper plan's for the same indicator.
// citation: 国发〔2005〕33号《国务院关于加强国民经济和社会发展规划编制工作的若干意见》（下级规划服从上级规划）
// limits: 只比较比率、下降比例、禁止性目标，以及现状更差而改善更小的水平值；上级可能已按地区分解不同的值。
// limits.en: Compared are rates, reductions in %, bans, and levels where the value at the start is worse and the improvement smaller; the superior may have set another value for this region.
MATCH (plan:Plan {id: $planId})-[:UNDER]->(upper:Plan)
MATCH (plan)-[:SETS]->(t:Target {kind: 'TABLE'})-[:MEASURED_BY]->(i:Indicator)<-[:MEASURED_BY]-(u:Target {kind: 'TABLE'})<-[:SETS]-(upper)
WHERE t.comparator = u.comparator
  AND substring(coalesce(t.deadline, toString(plan.periodEnd)), 0, 4) = substring(coalesce(u.deadline, toString(upper.periodEnd)), 0, 4)
  // Only an indicator of the vocabulary has one canonical unit in every plan.
  AND (coalesce(t.unit, '') = coalesce(u.unit, '') OR i.lowerIsBetter IS NOT NULL)
WITH t, u, upper, i, coalesce(t.unit, '') = coalesce(u.unit, '') AS alike
WITH t, u, upper,
  CASE WHEN alike THEN t.unit ELSE i.unit END AS unit,
  CASE WHEN alike THEN t.goalValue ELSE t.goalCanonical END AS goal,
  CASE WHEN alike THEN u.goalValue ELSE u.goalCanonical END AS above,
  CASE WHEN alike THEN t.baselineValue ELSE t.baselineCanonical END AS start,
  CASE WHEN alike THEN u.baselineValue ELSE u.baselineCanonical END AS startAbove,
  CASE t.comparator WHEN 'AT_MOST' THEN -1 ELSE 1 END AS better
WHERE t.comparator IN ['AT_LEAST', 'AT_MOST', 'REDUCE_BY'] AND better * goal < better * above
  AND (t.unit IN ['%', '％'] OR t.comparator = 'AT_MOST' AND above = 0 OR t.comparator <> 'REDUCE_BY' AND better * start < better * startAbove AND better * (goal - start) < better * (above - startAbove))
RETURN t AS subject, {goal: goal, upper: above, unit: unit, comparator: t.comparator, plan: upper.title} AS condition, [t, u] AS evidence
