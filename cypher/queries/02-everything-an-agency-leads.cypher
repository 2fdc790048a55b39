// Everything one agency leads
// Takes the agency that leads most; to ask for another one, put its name into the condition, as printed or in any other form:
// WHERE '市水利局' IN agency.aliases OR agency.name = '市水利局'
MATCH (agency:Agency)-[:LEADS]->(:Measure)
WITH agency, count(*) AS led ORDER BY led DESC, agency.id LIMIT 1
MATCH (agency)-[lead:LEADS]->(measure:Measure)
OPTIONAL MATCH (whole:Measure)-[contains:CONTAINS]->(measure)
RETURN agency, lead, measure, contains, whole
LIMIT 200
