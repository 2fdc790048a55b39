MATCH (a:Agency {id: $agencyId})
OPTIONAL MATCH (a)-[:IN_REGION]->(r:Region)
OPTIONAL MATCH (a)-[:IN_SECTOR]->(s:Sector)
WITH a, r, s, COLLECT {
  MATCH (a)-[:LEADS]->(:Measure)<-[:CONTAINS*0..1]-(:Measure)-[:TARGETS]->(t:Target)
  RETURN t
  UNION
  MATCH (a)-[:RESPONSIBLE_FOR]->(:Measure)<-[:CONTAINS*0..1]-(whole:Measure)-[:TARGETS]->(t:Target)
  WHERE NOT EXISTS { (whole)-[:CONTAINS*0..1]->(:Measure)<-[:LEADS]-(:Agency) }
  RETURN t
} AS owned
RETURN {agency: {
  id: a.id, name: a.name, kind: a.kind,
  region: CASE WHEN r IS NULL THEN null ELSE {id: r.id, name: r.name} END,
  sector: CASE WHEN s IS NULL THEN null ELSE {id: s.id, name: s.name} END,
  dutyCounts: {
    lead: COUNT { (a)-[:LEADS]->() }, responsible: COUNT { (a)-[:RESPONSIBLE_FOR]->() },
    support: COUNT { (a)-[:SUPPORTS]->() }, implement: COUNT { (a)-[:IMPLEMENTS]->() }
  },
  duties: {nodes: COLLECT {
    MATCH (a)-[d:LEADS|RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]->(m:Measure)
    WITH d, m ORDER BY d.id LIMIT 10
    RETURN {role: type(d), nameAsPrinted: d.nameAsPrinted, measure: {id: m.id, title: m.title}}
  }},
  targets: {
    nodes: COLLECT {
      UNWIND owned AS t
      WITH t ORDER BY t.id LIMIT 10
      RETURN {id: t.id, name: t.name, deadline: t.deadline, goal: {asPrinted: t.goalAsPrinted}}
    },
    totalCount: size(owned)
  }
}} AS data
