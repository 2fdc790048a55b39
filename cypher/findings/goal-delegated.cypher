// kind: GOAL_DELEGATED
// name: 目标值待上级下达
// name.en: A goal that a superior is to set
// severity: MEDIUM
// criterion: 目标值以“上级下达”为准的，应当有下达值。
// criterion.en: Where the goal is what the superior hands down, that value is known.
// citation: 《中华人民共和国环境保护法》第四十四条（重点污染物排放总量控制指标由上级下达、分解落实）
// limits: 下达文件可能另行印发；此处只说明系统中没有下达值。
// limits.en: The value may be handed down in another document; no assignment is known here.
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target)
WHERE (t.goalAsPrinted =~ '.*(?:下达|分解|核定|交办|达到.*要求).*' OR t.goalValue IS NULL AND t.name =~ '.*(?:国家|省|市|上级)下达.*')
  AND NOT EXISTS { (t)<-[:ASSIGNS]-() }
RETURN t AS subject, {goal: t.goalAsPrinted, assignments: 0} AS condition, [t] AS evidence
