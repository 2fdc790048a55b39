// kind: NOT_MEASURABLE
// name: 目标不可量化考核
// name.en: A target that cannot be measured
// severity: LOW
// criterion: 目标应当有可以考核的数值。
// criterion.en: A target has a value against which it can be assessed.
// citation: 国发〔2005〕33号《国务院关于加强国民经济和社会发展规划编制工作的若干意见》（目标尽可能量化）
// limits: 目标为“上级下达”的另列；“全面消除”“不降低”一类可按是否达到考核，不计。定性目标不一定是缺陷；此处只说明没有可比较的数值。
// limits.en: What a superior is to set is another finding; to end or to keep something can be assessed and is left out. A goal in words is not always a fault; it has no value to compare with.
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target)
WHERE t.goalValue IS NULL AND NOT EXISTS { (t)<-[:ASSIGNS]-() }
  AND NOT coalesce(t.goalAsPrinted, '') =~ '.*(?:下达|分解|核定|交办|达到.*要求|消除|清零|归零|不减少|不降低|不增加|不下降|不恶化).*'
RETURN t AS subject, {goal: t.goalAsPrinted, comparator: t.comparator} AS condition, [t] AS evidence
