package org.zeren.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.QueryType;

/**
 * Computes findings and keeps them in the graph: one transaction a plan. A finding's id
 * is made from plan, kind and subject, so it stays the same over a new import; one that
 * no longer holds is marked superseded.
 */
public final class Audit {

	private static final String LOCK = """
			MATCH (p:Plan {id: $planId})
			SET p.digest = p.digest
			RETURN p.digest AS digest""";

	private static final String OUTDATED = """
			MATCH (p:Plan)
			WHERE p.audited IS NULL OR p.audited <> p.digest + $rules
			  OR EXISTS { (p)-[:SETS]->(t:Target) WHERE t.verdictOn <> $today }
			RETURN p.id AS id ORDER BY id""";

	private static final String FORGET = """
			MATCH (f:Finding)
			WHERE f.planId = $planId AND f.ordinal IS NOT NULL
			OPTIONAL MATCH (f)-[r:IN|ABOUT|SHOWS|BY]->()
			DELETE r
			WITH DISTINCT f
			RETURN f.id AS id, f.state AS state""";

	private static final String WRITE = """
			MATCH (p:Plan {id: $planId})
			UNWIND $findings AS row
			MATCH (subject) WHERE elementId(subject) = row.subject
			MATCH (rule:Rule {id: row.rule})
			MERGE (f:Finding {id: row.id})
			ON CREATE SET f.foundOn = $today
			SET f.kind = rule.kind, f.severity = rule.severity, f.planId = $planId, f.ordinal = row.ordinal,
			  f.condition = row.condition, f.state = 'OPEN'
			REMOVE f.supersededOn
			CREATE (f)-[:IN]->(p), (f)-[:ABOUT]->(subject), (f)-[:BY]->(rule)
			WITH f, row
			UNWIND row.evidence AS shown
			MATCH (node) WHERE elementId(node) = shown.element
			CREATE (f)-[shows:SHOWS]->(node)
			SET shows = shown.properties""";

	private static final String SUPERSEDE = """
			MATCH (p:Plan {id: $planId})
			UNWIND $ids AS id
			MATCH (f:Finding {id: id})
			MATCH (rule:Rule {id: 'rule:' + f.kind})
			SET f.supersededOn = coalesce(f.supersededOn, $today), f.state = 'SUPERSEDED'
			CREATE (f)-[:IN]->(p), (f)-[:BY]->(rule)""";

	/**
	 * What a person ruled stands in front of what a rule found, unless that does not hold
	 * any more. Read after the findings were written, so under their locks.
	 */
	private static final String RULED = """
			MATCH (ruling:Ruling)
			WHERE ruling.planId = $planId AND ruling.ordinal IS NOT NULL
			WITH ruling ORDER BY ruling.subjectId, ruling.ordinal
			WITH ruling.subjectId AS id, collect(ruling) AS rulings
			MATCH (f:Finding {id: id})
			FOREACH (ruling IN rulings | MERGE (ruling)-[:RULES_ON]->(f))
			WITH f, last(rulings) AS ruling WHERE f.state <> 'SUPERSEDED'
			SET f.state = ruling.state""";

	private final Driver driver;

	private final SessionConfig session;

	private final Rules rules;

	private final String digest;

	private final Clock clock;

	private final int atATime;

	/**
	 * One plan at a time.
	 * @param driver leads to a database with the constraints of Zeren's model
	 * @param rules the rules
	 * @param clock tells today
	 */
	Audit(Driver driver, Rules rules, Clock clock) {
		this(driver, rules, clock, 1);
	}

