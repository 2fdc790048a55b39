package org.zeren.graph.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.zeren.graph.model.Model;
import org.zeren.graph.write.content.PlanGraph;
import org.zeren.plan.PlanRecord;

/**
 * The plans in the graph. Each is written in one transaction, so a plan is in the graph
 * as a whole or not at all, whatever happens meanwhile. Writers may work at the same
 * time, also from several machines; they take turns.
 */
public final class PlanStore {

	private final Driver driver;

	private final SessionConfig session;

	private final Model model;

	private final SharedStatements statements;

	/**
	 * Whoever reads through the same driver with its bookmark manager reads what was
	 * written, also from another member of a cluster.
	 * @param driver leads to a database with the constraints of Zeren's model
	 */
	public PlanStore(Driver driver) {
		this(driver, Model.zeren());
	}

	/**
	 * @param driver leads to a database with the constraints of the model
	 * @param model what the graph is made of
	 */
	public PlanStore(Driver driver, Model model) {
		this.driver = driver;
		this.model = model;
		this.statements = SharedStatements.of(model);
		this.session = SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager()).build();
	}

	/**
	 * Makes the graph say of a plan what its record says, unless it does so already.
	 * @param plan the record
	 * @param texts the text of measures and parts by their path, and of places in doubt
	 * by first character and end, such as 340-352; empty where the document is not at
	 * hand
	 * @param origin where the record comes from
	 * @return what became of it
	 * @throws IllegalArgumentException if the record contradicts itself; nothing is
	 * written
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails; nothing
	 * is written
	 */
	public Outcome write(PlanRecord plan, Map<String, String> texts, Origin origin) {
		return write(plan, texts, origin, false);
	}

	/**
	 * Writes a plan again even where the graph says so already, which mends a graph that
	 * somebody changed by hand. Parameters, result and errors are those of
	 * {@link #write}.
	 */
	public Outcome rewrite(PlanRecord plan, Map<String, String> texts, Origin origin) {
		return write(plan, texts, origin, true);
	}

	private Outcome write(PlanRecord plan, Map<String, String> texts, Origin origin, boolean always) {
		PlanGraph graph = PlanGraph.of(this.model, plan, texts);
		String digest = graph.digest();
		try (Session session = this.driver.session(this.session)) {
			return session.executeWrite((transaction) -> write(transaction, graph, digest, origin, always));
		}
	}

	private Outcome write(TransactionContext transaction, PlanGraph graph, String digest, Origin origin,
			boolean always) {
		PlanTransaction plan = new PlanTransaction(open(transaction), graph);
		if (origin == Origin.BUNDLED && Revision.wasRemoved(transaction, graph.id())) {
			return Outcome.REMOVED;
		}
		if (plan.reserve()) {
			plan.describe(digest, origin);
			plan.createOwn();
			Revision.advance(transaction, graph.id());
			plan.share(true);
			plan.joinLedger();
			return Outcome.WRITTEN;
		}
		Revision.lock(transaction);
		Optional<Outcome> settled = settled(transaction, graph.id(), digest, origin);
		if (settled.isPresent() && !(always && settled.get() == Outcome.UNCHANGED)) {
			return settled.get();
		}
		plan.empty();
		plan.describe(digest, origin);
		plan.createOwn();
		plan.share(false);
		plan.joinLedger();
		Revision.advance(transaction, graph.id());
		return Outcome.WRITTEN;
	}

	/**
	 * Takes a plan out of the graph, and the shared nodes that only it named. One that
	 * comes with the application stays out until a person imports it.
	 * @param id the plan's id in its record
	 * @return whether it was there
	 */
	public boolean remove(String id) {
		String node = Model.PLAN.id(id);
		try (Session session = this.driver.session(this.session)) {
			return session.executeWrite((transaction) -> {
				Revision.lock(transaction);
				boolean there = PlanTransaction.remove(open(transaction), node);
				if (there) {
					Revision.remove(transaction, node);
				}
				return there;
			});
		}
	}

	/**
	 * {@return the plans of the graph, ordered by id}
	 */
	public List<StoredPlan> plans() {
		try (Session session = this.driver.session(this.session)) {
			return session.executeRead((transaction) -> transaction.run("""
					MATCH (p:Plan)
					RETURN substring(p.id, 5) AS id, p.title AS title, p.sourceName AS source
					ORDER BY p.id""").list(StoredPlan::of));
		}
	}

	private OpenGraph open(TransactionContext transaction) {
		return new OpenGraph(transaction, this.model, this.statements);
	}

	private static Optional<Outcome> settled(TransactionContext transaction, String id, String digest, Origin origin) {
		return transaction
			.run("MATCH (p:Plan {id: $id}) RETURN p.digest AS digest, p.origin AS origin", Map.of("id", id))
			.list()
			.stream()
			.findFirst()
			.flatMap((row) -> settled(row.get("digest"), row.get("origin"), digest, origin));
	}

	private static Optional<Outcome> settled(Value digest, Value origin, String newDigest, Origin newOrigin) {
		boolean sameOrigin = newOrigin.property().equals(origin.asString(""));
		if (newOrigin == Origin.BUNDLED && !sameOrigin) {
			return Optional.of(Outcome.KEPT);
		}
		return (sameOrigin && newDigest.equals(digest.asString(""))) ? Optional.of(Outcome.UNCHANGED)
				: Optional.empty();
	}

}
