UNWIND $plans AS plan
MATCH (m:Measure {planId: plan, ordinal: 5})-[:CONTAINS*0..1]->(:Measure)<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|IMPLEMENTS|GUIDES|SUPERVISES]-(a:Agency)
WITH plan, min(a.id) AS agencyId
RETURN {agencyId: agencyId} AS parameters
