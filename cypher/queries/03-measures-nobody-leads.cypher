// Measures that nobody leads
// Neither the measure nor one of its parts has a unit in the lead. A table: plan, chapter, measure, who shares it, line of the source.
MATCH (measure:Measure)
WHERE NOT measure:Part
  AND NOT EXISTS { (measure)-[:CONTAINS*0..1]->(:Measure)<-[:LEADS]-(:Agency) }
MATCH (plan:Plan {id: measure.planId})
RETURN plan.title AS plan, measure.path[0] AS chapter, measure.title AS measure,
       COLLECT { MATCH (measure)-[:CONTAINS*0..1]->(:Measure)<-[:RESPONSIBLE_FOR]-(agency:Agency) RETURN DISTINCT agency.name } AS shared,
       measure.line AS line
ORDER BY plan, measure.ordinal
