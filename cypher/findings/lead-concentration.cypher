// kind: LEAD_CONCENTRATION
// name: 责任集中于一家
// name.en: One unit leads a large share
// severity: LOW
// criterion: 牵头任务过于集中时一家单位难以兼顾；此处以任务不少于20项、一家牵头或负责超过其中四分之一为限。
// criterion.en: Where one unit leads too much, it can hardly look after all; the bound here is a quarter of at least 20 measures.
// citation: 《中华人民共和国环境保护法》第二十六条（环境保护目标责任制和考核评价制度）
// limits: 牵头多可能正是该单位的法定职责；此处只计数，标题或附注统一规定的责任不计。
// limits.en: Leading may be its duty by law; this counts only, and leaves out duties that a heading or a remark prints for many measures.
// silenced by: PLAN_WITHOUT_DUTIES
MATCH (m:Measure)
WHERE m.planId = $planId AND m.ordinal IS NOT NULL AND NOT m:Part
WITH count(m) AS measures
MATCH (plan:Plan {id: $planId})
MATCH (whole:Measure)-[:CONTAINS*0..1]->()<-[duty:LEADS|RESPONSIBLE_FOR]-(agency:Agency)
WHERE whole.planId = $planId AND whole.ordinal IS NOT NULL AND NOT whole:Part AND NOT duty.inherited
WITH plan, measures, agency, whole, duty ORDER BY duty.start
WITH plan, measures, agency, count(DISTINCT whole) AS led, collect(duty)[..10] AS duties
WHERE measures >= 20 AND led * 4 > measures
RETURN agency AS subject, {led: led, measures: measures, percent: round(100.0 * led / measures)} AS condition, duties AS evidence
