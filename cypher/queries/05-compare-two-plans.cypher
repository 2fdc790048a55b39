// Compare two plans, line of work by line of work
// Takes the first two plans; :param left => '…' and :param right => '…' ask for those with these words in their titles.
// A table: duties of each sector in measures and their parts.
MATCH (left:Plan) WHERE left.title CONTAINS $left
WITH left ORDER BY left.id LIMIT 1
MATCH (right:Plan) WHERE right.title CONTAINS $right AND right <> left
WITH left, right ORDER BY right.id LIMIT 1
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
