MATCH (m:Measure) WITH count(m) AS all
MATCH (part:Part) WITH all, count(part) AS parts
RETURN {measures: {totalCount: all - parts}} AS data
