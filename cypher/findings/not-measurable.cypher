// kind: NOT_MEASURABLE
// name: 目标不可量化考核
// name.en: A target that cannot be measured
// severity: LOW
// criterion: 目标应当有可以考核的数值，或者能够判断是否完成。
// criterion.en: A target has a value against which it can be assessed, or it can be said whether it is done.
// citation: 国发〔2005〕33号《国务院关于加强国民经济和社会发展规划编制工作的若干意见》（目标尽可能量化）
// limits: 目标为“上级下达”的另列；“完成”“建成”“消除”“不降低”一类可按是否达到考核，不计；“基本完成”“稳中向好”一类计入。记录中没有目标用语的不判断。定性目标不一定是缺陷。
// limits.en: What a superior is to set is another finding. To complete, to end or to keep something can be assessed and is left out; to complete it basically (基本完成) cannot. Where the record holds no words of the goal, nothing is judged. A goal in words is not always a fault.
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target)
WHERE t.goalValue IS NULL AND NOT EXISTS { (t)<-[:ASSIGNS]-() }
  AND NOT t.name + coalesce(t.goalAsPrinted, '') =~ '.*(?:下达|分解|核定|交办|达到.*要求|消除|清零|归零|不减少|不降低|不增加|不下降|不恶化).*'
  AND NOT coalesce(t.goalAsPrinted, '定性') =~ '定性|全部|零增长|(?:全面|全部|率先|如期|按期|稳定)?(?:完成|实现|建成|建立|达到|达标|启动|淘汰|退出|取缔|关停)'
RETURN t AS subject, {goal: t.goalAsPrinted, comparator: t.comparator} AS condition, [t] AS evidence
