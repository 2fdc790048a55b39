// kind: OUT_OF_RANGE
// name: 数值超出可能范围
// name.en: A value that cannot be
// severity: HIGH
// criterion: 比率在0与100%之间。
// criterion.en: A rate lies between 0 and 100 %.
// citation: 规划文本自身的计量单位
// limits: 可能是印刷、扫描或读取的差错；请核对原文。
// limits.en: It may be a slip of print, scan or reading; see the source.
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target)
WHERE t.unit = '%' AND t.name =~ '.*(?:率|比例|占比|比重|覆盖度)' AND NOT t.comparator IN ['REDUCE_BY', 'INCREASE_BY']
  AND NOT t.name =~ '.*(?:增长率|下降率|降低率|增速).*'
  AND (t.goalValue > 100 OR t.goalValue < 0 OR t.baselineValue > 100 OR t.baselineValue < 0)
RETURN t AS subject, {baseline: t.baselineValue, goal: t.goalValue, unit: t.unit} AS condition, [t] AS evidence
