// Findings by kind
// What the rules of audit found, and in how many plans. A table, the gravest kinds first.
MATCH (finding:Finding {state: 'OPEN'})-[:BY]->(rule:Rule)
WITH rule, count(finding) AS findings, count(DISTINCT finding.planId) AS plans
RETURN rule.severity AS severity, rule.kind AS kind, rule.name AS name, findings, plans
ORDER BY CASE severity WHEN 'HIGH' THEN 1 WHEN 'MEDIUM' THEN 2 ELSE 3 END, findings DESC
