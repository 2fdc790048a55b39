// kind: NO_DOCUMENT_NUMBER
// name: 无文号
// name.en: No document number
// severity: LOW
// criterion: 印发的公文有发文字号。
// criterion.en: An issued document has a number.
// citation: 《党政机关公文处理工作条例》第九条（发文字号）
// limits: 文号可能印在未收入的转发通知上。
// limits.en: The number may stand on a notice that is not at hand.
MATCH (plan:Plan {id: $planId})
WHERE plan.documentNumber IS NULL AND plan.status <> 'DRAFT'
RETURN plan AS subject, {documentNumber: NULL, status: plan.status} AS condition, [] AS evidence
