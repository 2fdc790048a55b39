// Measures that nobody leads
// Neither the measure nor one of its parts has a unit in the lead. A table: plan, chapter, measure, who shares it, line of the source.
// :param plan => '…' asks for the plans with these words in their titles.
MATCH (m:Measure)
WHERE NOT m:Part
  AND NOT EXISTS { (m)-[:CONTAINS*0..1]->(:Measure)<-[:LEADS]-(:Agency) }
MATCH (p:Plan {id: m.planId})
WHERE p.title CONTAINS $plan
RETURN p.title AS plan, m.path[0] AS chapter, m.title AS measure,
       COLLECT { MATCH (m)-[:CONTAINS*0..1]->(:Measure)<-[:RESPONSIBLE_FOR]-(agency:Agency) RETURN DISTINCT agency.name } AS shared,
       m.line AS line
ORDER BY plan, m.ordinal
