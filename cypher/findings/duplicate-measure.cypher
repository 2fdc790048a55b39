// kind: DUPLICATE_MEASURE
// name: 任务重复
// name.en: The same measure twice
// severity: LOW
// criterion: 同一任务在规划中只出现一次。
// criterion.en: A measure stands in a plan once.
// citation: 规划文本自身
// limits: 标题相同，内容可以不同；请核对两处原文。
// limits.en: The titles are alike, the texts may differ; see both.
MATCH (m:Measure)
WHERE m.planId = $planId AND m.ordinal IS NOT NULL AND NOT m:Part AND m.title IS NOT NULL AND m.titlePrinted
WITH m.title AS title, m ORDER BY m.ordinal
WITH title, collect(m) AS same
WHERE size(same) > 1
RETURN head(same) AS subject, {title: title, times: size(same)} AS condition, same AS evidence
