// kind: SEVERAL_LEADS
// name: 牵头单位不止一家
// name.en: More than one unit leads
// severity: LOW
// criterion: 一项任务由一个单位牵头。
// criterion.en: One unit leads a measure.
// citation: 《国务院工作规则》关于部门之间分工协作、明确牵头部门的要求
// limits: 几家牵头可能各牵头一项内容；此处只说明文本把牵头写给了几家。
// limits.en: Each may lead a part of its own; the text gives the lead to several.
// silenced by: PLAN_WITHOUT_DUTIES
MATCH (m:Measure)
WHERE m.planId = $planId AND m.ordinal IS NOT NULL AND NOT m:Part
MATCH (m)-[:CONTAINS*0..1]->(unit)<-[duty:LEADS]-(agency:Agency)
WITH m, unit, duty, agency ORDER BY duty.start
WITH m, unit, collect(duty) AS duties, count(DISTINCT agency) AS agencies
WHERE agencies >= 2
WITH m, max(agencies) AS agencies, collect(duties) AS all
RETURN m AS subject, {leading: agencies} AS condition,
  [m] + reduce(flat = [], duties IN all | flat + duties)[..10] AS evidence
