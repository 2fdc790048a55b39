// One river and all that touches it
// Takes the river that most measures name; to ask for another one: MATCH (river:WaterBody {name: '…'})
MATCH (river:WaterBody:River)<-[:TARGETS]-(:Measure)
WITH river, count(*) AS named ORDER BY named DESC, river.id LIMIT 1
OPTIONAL MATCH (river)-[flows:FLOWS_INTO]-(other:WaterBody)
OPTIONAL MATCH (section:MonitoringSection)-[on:ON]->(river)
OPTIONAL MATCH (measure:Measure)-[aims:TARGETS]->(river)
OPTIONAL MATCH (agency:Agency)-[duty:LEADS|RESPONSIBLE_FOR]->(measure)
RETURN river, flows, other, section, on, measure, aims, agency, duty
LIMIT 200
