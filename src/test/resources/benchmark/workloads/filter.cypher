MATCH (:Region {id: $provinceId})<-[:PART_OF*0..4]-(:Region)<-[:IN_REGION]-(a:Agency)-[:IN_SECTOR]->(:Sector {id: $sectorId})
MATCH (a)-[:LEADS]->(:Measure)<-[:CONTAINS*0..1]-(m:Measure) WHERE NOT m:Part
WITH DISTINCT m ORDER BY m.planId, m.ordinal LIMIT 21
WITH collect(m) AS found
RETURN {measures: {
  nodes: COLLECT {
    UNWIND found[..20] AS m
    MATCH (p:Plan {id: m.planId})
    RETURN {id: m.id, title: m.title, plan: {id: p.id, title: p.title}}
  },
  pageInfo: {hasNextPage: size(found) > 20}
}} AS data
