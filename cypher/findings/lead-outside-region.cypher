// kind: LEAD_OUTSIDE_REGION
// name: 牵头单位不在本行政区
// name.en: The leading unit belongs to another region
// severity: MEDIUM
// criterion: 规划的任务由本行政区及其下级的单位牵头。
// criterion.en: A plan's measures are led by units of its own region or below.
// citation: 《中华人民共和国环境保护法》第二十六条（环境保护目标责任制和考核评价制度）
// limits: 上级单位为开发区设的机构（名称中有“高新区”一类）不计。垂直管理单位的派出机构可能以上级名称印出；此处只说明印出的单位不属于规划所覆盖的行政区。
// limits.en: An office that a superior's bureau has for a development zone, and that is named so, is left out. A branch may be printed under its superior's name; the unit as printed does not belong to the plan's region.
// silenced by: PLAN_WITHOUT_DUTIES
MATCH (plan:Plan {id: $planId})-[:COVERS]->(region:Region)
MATCH (m:Measure)-[:CONTAINS*0..1]->()<-[duty:LEADS]-(agency:Agency)-[:IN_REGION]->(other:Region)
WHERE m.planId = $planId AND m.ordinal IS NOT NULL AND NOT m:Part AND NOT (other)-[:PART_OF*0..4]->(region)
  AND NOT (region.kind = 'ZONE' AND agency.name =~ '.*(?:高新|开发|经开|新|园|示范|保税)区.*')
WITH m, agency, other, region, duty ORDER BY duty.start
WITH m, agency, other, region, collect(duty) AS duties
RETURN m AS subject, agency.name AS key, {agency: agency.name, region: other.name, plan: region.name} AS condition,
  [m] + duties[..5] AS evidence
