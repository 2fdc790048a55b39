// kind: TABLE_TEXT_CONFLICT
// name: 表文数值不一致
// name.en: Table and text give different values
// severity: HIGH
// criterion: 同一指标在指标表和正文中的目标值一致。
// criterion.en: Table and text give the same goal for an indicator.
// citation: 规划文本自身
// limits: 按同一指标、同一年份比较；不同的计量单位先换算，下降百分比按表中现状值换算。
// limits.en: Compared are values of one indicator and year; other units are converted first, a reduction in % by the table's baseline.
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target {kind: 'TABLE'})-[:MEASURED_BY]->(i:Indicator)<-[:MEASURED_BY]-(x:Target)<-[:SETS]-(plan)
WHERE x.kind <> 'TABLE' AND t.goalValue IS NOT NULL AND x.goalValue IS NOT NULL
  AND substring(coalesce(t.deadline, toString(plan.periodEnd)), 0, 4) = substring(coalesce(x.deadline, ''), 0, 4)
WITH t, x,
  CASE
    WHEN x.comparator = t.comparator AND coalesce(x.unit, '') = coalesce(t.unit, '') THEN t.goalValue
    // Only an indicator of the vocabulary has one canonical unit in every plan.
    WHEN x.comparator = t.comparator AND i.lowerIsBetter IS NOT NULL AND x.goalCanonical <> 0 AND t.goalCanonical > 0
      THEN x.goalValue * t.goalCanonical / x.goalCanonical
    WHEN x.comparator = 'REDUCE_BY' AND x.unit = '%' AND t.comparator <> 'REDUCE_BY' AND t.baselineValue > 0
      THEN 100.0 * (t.baselineValue - t.goalValue) / t.baselineValue
  END AS expected
WHERE expected IS NOT NULL AND abs(expected - x.goalValue) > 0.006 * abs(expected) + 0.05
RETURN x AS subject, {table: t.goalValue, text: x.goalValue, expected: round(expected, 2), unit: x.unit} AS condition, [x, t] AS evidence
