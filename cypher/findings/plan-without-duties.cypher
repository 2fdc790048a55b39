// kind: PLAN_WITHOUT_DUTIES
// name: 规划未分解责任
// name.en: A plan that hands out no duties
// severity: HIGH
// criterion: 规划的任务应当分解到责任单位。
// criterion.en: A plan's measures are handed out to units that answer for them.
// citation: 《中华人民共和国环境保护法》第二十六条（环境保护目标责任制和考核评价制度）
// limits: 未在文本中读到任何责任标注；责任分工可能另文下达。
// limits.en: No duty was found in the text; another document may hand them out.
MATCH (plan:Plan {id: $planId})
WHERE EXISTS { (m:Measure) WHERE m.planId = plan.id AND m.ordinal IS NOT NULL }
  AND NOT EXISTS { (plan)-[:CONTAINS|LISTS*]->()<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]-() }
RETURN plan AS subject,
  {measures: COUNT { (m:Measure) WHERE m.planId = plan.id AND m.ordinal IS NOT NULL AND NOT m:Part }} AS condition,
  [] AS evidence
