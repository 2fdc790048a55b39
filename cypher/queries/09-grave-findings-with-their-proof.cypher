// Grave findings of a plan with their proof
// Findings of severity HIGH of the first plan that has any, each with the plan and what it shows as proof.
// :param plan => '…' asks for the plan with these words in its title, :param draw => 40 draws twice as many.
MATCH (finding:Finding {severity: 'HIGH', state: 'OPEN'})
WHERE EXISTS { (finding)-[:SHOWS]->() } AND EXISTS { (finding)-[:IN]->(plan:Plan) WHERE plan.title CONTAINS $plan }
WITH finding ORDER BY finding.planId, finding.ordinal
WITH finding.planId AS plan, collect(finding)[0..toInteger($draw / 2)] AS some ORDER BY plan LIMIT 1
UNWIND some AS finding
MATCH proof = (:Plan)<-[:IN]-(finding)-[:SHOWS]->()
RETURN proof
