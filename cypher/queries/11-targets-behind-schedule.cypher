// Targets behind schedule, and who owns them
// By the verdicts of the last audit, of targets for which something was reported or handed down. A table with the line of the source.
// :param plan => '…' asks for the plans with these words in their titles.
MATCH (plan:Plan)-[:SETS]->(target:Target)
WHERE target.verdict IN ['BEHIND', 'FAR_BEHIND', 'REGRESSED', 'OVERDUE'] AND plan.title CONTAINS $plan
RETURN plan.title AS plan, target.id AS id, target.name AS name, target.verdict AS verdict, target.verdictRatio AS ratio,
       COLLECT {
         MATCH (target)<-[:TARGETS]-(measure:Measure)-[:CONTAINS*0..1]->(:Measure)<-[duty:LEADS|RESPONSIBLE_FOR]-(agency:Agency)
         WHERE type(duty) = 'LEADS' OR NOT EXISTS { (measure)-[:CONTAINS*0..1]->(:Measure)<-[:LEADS]-() }
         RETURN DISTINCT agency.name ORDER BY agency.name
       } AS owners, target.line AS line
ORDER BY plan, target.ordinal
