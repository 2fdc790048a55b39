UNWIND $plans AS plan
MATCH (m:Measure {planId: plan, ordinal: 7})
WITH replace(m.title, '流域', '') AS title
WITH substring(title, size(title) - 8, CASE size(title) % 3 WHEN 0 THEN 4 ELSE 8 END) AS text
RETURN {text: text, query: '"' + text + '"'} AS parameters
