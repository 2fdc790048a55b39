RETURN {measures: {totalCount: COUNT { (:Measure) } - COUNT { (:Part) }}} AS data
