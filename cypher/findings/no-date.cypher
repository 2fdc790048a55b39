// kind: NO_DATE
// name: 无成文日期
// name.en: No date of issue
// severity: LOW
// criterion: 印发的公文有成文日期。
// criterion.en: An issued document has a date.
// citation: 《党政机关公文处理工作条例》第九条（成文日期）
// limits: 日期可能印在未收入的转发通知上。
// limits.en: The date may stand on a notice that is not at hand.
MATCH (plan:Plan {id: $planId})
WHERE plan.issuedOn IS NULL AND plan.status <> 'DRAFT'
RETURN plan AS subject, {issuedOn: NULL, status: plan.status} AS condition, [] AS evidence
