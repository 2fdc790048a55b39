// kind: SUPPORT_ONLY
// name: 任务没有牵头、责任或落实单位
// name.en: A measure with supporting, guiding or supervising units only
// severity: HIGH
// criterion: 有配合、指导或督导单位的任务应当有牵头、责任或落实单位。
// criterion.en: Where units support, guide or supervise, another leads, is responsible or implements.
// citation: 《中华人民共和国环境保护法》第二十六条（环境保护目标责任制和考核评价制度）
// limits: 未读到牵头、责任或落实单位；可能写在上级标题或另文中。
// limits.en: No leading, responsible or implementing unit was found; a heading above or another document may name it.
// silenced by: PLAN_WITHOUT_DUTIES
MATCH (m:Measure)
WHERE m.planId = $planId AND m.ordinal IS NOT NULL AND NOT m:Part
  AND EXISTS { (m)-[:CONTAINS*0..1]->()<-[:SUPPORTS|GUIDES|SUPERVISES]-() }
  AND NOT EXISTS { (m)-[:CONTAINS*0..1]->()<-[:LEADS|RESPONSIBLE_FOR|IMPLEMENTS]-() }
MATCH (m)-[:CONTAINS*0..1]->()<-[duty:SUPPORTS|GUIDES|SUPERVISES]-()
WITH m, duty ORDER BY duty.start
RETURN m AS subject, {supporting: count(duty)} AS condition, [m] + collect(duty)[..10] AS evidence
