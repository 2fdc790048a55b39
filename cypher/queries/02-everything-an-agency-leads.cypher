// Everything one agency leads
// Takes the agency that leads most; :param unit => '市水利局' asks for another one, as printed or in any other form. :param draw => 200 draws more.
MATCH (agency:Agency)-[:LEADS]->(:Measure)
WHERE $unit = '' OR agency.name = $unit OR $unit IN agency.aliases
WITH agency, count(*) AS led ORDER BY led DESC, agency.id LIMIT 1
MATCH (agency)-[lead:LEADS]->(measure:Measure)
WITH agency, lead, measure ORDER BY measure.id LIMIT toInteger($draw)
OPTIONAL MATCH (whole:Measure)-[contains:CONTAINS]->(measure)
RETURN agency, lead, measure, contains, whole
