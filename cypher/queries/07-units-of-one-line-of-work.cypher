// All units of one line of work, in all plans
// :param sector => '水利' asks for another one, :param draw => 200 draws more. Draws the units, their regions and the units above them.
MATCH (sector:Sector {name: $sector})<-[in:IN_SECTOR]-(agency:Agency)-[of:IN_REGION]->(region:Region)
WITH sector, in, agency, of, region ORDER BY agency.id LIMIT toInteger($draw)
OPTIONAL MATCH (agency)-[part:PART_OF]->(superior:Agency)
OPTIONAL MATCH (region)-[within:PART_OF]->(around:Region)
RETURN sector, in, agency, of, region, part, superior, within, around
