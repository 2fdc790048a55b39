// Verdicts by unit
// How many targets that a unit owns are in which verdict of the last audit. A table.
MATCH (target:Target)<-[:TARGETS]-(measure:Measure)-[:CONTAINS*0..1]->(:Measure)<-[duty:LEADS|RESPONSIBLE_FOR]-(agency:Agency)
WHERE target.verdict IS NOT NULL
  AND (type(duty) = 'LEADS' OR NOT EXISTS { (measure)-[:CONTAINS*0..1]->(:Measure)<-[:LEADS]-() })
RETURN agency.id AS id, agency.name AS unit, target.verdict AS verdict, count(DISTINCT target) AS targets
ORDER BY id, verdict
