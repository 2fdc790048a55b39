// kind: CLAIM_WITHOUT_EVIDENCE
// name: 完成情况无佐证
// name.en: A claim without evidence
// severity: MEDIUM
// criterion: 填报完成或达到进度的，应当有佐证。
// criterion.en: What is reported as done or on schedule has evidence.
// citation: 《中华人民共和国环境保护法》第二十六条（环境保护目标责任制和考核评价制度）
// limits: 佐证可能另行存档；此处只说明填报中没有写明。
// limits.en: The evidence may be filed elsewhere; the report does not name it.
MATCH (plan:Plan {id: $planId})
CALL (plan) {
  MATCH (plan)-[:SETS]->(t:Target)<-[:REPORTS_ON]-(o:Observation)
  WHERE t.verdict IN ['AHEAD_OF_TIME', 'MET', 'FASTER', 'ON_SCHEDULE'] AND o.value IS NOT NULL AND NOT EXISTS { (o)<-[:SUPERSEDES]-() }
  WITH t, o ORDER BY o.asOf
  WITH t, last(collect(o)) AS latest
  RETURN t AS subject, latest, {verdict: t.verdict, asOf: toString(latest.asOf)} AS condition
UNION ALL
  MATCH (plan)-[:CONTAINS*]->(m:Measure)<-[:REPORTS_ON]-(o:Observation)
  WHERE o.state IS NOT NULL AND NOT EXISTS { (o)<-[:SUPERSEDES]-() }
  WITH m, o ORDER BY o.asOf
  WITH m, last(collect(o)) AS latest
  WHERE latest.state = 'DONE'
  RETURN m AS subject, latest, {state: latest.state, asOf: toString(latest.asOf)} AS condition
UNION ALL
  MATCH (plan)-[:LISTS]->(project:Project)<-[:REPORTS_ON]-(o:Observation)
  WHERE o.state IS NOT NULL AND NOT EXISTS { (o)<-[:SUPERSEDES]-() }
  WITH project, o ORDER BY o.asOf
  WITH project, last(collect(o)) AS latest
  WHERE latest.state = 'DONE'
  RETURN project AS subject, latest, {state: latest.state, asOf: toString(latest.asOf)} AS condition
}
WITH subject, latest, condition
WHERE trim(coalesce(latest.evidence, '')) = ''
RETURN subject, condition, [subject] AS evidence
