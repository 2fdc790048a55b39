package org.zeren.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.zeren.graph.model.SharedType;
import org.zeren.graph.write.content.Claim;
import org.zeren.graph.write.content.Facts;
import org.zeren.graph.write.content.Link;

/**
 * Keeps shared nodes saying what all plans together say of them. A plan's claims are
 * relationships, so what changed is found by comparison, and only the nodes concerned are
 * looked at: a new claim is joined to what the node says already; where a claim was taken
 * back, the remaining ones are joined anew. What the vocabulary says of a node may have
 * changed since, so that is said again wherever a plan is written again.
 */
final class SharedNodes {

	private static final String DESCRIBE = """
			UNWIND $rows AS row
			MATCH (n) WHERE elementId(n) = row.element
			REMOVE n:$(row.without)
			SET n:$(row.labels)
			SET n += row.properties""";

	private final OpenGraph graph;

	private final String plan;

	SharedNodes(OpenGraph graph, String plan) {
		this.graph = graph;
		this.plan = plan;
	}

	/**
	 * Replaces what the plan says of shared nodes, and removes those that no plan speaks
	 * of any more.
	 * @param claims all that it says now
	 * @return the relationships between shared nodes that are still to be drawn
	 */
	List<Link> claim(List<Claim> claims) {
		return replace(stored(), claims);
	}

	/**
	 * Adds what a plan that is new to the graph says of shared nodes.
	 * @param claims all that it says
	 * @return the relationships between shared nodes that are still to be drawn
	 */
	List<Link> claimFirst(List<Claim> claims) {
		return replace(new HashMap<>(), claims);
	}

	private List<Link> replace(Map<String, StoredClaim> stale, List<Claim> claims) {
		List<Claim> fresh = new ArrayList<>();
		Set<String> again = new HashSet<>();
		for (Claim claim : claims) {
			StoredClaim same = stale.get(claim.key());
			if (same != null && same.properties().equals(claim.properties())) {
				stale.remove(claim.key());
				if (!claim.type().derived().isEmpty()) {
					again.add(claim.id());
				}
			}
			else {
				fresh.add(claim);
			}
		}
		retract(stale.values());
		Set<String> weakened = stale.values().stream().map(StoredClaim::id).collect(Collectors.toSet());
		Map<String, Facts> before = merge(weakened, fresh, again);
		this.graph.connect(fresh.stream()
			.map((claim) -> new Link(this.plan, claim.via(), claim.id(), claim.properties()))
			.toList());
		Map<String, Facts> after = remaining(weakened, before);
		Set<String> orphans = new HashSet<>(weakened);
		orphans.removeAll(after.keySet());
		fresh.stream()
			.filter((claim) -> !weakened.contains(claim.id()))
			.forEach((claim) -> after.put(claim.id(),
					after.getOrDefault(claim.id(), before.getOrDefault(claim.id(), Facts.none())).and(claim.facts())));
		again.forEach((id) -> after.putIfAbsent(id, before.getOrDefault(id, Facts.none())));
		List<Link> joined = apply(Change.between(this.graph.model(), before, after, again));
		forget(orphans);
		return joined;
	}

	private Map<String, StoredClaim> stored() {
		Map<String, StoredClaim> stored = new HashMap<>();
		this.graph.run(this.graph.statements().stored(), Map.of("plan", this.plan)).forEachRemaining((row) -> {
			this.graph.remember(row);
			StoredClaim claim = StoredClaim.of(row);
			stored.put(claim.key(), claim);
		});
		return stored;
	}

	private SharedType type(String id) {
		return this.graph.model().ofId(id).orElseThrow();
	}

	private void retract(Collection<StoredClaim> claims) {
		if (!claims.isEmpty()) {
			this.graph
				.run(this.graph.statements().retract(), Map.of("plan", this.plan, "relationships",
						claims.stream().map(StoredClaim::relationship).toList()))
				.consume();
		}
	}

	/** Sees to it that the nodes concerned are there, and asks what they say. */
	private Map<String, Facts> merge(Set<String> weakened, List<Claim> fresh, Set<String> again) {
		Set<String> concerned = new HashSet<>(weakened);
		concerned.addAll(again);
		fresh.forEach((claim) -> concerned.add(claim.id()));
		Map<String, Facts> facts = new HashMap<>();
		this.graph.merge(concerned).forEach((id, properties) -> facts.put(id, Facts.read(type(id), properties)));
		List<String> old = facts.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().names().isEmpty() && !type(entry.getKey()).belongings().isEmpty())
			.map((entry) -> this.graph.element(entry.getKey()))
			.toList();
		this.graph.run(this.graph.statements().belongings(), old).forEachRemaining((row) -> {
			String id = row.get("id").asString();
			facts.getOrDefault(id, Facts.none())
				.values()
				.put(type(id).key(row.get("type").asString()), row.get("to").asString());
		});
		return facts;
	}

	/** What the claims say that a weakened node still has; it lacks those with none. */
	private Map<String, Facts> remaining(Set<String> weakened, Map<String, Facts> before) {
		Map<String, Facts> facts = new HashMap<>();
		if (!weakened.isEmpty()) {
			this.graph.run(this.graph.statements().remaining(), weakened.stream().map(this.graph::element).toList())
				.forEachRemaining((row) -> {
					String id = row.get("id").asString();
					facts.merge(id, Facts.read(type(id), row.get("properties").asMap()), Facts::and);
				});
		}
		facts.forEach((id, each) -> {
			if (!type(id).hasAliases()) {
				before.getOrDefault(id, Facts.none()).names().forEach(each.names()::putIfAbsent);
			}
		});
		return facts;
	}

	private List<Link> apply(List<Change> changes) {
		this.graph.run(DESCRIBE, changes.stream().map((change) -> change.row(this.graph.element(change.id()))).toList())
			.consume();
		List<Link> parted = changes.stream().flatMap(Change::parted).toList();
		if (!parted.isEmpty()) {
			this.graph
				.run(this.graph.statements().part(),
						parted.stream()
							.map((link) -> Map.of("element", this.graph.element(link.from()), "type", link.type()))
							.toList())
				.consume();
		}
		List<Link> joined = changes.stream().flatMap(Change::joined).toList();
		// Where a claim was taken back, another plan's may lead to a node of its own.
		this.graph.meet(joined.stream().map(Link::to).toList());
		return joined;
	}

	private void forget(Set<String> orphans) {
		if (!orphans.isEmpty()) {
			this.graph
				.run("UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row DETACH DELETE n",
						orphans.stream().map(this.graph::element).toList())
				.consume();
		}
	}

}
