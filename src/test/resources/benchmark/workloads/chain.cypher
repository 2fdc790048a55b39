MATCH (p:Plan)-[:SETS]->(t:Target {id: $targetId})
OPTIONAL MATCH (t)-[:MEASURED_BY]->(i:Indicator)
CALL (t) {
  MATCH (t)<-[aim:TARGETS]-(:Measure)-[:CONTAINS*0..1]->(m:Measure)<-[d:LEADS|RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]-(a:Agency)
  WITH aim, m, d, a ORDER BY d.start, d.id
  RETURN collect({
    role: type(d), basis: aim.basis, nameAsPrinted: d.nameAsPrinted,
    agency: {id: a.id, name: a.name}, measure: {id: m.id, title: m.title},
    locator: {line: d.line, start: d.start, end: d.end}
  }) AS links
}
RETURN {responsibilityChain: {
  target: {
    id: t.id, name: t.name, unit: t.unit, deadline: t.deadline,
    goal: {asPrinted: t.goalAsPrinted, value: t.goalValue, comparator: t.comparator},
    indicator: CASE WHEN i IS NULL THEN null ELSE {id: i.id, name: i.name} END,
    plan: {id: p.id, title: p.title}
  },
  owned: any(link IN links WHERE link.role IN ['LEADS', 'RESPONSIBLE_FOR']),
  links: links
}} AS data
