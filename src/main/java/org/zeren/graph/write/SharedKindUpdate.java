package org.zeren.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import org.zeren.graph.write.SharedKind.Belonging;
import org.zeren.plan.AgencyKind;

/**
 * Brings the shared nodes of one kind in line with changed claims, a step at a time: a
 * step of all kinds precedes the next, because nodes of one kind belong to those of
 * another. A new claim is joined to what the node says already; where a claim was taken
 * back, the remaining ones are joined anew.
 */
final class SharedKindUpdate {

	private final TransactionContext transaction;

	private final String plan;

	private final SharedKind kind;

	private final Set<String> weakened;

	private final List<Claim> fresh;

	private final List<Change> changes = new ArrayList<>();

	private final Set<String> orphans = new HashSet<>();

	/**
	 * @param weakened the ids of nodes of which a claim was taken back
	 * @param fresh new claims
	 */
	SharedKindUpdate(TransactionContext transaction, String plan, SharedKind kind, Set<String> weakened,
			List<Claim> fresh) {
		this.transaction = transaction;
		this.plan = plan;
		this.kind = kind;
		this.weakened = weakened;
		this.fresh = fresh;
	}

	/** What a node says before and after. */
	private record Change(String id, Facts before, Facts after) {

		boolean concerns(String key) {
			return !Objects.equals(this.before.value(key), this.after.value(key));
		}

	}

	/** Draws the relationships of the new claims, to nodes that are there or not. */
	void claim() {
		Map<String, List<Claim>> byType = this.fresh.stream().collect(Collectors.groupingBy(Claim::via));
		byType.forEach((type, claims) -> run("""
				MATCH (p:Plan {id: $plan})
				UNWIND $rows AS row
				MERGE (n:%s {id: row.id})
				CREATE (p)-[r:%s]->(n)
				SET r = row.properties""".formatted(this.kind.label(), type),
				claims.stream()
					.map((claim) -> Map.<String, Object>of("id", claim.id(), "properties", claim.properties()))
					.toList()));
	}

	/** Sets the properties and labels of the nodes of which something else is said. */
	void describe() {
		Map<String, Facts> before = described();
		Map<String, Facts> after = remaining(before);
		this.orphans.addAll(this.weakened);
		this.orphans.removeAll(after.keySet());
		for (Claim claim : this.fresh) {
			if (!this.weakened.contains(claim.id())) {
				after.merge(claim.id(), before.getOrDefault(claim.id(), Facts.none()).and(claim.facts()), Facts::and);
			}
		}
		after.forEach((id, facts) -> {
			Facts old = before.getOrDefault(id, Facts.none());
			if (!old.equals(facts)) {
				this.changes.add(new Change(id, old, facts));
			}
		});
		run("UNWIND $rows AS row MATCH (n:%s {id: row.id}) SET n += row.properties".formatted(this.kind.label()),
				this.changes.stream().map(this::properties).toList());
		label();
	}

	private Map<String, Facts> described() {
		List<String> ids = Stream.concat(this.weakened.stream(), this.fresh.stream().map(Claim::id))
			.distinct()
			.toList();
		Map<String, Facts> facts = new HashMap<>();
		this.transaction
			.run("UNWIND $ids AS id MATCH (n:%s {id: id}) RETURN id, %s AS properties".formatted(this.kind.label(),
					this.kind.projection()), Map.of("ids", ids))
			.forEachRemaining(
					(row) -> facts.put(row.get("id").asString(), Facts.read(this.kind, row.get("properties").asMap())));
		return facts;
	}

	/** What the claims say that a weakened node still has; it lacks those with none. */
	private Map<String, Facts> remaining(Map<String, Facts> before) {
		Map<String, Facts> facts = new HashMap<>();
		if (!this.weakened.isEmpty()) {
			this.transaction
				.run("""
						UNWIND $ids AS id
						MATCH (n:%s {id: id})<-[r:MENTIONS|NAMES|CITES]-(:Plan)
						RETURN id, properties(r) AS properties""".formatted(this.kind.label()),
						Map.of("ids", List.copyOf(this.weakened)))
				.forEachRemaining((row) -> facts.merge(row.get("id").asString(),
						Facts.read(this.kind, row.get("properties").asMap()), Facts::and));
		}
		if (!this.kind.hasAliases()) {
			facts.forEach((id, each) -> each.names().addAll(before.getOrDefault(id, Facts.none()).names()));
		}
		return facts;
	}

	private Map<String, Object> properties(Change change) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put(this.kind.nameProperty(), change.after().name());
		if (this.kind.hasAliases()) {
			properties.put("aliases", change.after().aliases());
		}
		if (this.kind == SharedKind.REGION) {
			properties.put("level", change.id().split("/").length);
		}
		this.kind.properties().forEach((key) -> properties.put(key, change.after().value(key)));
		return Map.of("id", change.id(), "properties", properties);
	}

	private void label() {
		if (this.kind == SharedKind.WATER_BODY) {
			Map<String, List<Change>> byKind = this.changes.stream()
				.filter((change) -> change.concerns("kind"))
				.collect(Collectors.groupingBy((change) -> Objects.requireNonNull(change.after().value("kind"))));
			byKind.forEach((kind, waters) -> run(WaterLabels.statement(kind), ids(waters)));
		}
		if (this.kind == SharedKind.ENTERPRISE) {
			String bearing = AgencyKind.ENTERPRISE.name();
			Map<Boolean, List<Change>> byDuty = this.changes.stream()
				.filter((change) -> change.concerns("kind"))
				.collect(Collectors.partitioningBy((change) -> bearing.equals(change.after().value("kind"))));
			byDuty.forEach((bears, companies) -> run("UNWIND $rows AS row MATCH (n:Enterprise {id: row.id}) %s n:Agency"
				.formatted(bears ? "SET" : "REMOVE"), ids(companies)));
		}
	}

	/** Draws relationships to other shared nodes in place of those that are no more. */
	void relate() {
		for (Belonging belonging : this.kind.belongings()) {
			List<Change> moved = this.changes.stream().filter((change) -> change.concerns(belonging.key())).toList();
			run("UNWIND $rows AS row MATCH (:%s {id: row.id})-[r:%s]->() DELETE r".formatted(this.kind.label(),
					belonging.type()),
					ids(moved.stream().filter((change) -> change.before().value(belonging.key()) != null).toList()));
			List<Link> links = moved.stream().flatMap((change) -> {
				String to = change.after().value(belonging.key());
				return (to != null) ? Stream.of(new Link(change.id(), to)) : Stream.empty();
			}).toList();
			Batch batch = Batch.connect(this.kind.label(), belonging.type(), belonging.label(), links);
			run(batch.cypher(), batch.rows());
		}
	}

	/** Removes the nodes that no plan speaks of any more. */
	void forget() {
		run("UNWIND $rows AS row MATCH (n:%s {id: row.id}) DETACH DELETE n".formatted(this.kind.label()),
				this.orphans.stream().map((id) -> Map.<String, Object>of("id", id)).toList());
	}

	private static List<Map<String, Object>> ids(List<Change> changes) {
		return changes.stream().map((change) -> Map.<String, Object>of("id", change.id())).toList();
	}

	private void run(String cypher, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			this.transaction.run(cypher, Map.of("plan", this.plan, "rows", rows)).consume();
		}
	}

}
