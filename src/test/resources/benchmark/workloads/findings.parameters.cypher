MATCH (rule:Rule) WHERE EXISTS { (rule)<-[:BY]-(:Finding {state: 'OPEN'}) }
MATCH (province:Region {level: 1})
WITH rule, province ORDER BY rule.id, province.id
RETURN {provinceId: province.id, kind: rule.kind} AS parameters
