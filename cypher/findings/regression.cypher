// kind: REGRESSION
// name: 目标劣于现状
// name.en: A goal worse than the baseline
// severity: HIGH
// criterion: 目标值不劣于现状值。
// criterion.en: A goal is not worse than the value at the start.
// citation: 《中华人民共和国环境保护法》第二十八条（地方政府采取有效措施，改善环境质量）
// limits: 现状值可能受特殊年份影响；此处只比较印出的两个数。
// limits.en: The base year may have been unusual; this compares the two printed values.
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target)
WHERE t.baselineValue IS NOT NULL AND t.goalValue IS NOT NULL AND NOT coalesce(t.cumulative, false)
  AND (t.comparator = 'AT_LEAST' AND t.goalValue < t.baselineValue OR t.comparator = 'AT_MOST' AND t.goalValue > t.baselineValue)
RETURN t AS subject, {baseline: t.baselineValue, goal: t.goalValue, comparator: t.comparator, unit: t.unit} AS condition, [t] AS evidence
