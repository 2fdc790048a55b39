// Who answers for a target: the chain behind it
// :param indicator => '森林覆盖率' asks for another indicator, :param plan => '…' for the plan with these words in its title, :param draw => 100 draws more.
// Draws the agencies, the measures with the parts that they answer for, the target and its indicator, for the first target that somebody answers for.
MATCH (plan:Plan)-[sets:SETS]->(target:Target {kind: 'TABLE'})-[by:MEASURED_BY]->(indicator:Indicator)
WHERE indicator.name CONTAINS $indicator AND plan.title CONTAINS $plan
  AND EXISTS { (target)<-[:TARGETS]-(:Measure)-[:CONTAINS*0..1]->(:Measure)<-[:LEADS|RESPONSIBLE_FOR]-(:Agency) }
WITH plan, sets, target, by, indicator ORDER BY plan.id, target.ordinal LIMIT 1
MATCH (agency:Agency)-[duty:LEADS|RESPONSIBLE_FOR]->(unit:Measure)<-[part:CONTAINS*0..1]-(measure:Measure)-[aims:TARGETS]->(target)
RETURN plan, sets, target, by, indicator, agency, duty, unit, part, measure, aims
ORDER BY measure.ordinal, unit.id, agency.id
LIMIT toInteger($draw)
