// kind: TARGET_WITHOUT_MEASURE
// name: 指标无任务支撑
// name.en: A target that no measure aims at
// severity: MEDIUM
// criterion: 规划的主要指标应当有任务支撑。
// criterion.en: Each main indicator of a plan has a measure that works towards it.
// citation: 国发〔2005〕33号《国务院关于加强国民经济和社会发展规划编制工作的若干意见》（目标、任务和措施相衔接）
// limits: 未在任务文本中读到该指标的名称；任务可能以别的说法涉及它。
// limits.en: The indicator's name was found in no measure; one may speak of it in other words.
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target {kind: 'TABLE'})
WHERE NOT EXISTS { (t)<-[:TARGETS]-(:Measure) }
RETURN t AS subject, {measures: 0, goal: t.goalAsPrinted, unit: t.unit} AS condition, [t] AS evidence
