package org.zeren.ledger.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;

import org.zeren.graph.write.EntryLinks;
import org.zeren.graph.write.Revision;

/**
 * The nodes that entries are about: other rooms write them, so they are no entities here.
 */
public final class Subjects {

	private static final Map<String, String> BY_PREFIX = Map.of("finding",
			"""
					MATCH (n:Finding {id: $id})
					SET n.state = n.state
					WITH n
					OPTIONAL MATCH (n)-[:BY]->(rule:Rule)
					OPTIONAL MATCH (n)-[:ABOUT]->(about)
					RETURN n.planId AS planId, coalesce(rule.name, n.kind) + '：' + coalesce(about.title, about.name, '') AS title,
					  [] AS units, n.state AS state, [] AS agencies""",
			"target", """
					MATCH (n:Target {id: $id})
					OPTIONAL MATCH (n)-[:MEASURED_BY]->(indicator:Indicator)
					RETURN n.planId AS planId, n.name + ' ' + coalesce(n.goalAsPrinted, '') AS title,
					  [unit IN [n.unit, indicator.unit] WHERE unit IS NOT NULL] AS units, null AS state, COLLECT {
					    MATCH (n)<-[:TARGETS]-()-[:CONTAINS*0..1]->()<-[:LEADS|RESPONSIBLE_FOR]-(agency)
					    RETURN DISTINCT agency.id
					  } AS agencies""", "measure",
			"""
					MATCH (n:Measure {id: $id})
					OPTIONAL MATCH (whole:Measure)-[:CONTAINS]->(n)
					RETURN 'plan:' + split(split(n.id, ':')[1], '/')[0] AS planId,
					  coalesce(n.title, whole.title + '（' + n.ordinal + '）', '') AS title, [] AS units, null AS state, COLLECT {
					    MATCH (n)-[:CONTAINS*0..1]->()<-[:LEADS|RESPONSIBLE_FOR]-(agency)
					    RETURN DISTINCT agency.id
					  } AS agencies""",
			"project",
			"""
					MATCH (n:Project {id: $id})
					RETURN 'plan:' + split(split(n.id, ':')[1], '/')[0] AS planId, n.name AS title, [] AS units, null AS state,
					  COLLECT {
					    MATCH (n)<-[:LEADS|RESPONSIBLE_FOR]-(agency)
					    RETURN DISTINCT agency.id
					  } AS agencies""");

	private static final String SUPERSEDE = """
			CALL (entry) {
			  MATCH (old:%1$s {id: entry.supersedes})
			  MERGE (entry)-[:SUPERSEDES]->(old)
			}""";

	/** The audit keeps verdicts, and findings that rest on them. */
	private static final String JUDGE_AGAIN = """
			CALL (entry) {
			  MATCH (plan:Plan {id: entry.planId})
			  REMOVE plan.audited
			}
			""";

	private static final String JOIN_RULING = """
			MATCH (entry:Ruling {id: $id})
			CALL (entry) {
			  MATCH (subject:Finding {id: entry.subjectId})
			  MERGE (entry)-[:RULES_ON]->(subject)
			  SET subject.state = CASE subject.state WHEN 'SUPERSEDED' THEN 'SUPERSEDED' ELSE entry.state END
			}
			""" + SUPERSEDE.formatted("Ruling");

	private static final String JOIN_ASSIGNMENT = """
			MATCH (entry:Assignment {id: $id})
			""" + EntryLinks.ASSIGNS + JUDGE_AGAIN + SUPERSEDE.formatted("Assignment");

	private static final String JOIN_OBSERVATION = """
			MATCH (entry:Observation {id: $id})
			""" + EntryLinks.REPORTS_ON + JUDGE_AGAIN + SUPERSEDE.formatted("Observation");

	private static final String JOIN_CORRECTION = """
			MATCH (entry:Correction {id: $id})
			CALL (entry) {
			  MATCH (subject:Plan {id: entry.planId})
			  MERGE (entry)-[:CORRECTS]->(subject)
			}
			""" + SUPERSEDE.formatted("Correction");

	private final Neo4jClient graph;

	/**
	 * @param graph the graph, in the transaction of the thread
	 */
	public Subjects(Neo4jClient graph) {
		this.graph = graph;
	}

	/**
	 * Waits until nobody else writes plans or entries, and keeps others waiting until the
	 * end of the transaction.
	 */
	public void hold() {
		this.graph.query(Revision.HOLD).fetch().all();
	}

	/**
	 * {@return the subject of that id; empty where the graph has none}
	 * @param id the id of a finding, target, measure or project
	 */
	public Optional<Subject> find(String id) {
		String statement = BY_PREFIX.get(id.substring(0, Math.max(0, id.indexOf(':'))));
		if (statement == null) {
			return Optional.empty();
		}
		return this.graph.query(statement)
			.bind(id)
			.to("id")
			.fetchAs(Subject.class)
			.mappedBy((types, row) -> subject(id, row))
			.first();
	}

	private static Subject subject(String id, Record row) {
		List<String> agencies = row.get("agencies").asList(Value::asString);
		return new Subject(id, row.get("planId").asString(), row.get("title").asString(""),
				row.get("units").asList(Value::asString),
				row.get("state").isNull() ? null : row.get("state").asString(), agencies);
	}

	/**
	 * {@return whether the graph has an agency of that id}
	 */
	public boolean hasAgency(String id) {
		return this.graph.query("MATCH (a:Agency|Enterprise {id: $id}) RETURN a.id AS id")
			.bind(id)
			.to("id")
			.fetch()
			.first()
			.isPresent();
	}

	/**
	 * Joins an entry that was added to what it is about, where that is there, and to what
	 * it supersedes. A finding has the state of its last ruling, unless the audit
	 * superseded it.
	 */
	public void join(Entry entry) {
		String statement = switch (type(entry)) {
			case "ruling" -> JOIN_RULING;
			case "assignment" -> JOIN_ASSIGNMENT;
			case "correction" -> JOIN_CORRECTION;
			default -> JOIN_OBSERVATION;
		};
		this.graph.query(statement).bind(entry.id()).to("id").run();
	}

	private static String type(Entry entry) {
		return entry.id().substring(0, entry.id().indexOf(':'));
	}

}
