UNWIND $plans AS plan
MATCH (m:Measure {planId: plan, ordinal: 7})
WITH replace(m.title, '流域', '') AS title
WITH substring(title, size(title) - 8, CASE size(title) % 3 WHEN 0 THEN 4 ELSE 8 END) AS text
WITH text, [i IN range(0, size(text) - 1, 2) | substring(text, i, 2)] AS pieces
WITH text, CASE WHEN text =~ '([\u4e00-\u9fff]{2}){2,4}'
    THEN '("' + text + '"^4 OR "' + substring(reduce(all = '', piece IN pieces | all + ' ' + piece), 1) + '"~' + (size(pieces) + 1) + ')'
    ELSE '"' + text + '"' END AS word
RETURN {text: text, query: 'title:' + word + ' OR name:' + word + ' OR aliases:' + word + ' OR keywords:' + word} AS parameters
