// Who answers for a target: the chain behind it
// Change the word to ask for another indicator. Draws agencies, measures with the parts that they answer for, the target and its indicator.
WITH 'PM2.5' AS word
MATCH (plan:Plan)-[sets:SETS]->(target:Target {kind: 'TABLE'})-[by:MEASURED_BY]->(indicator:Indicator)
WHERE indicator.name CONTAINS word
MATCH (agency:Agency)-[duty:LEADS|RESPONSIBLE_FOR]->(unit:Measure)<-[part:CONTAINS*0..1]-(measure:Measure)-[aims:TARGETS]->(target)
RETURN plan, sets, target, by, indicator, agency, duty, unit, part, measure, aims
LIMIT 200
