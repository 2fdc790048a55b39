// Compare two plans, line of work by line of work
// Takes the first two plans; for others: MATCH (left:Plan {id: '…'}), (right:Plan {id: '…'}). A table: duties of each sector, by role.
MATCH (plan:Plan)
WITH plan ORDER BY plan.id LIMIT 2
WITH collect(plan) AS plans
WITH plans[0] AS left, plans[1] AS right
MATCH (sector:Sector)
WITH sector, left, right,
     COUNT { (:Measure {planId: left.id})<-[:LEADS]-(:Agency)-[:IN_SECTOR]->(sector) } AS leftLeads,
     COUNT { (:Measure {planId: left.id})<-[:RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]-(:Agency)-[:IN_SECTOR]->(sector) } AS leftOther,
     COUNT { (:Measure {planId: right.id})<-[:LEADS]-(:Agency)-[:IN_SECTOR]->(sector) } AS rightLeads,
     COUNT { (:Measure {planId: right.id})<-[:RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]-(:Agency)-[:IN_SECTOR]->(sector) } AS rightOther
WHERE leftLeads + leftOther + rightLeads + rightOther > 0
RETURN sector.name AS sector,
       left.title AS left, leftLeads AS `left leads`, leftOther AS `left other duties`,
       right.title AS right, rightLeads AS `right leads`, rightOther AS `right other duties`
ORDER BY leftLeads + rightLeads DESC, sector
