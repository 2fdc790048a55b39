package org.zeren.graph.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;

import org.zeren.graph.write.kept.KeptRecord;
import org.zeren.graph.write.kept.ReadPlan;

/**
 * The plans of a graph as they were read, to be copied to another one.
 */
public final class KeptPlans {

	private final Driver driver;

	private final SessionConfig session;

	/**
	 * @param driver leads to a graph that is ready to be written
	 */
	public KeptPlans(Driver driver) {
		this.driver = driver;
		this.session = SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager()).build();
	}

	/**
	 * A plan as it was read.
	 *
	 * @param plan the plan, before the corrections of the ledger
	 * @param origin where it came from
	 */
	public record Kept(ReadPlan plan, Origin origin) {
	}

	/**
	 * {@return the ids of the nodes of all plans, in order}
	 */
	public List<String> nodes() {
		return read((transaction) -> transaction.run("MATCH (p:Plan) RETURN p.id AS id ORDER BY id")
			.list((row) -> row.get("id").asString()));
	}

	/**
	 * {@return a plan; empty where the graph has none of that id, or no record of it}
	 * @param node the id of the plan's node
	 */
	public Optional<Kept> plan(String node) {
		return read((transaction) -> KeptRecord.read(transaction, node)
			.flatMap((plan) -> PlanTransaction.origin(transaction, node).map((origin) -> new Kept(plan, origin))));
	}

	/**
	 * {@return where the plan of that id came from; empty where there is none}
	 * @param node the id of the plan's node
	 */
	public Optional<Origin> origin(String node) {
		return read((transaction) -> PlanTransaction.origin(transaction, node));
	}

	/**
	 * {@return the ids of the nodes of the plans that a person took out, and that stay
	 * out when an application brings them along}
	 */
	public List<String> removed() {
		return read((transaction) -> transaction
			.run("MATCH (r:Revision {id: 'revision'}) UNWIND r.removed AS id RETURN DISTINCT id ORDER BY id")
			.list((row) -> row.get("id").asString()));
	}

	/**
	 * Notes that a person took plans out, but for those that are there.
	 * @param nodes the ids of their nodes
	 */
	public void noteRemoved(Collection<String> nodes) {
		try (Session session = this.driver.session(this.session)) {
			session.executeWriteWithoutResult((transaction) -> {
				Revision.lock(transaction);
				List<String> known = transaction
					.run("UNWIND $nodes AS id MATCH (p:Plan {id: id}) RETURN p.id AS id",
							Map.of("nodes", List.copyOf(nodes)))
					.list((row) -> row.get("id").asString());
				nodes.stream()
					.filter((node) -> !known.contains(node) && !Revision.wasRemoved(transaction, node))
					.forEach((node) -> Revision.remove(transaction, node));
			});
		}
	}

	private <T> T read(TransactionCallback<T> question) {
		try (Session session = this.driver.session(this.session)) {
			return session.executeRead(question);
		}
	}

}
