// Targets that nobody owns
// Targets of the plans' tables that no measure with a leading or responsible unit aims at. A table with the line of the source.
MATCH (plan:Plan)-[:SETS]->(target:Target {kind: 'TABLE'})
WHERE NOT EXISTS { (target)<-[:TARGETS]-(:Measure)<-[:LEADS|RESPONSIBLE_FOR]-(:Agency) }
RETURN plan.title AS plan, target.name AS target, target.goalAsPrinted AS goal, target.unit AS unit, target.binding AS binding, target.line AS line
ORDER BY plan, target.ordinal
