// What was reported on a target
// Takes the target with most observations; another one by its id: :param target => 'target:…'. Draws corrections, and values that were handed down.
MATCH (target:Target)<-[:REPORTS_ON]-(:Observation)
WHERE $target IN ['', target.id]
WITH target, count(*) AS reported ORDER BY reported DESC, target.id LIMIT 1
MATCH (target)<-[on:REPORTS_ON]-(observation:Observation)
OPTIONAL MATCH (observation)-[corrects:SUPERSEDES]->(old:Observation)
OPTIONAL MATCH (target)<-[assigns:ASSIGNS]-(assignment:Assignment)
RETURN target, on, observation, corrects, old, assigns, assignment
