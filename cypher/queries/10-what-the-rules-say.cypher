// What the rules of audit say
// Criterion, citation, and what a finding does not claim. A table.
MATCH (rule:Rule)
RETURN rule.kind AS kind, rule.name AS name, rule.criterion AS criterion, rule.citation AS citation, rule.limits AS limits
ORDER BY kind
