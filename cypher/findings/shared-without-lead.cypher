// kind: SHARED_WITHOUT_LEAD
// name: 多家负责而无牵头
// name.en: Several are responsible and nobody leads
// severity: MEDIUM
// criterion: 两个以上单位共同负责的任务应当明确牵头单位。
// criterion.en: Where two or more units are responsible together, one of them leads.
// citation: 《国务院工作规则》关于部门之间分工协作、明确牵头部门的要求；《中华人民共和国环境保护法》第二十六条（环境保护目标责任制和考核评价制度）
// limits: 按每处标注计：任务有几处标注的，只要一处如此即计入。并列的责任单位可能各管一段；此处只说明文本没有写明谁牵头。
// limits.en: Each note counts by itself: of a measure with several, one is enough. The units listed may each answer for a part; the text does not say who leads.
// silenced by: PLAN_WITHOUT_DUTIES
MATCH (m:Measure)
WHERE m.planId = $planId AND m.ordinal IS NOT NULL AND NOT m:Part
MATCH (m)-[:CONTAINS*0..1]->(unit)<-[duty:RESPONSIBLE_FOR]-(agency:Agency)
WHERE NOT duty.inherited AND NOT EXISTS { (unit)<-[:LEADS]-() }
WITH m, unit, duty, agency ORDER BY duty.start
WITH m, unit, collect(duty) AS duties, count(DISTINCT agency) AS agencies
WHERE agencies >= 2
WITH m, max(agencies) AS agencies, collect(duties) AS all
RETURN m AS subject, {responsible: agencies, leading: 0} AS condition,
  [m] + reduce(flat = [], duties IN all | flat + duties)[..10] AS evidence
