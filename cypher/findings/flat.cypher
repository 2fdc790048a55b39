// kind: FLAT
// name: 目标与现状持平
// name.en: A goal equal to the baseline
// severity: LOW
// criterion: 目标值应当优于现状值，除非以保持为目标。
// criterion.en: A goal is better than the value at the start, unless to keep it is the aim.
// citation: 《中华人民共和国环境保护法》第二十八条（地方政府采取有效措施，改善环境质量）
// limits: 已达上限（如100%）或以保持为目标的指标可以持平；前者不计。
// limits.en: A value that cannot be bettered (100 %, 0) is left out; to keep a value can be the aim.
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target)
WHERE t.baselineValue IS NOT NULL AND t.goalValue = t.baselineValue AND NOT coalesce(t.cumulative, false)
  AND NOT t.comparator IN ['REDUCE_BY', 'INCREASE_BY', 'QUALITATIVE'] AND NOT (t.comparator <> 'AT_MOST' AND t.unit = '%' AND t.goalValue = 100) AND NOT (t.comparator <> 'AT_LEAST' AND t.goalValue = 0)
RETURN t AS subject, {baseline: t.baselineValue, goal: t.goalValue, unit: t.unit} AS condition, [t] AS evidence
