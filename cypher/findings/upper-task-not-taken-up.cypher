// kind: UPPER_TASK_NOT_TAKEN_UP
// name: 上级任务未承接
// name.en: A measure of the upper plan is not taken up
// severity: LOW
// criterion: 上级规划的任务在下级规划中有对应任务。
// criterion.en: A measure of the upper plan has its counterpart in the lower one.
// citation: 国发〔2005〕33号《国务院关于加强国民经济和社会发展规划编制工作的若干意见》（下级规划服从上级规划）
// limits: 只比较标题、指标、水体和政策；下级可能以别的说法承接，或任务不涉及本地区。
// limits.en: Compared are titles, indicators, waters and policies; the lower plan may say it otherwise, or it may not concern the region.
MATCH (plan:Plan {id: $planId})-[:UNDER]->(upper:Plan)
WITH plan, upper, COLLECT { MATCH (m:Measure) WHERE m.planId = $planId AND m.titlePrinted RETURN DISTINCT coalesce(m.comparedTitle, m.title) } AS titles
MATCH (u:Measure)
WHERE u.planId = upper.id AND u.titlePrinted AND NOT u:Part AND NOT coalesce(u.comparedTitle, u.title) IN titles
  AND NOT EXISTS { (u)-[:CONTAINS*0..1]->()-[:TARGETS]->(:Target)-[:MEASURED_BY]->()<-[:MEASURED_BY]-()<-[:TARGETS]-()<-[:CONTAINS*0..1]-(m:Measure) WHERE m.planId = $planId AND m.titlePrinted }
  AND NOT EXISTS { (u)-[:CONTAINS*0..1]->()-[:TARGETS]->(:WaterBody)<-[:TARGETS]-()<-[:CONTAINS*0..1]-(m:Measure) WHERE m.planId = $planId AND m.titlePrinted }
  AND NOT EXISTS { (u)-[:CONTAINS*0..1]->()-[:CITES]->(:Policy)<-[:CITES]-()<-[:CONTAINS*0..1]-(m:Measure) WHERE m.planId = $planId AND m.titlePrinted }
RETURN u AS subject, {title: u.title, plan: upper.title} AS condition, [u] AS evidence
