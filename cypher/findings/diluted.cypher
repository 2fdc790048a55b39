// kind: DILUTED
// name: 责任单位过多
// name.en: A measure spread over many units
// severity: MEDIUM
// criterion: 责任单位过多时责任容易虚化；此处以一处标注八家（含）以上并列牵头或负责为限。
// criterion.en: Where many answer, nobody does; the bound here is eight units that lead or are responsible by one note.
// citation: 《中华人民共和国环境保护法》第二十六条（环境保护目标责任制和考核评价制度）
// limits: 任务可能确实涉及多个部门；此处只计数，不评价分工。
// limits.en: The measure may well concern them all; this counts and does not judge.
// silenced by: PLAN_WITHOUT_DUTIES
MATCH (m:Measure)
WHERE m.planId = $planId AND m.ordinal IS NOT NULL AND NOT m:Part
MATCH (m)-[:CONTAINS*0..1]->(unit)<-[duty:LEADS|RESPONSIBLE_FOR]-(agency:Agency)
WITH m, unit, duty, agency ORDER BY duty.start
WITH m, unit, collect(duty) AS duties, count(DISTINCT agency) AS agencies
WHERE agencies >= 8
WITH m, max(agencies) AS agencies, collect(duties) AS all
RETURN m AS subject, {units: agencies, bound: 8} AS condition,
  [m] + reduce(flat = [], duties IN all | flat + duties)[..20] AS evidence
