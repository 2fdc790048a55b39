// kind: BEHIND_SCHEDULE
// name: 进度滞后
// name.en: A target behind schedule
// severity: MEDIUM
// criterion: 目标按序时进度推进。
// criterion.en: A target comes on in step with time.
// citation: 《中华人民共和国环境保护法》第二十六条（环境保护目标责任制和考核评价制度）
// limits: 按已填报的最近一次进展和线性序时计算；有的工作集中在期末完成。未填报的另列。
// limits.en: Computed from the last reported observation and a straight line of time; some work is done at the end. What is not reported is another finding.
MATCH (plan:Plan {id: $planId})-[:SETS]->(t:Target)
WHERE t.verdict IN ['BEHIND', 'FAR_BEHIND', 'REGRESSED']
RETURN t AS subject, {verdict: t.verdict, ratio: t.verdictRatio} AS condition, [t] AS evidence
