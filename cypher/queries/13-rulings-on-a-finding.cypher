// What was ruled on a finding
// Takes the finding with most rulings; another one by its id: :param finding => 'finding:…'. Draws its plan and what it is about.
MATCH (finding:Finding)<-[:RULES_ON]-(:Ruling)
WHERE $finding IN ['', finding.id]
WITH finding, count(*) AS ruled ORDER BY ruled DESC, finding.id LIMIT 1
MATCH (finding)<-[on:RULES_ON]-(ruling:Ruling)
OPTIONAL MATCH (finding)-[in:IN]->(plan:Plan)
OPTIONAL MATCH (finding)-[about:ABOUT]->(subject)
RETURN finding, on, ruling, in, plan, about, subject
