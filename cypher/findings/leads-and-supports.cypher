// kind: LEADS_AND_SUPPORTS
// name: 同一单位既牵头又配合
// name.en: A unit leads and supports the same measure
// severity: LOW
// criterion: 同一任务中，一个单位只承担一种责任。
// criterion.en: A unit has one role in a measure.
// citation: 《中华人民共和国环境保护法》第二十六条（环境保护目标责任制和考核评价制度）
// limits: 可能是印刷或归并的差错；请核对原文。
// limits.en: It may be a slip of the print; see the source.
// silenced by: PLAN_WITHOUT_DUTIES
MATCH (unit:Measure)<-[lead:LEADS|RESPONSIBLE_FOR]-(agency:Agency)-[support:SUPPORTS]->(unit)
WHERE unit.id STARTS WITH 'measure:' + substring($planId, 5) + '/' AND NOT lead.inherited AND NOT support.inherited
OPTIONAL MATCH (whole:Measure)-[:CONTAINS]->(unit:Part)
WITH coalesce(whole, unit) AS m, agency, lead, support ORDER BY support.start
WITH m, agency, collect(lead) + collect(support) AS duties
RETURN m AS subject, agency.name AS key, {agency: agency.name} AS condition, [m] + duties[..10] AS evidence
