// One river and all that touches it
// Takes the river that most measures name; :param river => '…' asks for another one. :param draw => 200 draws more of its measures.
MATCH (river:WaterBody:River)<-[:TARGETS]-(:Measure)
WHERE $river IN ['', river.name]
WITH river, count(*) AS named ORDER BY named DESC, river.id LIMIT 1
MATCH (measure:Measure)-[aims:TARGETS]->(river)
WITH river, measure, aims ORDER BY measure.id LIMIT toInteger($draw / 2)
OPTIONAL MATCH (river)-[flows:FLOWS_INTO]-(other:WaterBody)
OPTIONAL MATCH (section:MonitoringSection)-[on:ON]->(river)
OPTIONAL MATCH (agency:Agency)-[duty:LEADS|RESPONSIBLE_FOR]->(measure)
RETURN river, flows, other, section, on, measure, aims, agency, duty
