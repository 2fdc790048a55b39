// Targets that nobody owns
// Targets of the plans' tables that no measure with a leading or responsible unit aims at, nor with one in its parts. A table with the line of the source.
// :param plan => '…' asks for the plans with these words in their titles.
MATCH (p:Plan)-[:SETS]->(t:Target {kind: 'TABLE'})
WHERE p.title CONTAINS $plan
  AND NOT EXISTS { (t)<-[:TARGETS]-(:Measure)-[:CONTAINS*0..1]->(:Measure)<-[:LEADS|RESPONSIBLE_FOR]-(:Agency) }
RETURN p.title AS plan, t.name AS target, t.goalAsPrinted AS goal, t.unit AS unit, t.binding AS binding, t.line AS line
ORDER BY plan, t.ordinal
