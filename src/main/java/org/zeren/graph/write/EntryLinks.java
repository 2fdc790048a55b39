package org.zeren.graph.write;

/**
 * How entries of the ledger reach what they are about: by its id, for they outlive the
 * nodes. Said once for an entry that is added and for a plan that is written again; each
 * is a part of a statement in which {@code entry} is known.
 */
public final class EntryLinks {

	/** From an Assignment to its target. */
	public static final String ASSIGNS = """
			CALL (entry) {
			  MATCH (subject:Target {id: entry.subjectId})
			  MERGE (entry)-[:ASSIGNS]->(subject)
			}
			""";

	/** From an Observation to its target, measure or project. */
	public static final String REPORTS_ON = """
			CALL (entry) {
			  CALL (entry) {
			    MATCH (subject:Target {id: entry.subjectId})
			    RETURN subject
			    UNION
			    MATCH (subject:Measure {id: entry.subjectId})
			    RETURN subject
			    UNION
			    MATCH (subject:Project {id: entry.subjectId})
			    RETURN subject
			  }
			  MERGE (entry)-[:REPORTS_ON]->(subject)
			}
			""";

	/**
	 * From a Correction to its plan; {@code $misfits} are the ids of those that do not
	 * fit it. One that does not count neither fits nor does not.
	 */
	public static final String CORRECTS = """
			CALL (entry) {
			  MATCH (subject:Plan {id: entry.planId})
			  MERGE (entry)-[corrects:CORRECTS]->(subject)
			  SET corrects.fits = CASE
			    WHEN entry.withdrawal OR EXISTS { (entry)<-[:SUPERSEDES]-() } THEN null
			    ELSE NOT entry.id IN $misfits
			  END
			}
			""";

	private EntryLinks() {
	}

}
