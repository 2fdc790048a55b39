// Constraints and indexes. Applied at every start: each statement does nothing where its work is done.
// Every id is unique over the whole graph and begins with the type in lower case, such as plan: or measure:.

CREATE CONSTRAINT plan_id IF NOT EXISTS FOR (n:Plan) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT section_id IF NOT EXISTS FOR (n:Section) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT target_id IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sector_id IF NOT EXISTS FOR (n:Sector) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT water_body_id IF NOT EXISTS FOR (n:WaterBody) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT monitoring_section_id IF NOT EXISTS FOR (n:MonitoringSection) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT enterprise_id IF NOT EXISTS FOR (n:Enterprise) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT park_id IF NOT EXISTS FOR (n:Park) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT policy_id IF NOT EXISTS FOR (n:Policy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE;

// One node that counts the writes to this graph; taking it lets one writer in at a time.
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;

// A plan's pages: its sections, measures and targets in the order of the document.
CREATE INDEX section_order IF NOT EXISTS FOR (n:Section) ON (n.planId, n.ordinal);
CREATE INDEX measure_order IF NOT EXISTS FOR (n:Measure) ON (n.planId, n.ordinal);
CREATE INDEX target_order IF NOT EXISTS FOR (n:Target) ON (n.planId, n.ordinal);

// Lookup by name.
CREATE INDEX agency_name IF NOT EXISTS FOR (n:Agency) ON (n.name);
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.name);
CREATE INDEX sector_name IF NOT EXISTS FOR (n:Sector) ON (n.name);
CREATE INDEX indicator_name IF NOT EXISTS FOR (n:Indicator) ON (n.name);
CREATE INDEX water_body_name IF NOT EXISTS FOR (n:WaterBody) ON (n.name);

// Search over titles and names. The analyzer cjk cuts Chinese text into overlapping pairs of characters.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Plan|Measure|Target|Agency|Region|Sector|Indicator|WaterBody|MonitoringSection|Enterprise|Park|Policy|Project)
ON EACH [n.title, n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
