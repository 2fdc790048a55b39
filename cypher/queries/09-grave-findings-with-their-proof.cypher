// Grave findings of a plan with their proof
// A dozen findings of severity HIGH of the first plan that has any, each with the plan and what it shows as proof.
MATCH (finding:Finding {severity: 'HIGH', state: 'OPEN'})
WHERE EXISTS { (finding)-[:SHOWS]->() }
WITH finding ORDER BY finding.planId, finding.ordinal
WITH finding.planId AS plan, collect(finding)[0..12] AS some ORDER BY plan LIMIT 1
UNWIND some AS finding
MATCH proof = (:Plan)<-[:IN]-(finding)-[:SHOWS]->()
RETURN proof
