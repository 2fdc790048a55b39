CALL db.index.fulltext.queryNodes('search', $query, {}) YIELD node, score
WITH node LIMIT 21
WITH collect(node) AS found
RETURN {search: {
  nodes: COLLECT {
    UNWIND found[..20] AS n
    OPTIONAL MATCH (p:Plan {id: n.planId}) WHERE n:Measure
    RETURN CASE
      WHEN n:Measure THEN {__typename: 'Measure', id: n.id, title: n.title, plan: {id: p.id, title: p.title}}
      WHEN n:Project THEN {__typename: 'Project', id: n.id, name: n.name, category: n.category}
      ELSE {__typename: labels(n)[0], id: n.id}
    END
  },
  pageInfo: {hasNextPage: size(found) > 20}
}} AS data
