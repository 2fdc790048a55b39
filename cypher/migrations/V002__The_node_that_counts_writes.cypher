// One node counts the writes to this graph; taking it lets one writer in at a time.
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
