// What was reported on a target
// Takes the target with most observations; for another one: MATCH (target:Target {id: '…'}). Draws corrections, and values that were handed down.
MATCH (target:Target)<-[:REPORTS_ON]-(:Observation)
WITH target, count(*) AS reported ORDER BY reported DESC, target.id LIMIT 1
MATCH (target)<-[on:REPORTS_ON]-(observation:Observation)
OPTIONAL MATCH (observation)-[corrects:SUPERSEDES]->(old:Observation)
OPTIONAL MATCH (target)<-[assigns:ASSIGNS]-(assignment:Assignment)
RETURN target, on, observation, corrects, old, assigns, assignment
