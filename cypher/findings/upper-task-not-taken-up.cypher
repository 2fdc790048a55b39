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
// What the plan names is read once: an indicator, water or policy of a whole country leads to every plan in it.
WITH plan, upper, COLLECT { MATCH (m:Measure) WHERE m.planId = $planId AND m.ordinal IS NOT NULL AND m.titlePrinted RETURN DISTINCT coalesce(m.comparedTitle, m.title) } AS titles,
  COLLECT { MATCH (m:Measure)-[:CONTAINS*0..1]->()-[:TARGETS]->(:Target)-[:MEASURED_BY]->(i:Indicator) WHERE m.planId = $planId AND m.ordinal IS NOT NULL AND m.titlePrinted RETURN DISTINCT i } AS indicators,
  COLLECT { MATCH (m:Measure)-[:CONTAINS*0..1]->()-[:TARGETS]->(w:WaterBody) WHERE m.planId = $planId AND m.ordinal IS NOT NULL AND m.titlePrinted RETURN DISTINCT w } AS waters,
  COLLECT { MATCH (m:Measure)-[:CONTAINS*0..1]->()-[:CITES]->(c:Policy) WHERE m.planId = $planId AND m.ordinal IS NOT NULL AND m.titlePrinted RETURN DISTINCT c } AS policies
MATCH (u:Measure)
WHERE u.planId = upper.id AND u.ordinal IS NOT NULL AND u.titlePrinted AND NOT u:Part AND NOT coalesce(u.comparedTitle, u.title) IN titles
  AND NOT EXISTS { (u)-[:CONTAINS*0..1]->()-[:TARGETS]->(:Target)-[:MEASURED_BY]->(i:Indicator) WHERE i IN indicators }
  AND NOT EXISTS { (u)-[:CONTAINS*0..1]->()-[:TARGETS]->(w:WaterBody) WHERE w IN waters }
  AND NOT EXISTS { (u)-[:CONTAINS*0..1]->()-[:CITES]->(c:Policy) WHERE c IN policies }
RETURN u AS subject, {title: u.title, plan: upper.title} AS condition, [u] AS evidence
