// kind: CLAIM_WITHOUT_EVIDENCE
// name: 完成情况无佐证
// name.en: A claim without evidence
// severity: MEDIUM
// criterion: 填报完成或达到进度的，应当有佐证。
// criterion.en: What is reported as done or on schedule has evidence.
// citation: 《中华人民共和国环境保护法》第二十六条（环境保护目标责任制和考核评价制度）
// limits: 佐证可能另行存档；此处只说明填报中没有写明。
// limits.en: The evidence may be filed elsewhere; the report does not name it.
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target)<-[:REPORTS_ON]-(o:Observation)
WHERE t.verdict IN ['AHEAD_OF_TIME', 'MET', 'FASTER', 'ON_SCHEDULE'] AND o.value IS NOT NULL AND NOT EXISTS { (o)<-[:SUPERSEDES]-() }
WITH t, o ORDER BY o.asOf
WITH t, last(collect(o)) AS latest
WHERE trim(coalesce(latest.evidence, '')) = ''
RETURN t AS subject, {verdict: t.verdict, asOf: toString(latest.asOf)} AS condition, [t] AS evidence
