// kind: OTHER_SECTOR_LEADS
// name: 同名任务由不同条线牵头
// name.en: Measures of one title are led by different sectors
// severity: LOW
// criterion: 相邻行政区的规划、上级规划中的同名任务一般由同一条线的单位牵头。
// criterion.en: Measures of one title are led by the same line of work in neighbouring regions and in the upper plan.
// citation: 规划文本自身；上级规划和相邻行政区（同一上级行政区）同期规划的同名任务
// limits: 各地机构职责可以不同，开发区常设综合部门；此处供核对牵头单位是否印错或读错，最多与20个规划比较，上级规划在先。
// limits.en: Regions may organise their work differently, and development zones often have one unit for several lines; this is for checking whether the right unit is meant, against at most 20 plans, the upper one first.
// silenced by: PLAN_WITHOUT_DUTIES
MATCH (plan:Plan {id: $planId})-[:COVERS]->(:Region)-[:PART_OF]->(above:Region)
UNWIND [(above)<-[:PART_OF]-(:Region)<-[:COVERS]-(beside:Plan) | beside] + [(plan)-[:UNDER]->(upper:Plan) | upper] AS other
WITH DISTINCT plan, other, EXISTS { (plan)-[:UNDER]->(other) } AS upper
WHERE other <> plan AND other.periodStart = plan.periodStart
WITH other ORDER BY upper DESC, other.id LIMIT 20
MATCH (theirs:Measure)
WHERE theirs.planId = other.id AND theirs.ordinal IS NOT NULL AND theirs.titlePrinted AND NOT theirs:Part
MATCH (ours:Measure)
WHERE ours.planId = $planId AND ours.ordinal IS NOT NULL AND coalesce(ours.comparedTitle, ours.title) = coalesce(theirs.comparedTitle, theirs.title) AND ours.titlePrinted AND NOT ours:Part
WITH other, ours, theirs,
  COLLECT { MATCH (ours)-[:CONTAINS*0..1]->()<-[:LEADS]-()-[:IN_SECTOR]->(sector:Sector) RETURN sector.name AS name ORDER BY name } AS oursLed,
  COLLECT { MATCH (theirs)-[:CONTAINS*0..1]->()<-[:LEADS]-()-[:IN_SECTOR]->(sector:Sector) RETURN sector.name AS name ORDER BY name } AS theirsLed
WHERE size(oursLed) > 0 AND size(theirsLed) > 0 AND none(sector IN oursLed WHERE sector IN theirsLed)
RETURN ours AS subject, other.id AS key, {here: oursLed, there: theirsLed, plan: other.title} AS condition, [ours, theirs] AS evidence
