MATCH (p:Plan {id: $planId})
CALL (p) {
  MATCH (m:Measure) WHERE m.planId = $planId AND m.ordinal > 0
  WITH m ORDER BY m.planId, m.ordinal LIMIT 21
  WITH collect(m) AS found
  UNWIND found[..20] AS m
  RETURN size(found) > 20 AS hasNextPage, collect({
    id: m.id, number: m.number, title: m.title, ordinal: m.ordinal,
    duties: COLLECT {
      MATCH (m)-[:CONTAINS*0..1]->(:Measure)<-[d:LEADS|RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]-(a:Agency)
      WITH d, a ORDER BY d.inherited, d.start, d.id
      RETURN {role: type(d), order: d.order, nameAsPrinted: d.nameAsPrinted, agency: {id: a.id, name: a.name}}
    },
    targets: COLLECT {
      MATCH (m)-[:CONTAINS*0..1]->(:Measure)-[:TARGETS]->(t:Target)
      WITH DISTINCT t ORDER BY t.id
      RETURN {id: t.id, name: t.name, unit: t.unit,
        goal: {asPrinted: t.goalAsPrinted, value: t.goalValue, comparator: t.comparator}}
    },
    waterBodies: COLLECT {
      MATCH (m)-[:CONTAINS*0..1]->(:Measure)-[:TARGETS]->(w:WaterBody)
      WITH DISTINCT w ORDER BY w.id
      RETURN {id: w.id, name: w.name, kind: w.kind}
    }
  }) AS nodes
}
RETURN {plan: {id: p.id, title: p.title, measures: {nodes: nodes, pageInfo: {hasNextPage: hasNextPage}}}} AS data
