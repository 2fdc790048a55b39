MATCH (:Region {id: $provinceId})<-[:PART_OF*0..4]-(:Region)<-[:COVERS]-(p:Plan)
WITH DISTINCT p ORDER BY p.id
MATCH (f:Finding)-[:IN]->(p) WHERE f.kind = $kind AND f.state = 'OPEN' AND f.ordinal IS NOT NULL
WITH f, p ORDER BY f.planId, f.ordinal LIMIT 21
WITH collect({id: f.id, kind: f.kind, severity: f.severity, state: f.state, plan: {id: p.id, title: p.title}}) AS found
RETURN {findings: {nodes: found[..20], pageInfo: {hasNextPage: size(found) > 20}}} AS data
