// kind: MEASURE_WITHOUT_UNIT
// name: 任务无责任单位
// name.en: A measure that no unit answers for
// severity: HIGH
// criterion: 每项任务应当有责任单位。
// criterion.en: Each measure names a unit that answers for it.
// citation: 《中华人民共和国环境保护法》第二十六条（环境保护目标责任制和考核评价制度）
// limits: 未在该任务的文本、标题和表格中读到责任单位；不等于无人负责。
// limits.en: No unit was found in the measure's text, heading or table; that is not to say that nobody does it.
// silenced by: PLAN_WITHOUT_DUTIES
MATCH (m:Measure)
WHERE m.planId = $planId AND m.ordinal IS NOT NULL AND NOT m:Part
  AND NOT EXISTS { (m)-[:CONTAINS*0..1]->()<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]-() }
RETURN m AS subject, {units: 0} AS condition, [m] AS evidence
