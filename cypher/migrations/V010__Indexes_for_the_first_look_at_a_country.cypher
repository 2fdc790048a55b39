// What the auditors' page asks of a whole country: what is due soon, how far targets have come, findings by kind and state, and names that hold a word.
CREATE INDEX target_deadline IF NOT EXISTS FOR (n:Target) ON (n.deadline);
CREATE INDEX target_verdict IF NOT EXISTS FOR (n:Target) ON (n.verdict);
CREATE INDEX finding_kind_state IF NOT EXISTS FOR (n:Finding) ON (n.kind, n.state);
CREATE TEXT INDEX agency_name_text IF NOT EXISTS FOR (n:Agency) ON (n.name);
CREATE TEXT INDEX measure_title_text IF NOT EXISTS FOR (n:Measure) ON (n.title);
CREATE TEXT INDEX target_name_text IF NOT EXISTS FOR (n:Target) ON (n.name);
