// kind: BINDING_TARGET_UNOWNED
// name: 约束性指标无责任单位
// name.en: A binding target that nobody owns
// severity: HIGH
// criterion: 约束性指标应当落实到责任单位。
// criterion.en: A binding target is assigned to a unit that answers for it.
// citation: 《中华人民共和国环境保护法》第二十六条（环境保护目标责任制和考核评价制度）；《中华人民共和国环境保护法》第四十四条（重点污染物排放总量控制指标的分解落实）
// limits: 未读到以该指标为目标且有牵头或责任单位的任务；不等于无人负责。
// limits.en: No measure with a leading or responsible unit was found that aims at it; that is not to say that nobody does.
// silenced by: PLAN_WITHOUT_DUTIES
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target {binding: 'BINDING'})
WHERE NOT EXISTS { (t)<-[:TARGETS]-(:Measure)-[:CONTAINS*0..1]->()<-[:LEADS|RESPONSIBLE_FOR]-(:Agency) }
RETURN t AS subject, {binding: '约束性', owners: 0, measures: COUNT { (t)<-[:TARGETS]-(:Measure) }} AS condition, [t] AS evidence
