// Compare two plans, line of work by line of work
// Takes the first two plans; for others: MATCH (left:Plan {id: '…'}), (right:Plan {id: '…'}). A table: duties of each sector in measures and their parts.
MATCH (plan:Plan)
WITH plan ORDER BY plan.id LIMIT 2
WITH collect(plan) AS plans
WITH plans[0] AS left, plans[1] AS right
UNWIND [left, right] AS plan
MATCH (plan)-[:CONTAINS*]->(:Measure)<-[duty:LEADS|RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]-(:Agency)-[:IN_SECTOR]->(sector:Sector)
WITH left, right, sector,
     sum(CASE WHEN plan = left AND type(duty) = 'LEADS' THEN 1 ELSE 0 END) AS leftLeads,
     sum(CASE WHEN plan = left AND type(duty) <> 'LEADS' THEN 1 ELSE 0 END) AS leftOther,
     sum(CASE WHEN plan = right AND type(duty) = 'LEADS' THEN 1 ELSE 0 END) AS rightLeads,
     sum(CASE WHEN plan = right AND type(duty) <> 'LEADS' THEN 1 ELSE 0 END) AS rightOther
RETURN sector.name AS sector,
       left.title AS `left plan`, leftLeads AS `left leads`, leftOther AS `left other duties`,
       right.title AS `right plan`, rightLeads AS `right leads`, rightOther AS `right other duties`
ORDER BY leftLeads + rightLeads DESC, sector
