// kind: NAME_NOT_UNIFORM
// name: 单位名称不统一
// name.en: A unit printed under several names
// severity: LOW
// criterion: 同一单位在规划中用同一名称。
// criterion.en: A plan prints a unit under one name.
// citation: 《党政机关公文处理工作条例》第九条（发文机关名称应当使用全称或者规范化简称）
// limits: 简称与全称并用不影响责任；此处供核对单位是否为同一家。
// limits.en: Short and full forms side by side do no harm; this is for checking that one unit is meant.
MATCH (plan:Plan {id: $planId})-[said:MENTIONS]->(agency:Agency)
WHERE size(coalesce(said.aliases, [])) > 0
MATCH (agency)-[duty:LEADS|RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]->(unit)
WHERE unit.id STARTS WITH 'measure:' + substring($planId, 5) + '/'
WITH agency, said, duty ORDER BY duty.start
WITH agency, said, duty.nameAsPrinted AS printed, head(collect(duty)) AS first
WITH agency, said, collect(printed) AS forms, collect(first) AS places
WHERE size(forms) > 1
RETURN agency AS subject, {forms: forms} AS condition, places[..10] AS evidence
