// kind: NOT_REPORTED
// name: 进展未填报
// name.en: A target that was not reported on
// severity: LOW
// criterion: 已开始填报进展的规划，每项量化的主要指标都有最近一年的进展。
// criterion.en: Where progress of a plan is reported, each main indicator with a value has an observation of the latest year.
// citation: 《中华人民共和国环境保护法》第二十六条（环境保护目标责任制和考核评价制度）
// limits: 只说明系统中没有进展；以本规划填报的最近一年为准，从未填报的规划不计。
// limits.en: No observation is known here; the latest year is that of the plan's own reports, and a plan without any is left out.
MATCH (plan:Plan {id: $planId})-[:SETS]->(:Target)<-[:REPORTS_ON]-(o:Observation)
WHERE o.value IS NOT NULL AND NOT EXISTS { (o)<-[:SUPERSEDES]-() }
WITH plan, max(substring(toString(o.asOf), 0, 4)) AS year
MATCH (plan)-[:SETS]->(t:Target {kind: 'TABLE'})
WHERE (t.goalValue IS NOT NULL OR EXISTS { (t)<-[:ASSIGNS]-() })
  AND NOT EXISTS { (t)<-[:REPORTS_ON]-(o:Observation) WHERE o.value IS NOT NULL AND substring(toString(o.asOf), 0, 4) = year AND NOT EXISTS { (o)<-[:SUPERSEDES]-() } }
RETURN t AS subject, {year: year} AS condition, [t] AS evidence