	private Audit(Driver driver, Rules rules, Clock clock, int atATime) {
		this.atATime = atATime;
		this.driver = driver;
		this.rules = rules;
		this.digest = rules.digest();
		this.clock = clock;
		this.session = SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager()).build();
	}

	/**
	 * {@return the same audit, as many plans at a time as there are processors: for a
	 * command, which has nobody to answer meanwhile}
	 */
	public Audit onAllProcessors() {
		return new Audit(this.driver, this.rules, this.clock, Runtime.getRuntime().availableProcessors());
	}

	/**
	 * Computes the findings of the plans that changed since theirs were computed, of
	 * those below and beside such a plan, and of all where the rules changed.
	 * @return what became of each plan
	 * @throws RuleException if the query of a rule fails
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
	 */
	public List<Audited> auditOutdated() {
		List<Audited> done = new ArrayList<>();
		write(this.rules::write);
		for (List<String> changed = outdated(); !changed.isEmpty(); changed = outdated()) {
			UpperPlans upper = read(UpperPlans::in);
			link(changed, upper);
			// Marked first, so that they are not forgotten where the audit is cut off.
			List<String> neighbours = forget(changed);
			link(neighbours, upper);
			done.addAll(each(Stream.concat(changed.stream(), neighbours.stream()).toList(), this::auditLinked));
		}
		return done;
	}

	/**
	 * Notes that the findings of the plans that rest on one are out of date: of those
	 * below and beside it, and of those that show it as proof. To be done before the plan
	 * is taken out, which takes away what says so; {@link #auditOutdated} comes after.
	 * @param planId the id of the plan's node
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
	 */
	public void forgetNeighbours(String planId) {
		forget(List.of(planId));
	}

	private List<String> forget(List<String> planIds) {
		return write((transaction) -> UpperPlans.forgetNeighbours(transaction, planIds));
	}

	/**
	 * Computes the findings of one plan, as {@link #audit(List)} does.
	 * @param planId the id of the plan's node
	 * @return what became of them
	 */
	public Audited audit(String planId) {
		return audit(List.of(planId)).get(0);
	}

	/**
	 * Computes the findings of plans, whether they changed or not.
	 * @param planIds the ids of the plans' nodes
	 * @return what became of them, in that order
	 * @throws RuleException if the query of a rule fails
	 * @throws IllegalArgumentException if there is no such plan
	 */
	public List<Audited> audit(List<String> planIds) {
		write(this.rules::write);
		link(planIds, read(UpperPlans::in));
		return each(planIds, this::auditLinked);
	}

	private <T> List<T> each(List<String> planIds, Function<String, T> step) {
		if (this.atATime == 1) {
			return planIds.stream().map(step).toList();
		}
		ForkJoinPool pool = new ForkJoinPool(this.atATime);
		try {
			return pool.submit(() -> planIds.parallelStream().map(step).toList()).join();
		}
		finally {
			pool.shutdownNow();
		}
	}

	private void link(List<String> planIds, UpperPlans upper) {
		each(planIds, (plan) -> write((transaction) -> upper.link(transaction, plan)));
	}

	private Audited auditLinked(String planId) {
		return write((transaction) -> audit(transaction, planId));
	}

	/**
	 * {@return whether the findings or verdicts of a plan are to be computed again}
	 */
	boolean hasOutdated() {
		return !outdated().isEmpty();
	}

	private List<String> outdated() {
		return read((transaction) -> transaction.run(OUTDATED, Map.of("rules", this.digest, "today", today()))
			.list((row) -> row.get("id").asString()));
	}

	private <T> T read(TransactionCallback<T> question) {
		try (Session session = this.driver.session(this.session)) {
			return session.executeRead(question);
		}
	}

	private <T> T write(TransactionCallback<T> change) {
		try (Session session = this.driver.session(this.session)) {
			return session.executeWrite(change);
		}
	}

	private Audited audit(TransactionContext transaction, String planId) {
		var state = transaction.run(LOCK, Map.of("planId", planId)).list();
		if (state.isEmpty()) {
			throw new IllegalArgumentException("there is no plan " + planId);
		}
		String current = state.get(0).get("digest").asString("") + this.digest;
		TargetVerdicts.refresh(transaction, planId, LocalDate.now(this.clock));
		Map<String, Found> found = find(transaction, planId);
		Map<String, String> before = new LinkedHashMap<>();
		transaction.run(FORGET, Map.of("planId", planId))
			.forEachRemaining((row) -> before.put(row.get("id").asString(), row.get("state").asString()));
		write(transaction, planId, found);
		List<String> gone = before.keySet().stream().filter((id) -> !found.containsKey(id)).toList();
		transaction.run(SUPERSEDE, Map.of("planId", planId, "ids", gone, "today", today())).consume();
		transaction.run(RULED, Map.of("planId", planId)).consume();
		transaction
			.run("MATCH (p:Plan {id: $planId}) SET p.audited = $current", Map.of("planId", planId, "current", current))
			.consume();
		return Audited.of(planId, found.values(), before, gone);
	}

	private Map<String, Found> find(TransactionContext transaction, String planId) {
		Map<String, Found> found = new LinkedHashMap<>();
		Set<String> kinds = new HashSet<>();
		for (Rule rule : this.rules.all()) {
			if (rule.silencedBy().stream().noneMatch(kinds::contains)) {
				for (Found each : run(transaction, rule, planId)) {
					kinds.add(rule.kind());
					found.putIfAbsent(each.id(planId), each);
				}
			}
		}
		return found;
	}

	private static List<Found> run(TransactionContext transaction, Rule rule, String planId) {
		try {
			Result result = transaction.run("CYPHER replan=skip " + rule.query(), Map.of("planId", planId));
			List<Found> found = result.stream().map((row) -> Found.of(rule, row)).sorted(Found.IN_ORDER).toList();
			if (result.consume().queryType() != QueryType.READ_ONLY) {
				throw new RuleException(rule.kind(), "its query changes the graph; a rule only reads");
			}
			return found;
		}
		catch (ClientException ex) {
			throw new RuleException(rule.kind(), "its query fails: " + ex.getMessage());
		}
	}

	private void write(TransactionContext transaction, String planId, Map<String, Found> found) {
		List<Map<String, Object>> rows = new ArrayList<>();
		found.forEach((id,
				each) -> rows.add(Map.of("id", id, "subject", each.subject().elementId(), "rule", each.rule().id(),
						"ordinal", rows.size() + 1, "condition", each.condition(), "evidence",
						each.evidence()
							.stream()
							.map((shown) -> Map.of("element", shown.element(), "properties", shown.properties()))
							.toList())));
		transaction.run(WRITE, Map.of("planId", planId, "findings", rows, "today", today())).consume();
	}

	private String today() {
		return LocalDate.now(this.clock).toString();
	}

}
