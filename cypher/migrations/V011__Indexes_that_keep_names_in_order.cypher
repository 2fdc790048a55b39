// Lists of a whole country in the order of their names, without sorting them (SORTED_BY_NAME in org.zeren.graph.model).
CREATE INDEX measure_title IF NOT EXISTS FOR (n:Measure) ON (n.title);
CREATE INDEX target_name IF NOT EXISTS FOR (n:Target) ON (n.name);
CREATE INDEX plan_title IF NOT EXISTS FOR (n:Plan) ON (n.title);
CREATE INDEX project_name IF NOT EXISTS FOR (n:Project) ON (n.name);
