// All units of one line of work, in all plans
// Change the sector's name to ask for another one. Draws the units, their regions and the units above them.
MATCH (sector:Sector {name: '生态环境'})<-[in:IN_SECTOR]-(agency:Agency)-[of:IN_REGION]->(region:Region)
OPTIONAL MATCH (agency)-[part:PART_OF]->(superior:Agency)
OPTIONAL MATCH (region)-[within:PART_OF]->(around:Region)
RETURN sector, in, agency, of, region, part, superior, within, around
LIMIT 200
