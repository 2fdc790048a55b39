package org.zeren.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.TransactionContext;

/**
 * Keeps shared nodes saying what all plans together say of them. A plan's claims are
 * relationships, so what changed is found by comparison, and only the nodes concerned are
 * looked at.
 */
final class SharedNodes {

	private final TransactionContext transaction;

	private final String plan;

	SharedNodes(TransactionContext transaction, String plan) {
		this.transaction = transaction;
		this.plan = plan;
	}

	/**
	 * Replaces what the plan says of shared nodes, and removes those that no plan speaks
	 * of any more.
	 * @param claims all that it says now
	 */
	void claim(List<Claim> claims) {
		Map<String, StoredClaim> stale = stored();
		List<Claim> fresh = new ArrayList<>();
		for (Claim claim : claims) {
			StoredClaim same = stale.get(claim.key());
			if (same != null && same.properties().equals(claim.properties())) {
				stale.remove(claim.key());
			}
			else {
				fresh.add(claim);
			}
		}
		retract(stale.values());
		List<SharedKindUpdate> updates = updates(stale.values(), fresh);
		updates.forEach(SharedKindUpdate::claim);
		updates.forEach(SharedKindUpdate::describe);
		updates.forEach(SharedKindUpdate::relate);
		updates.forEach(SharedKindUpdate::forget);
	}

	private Map<String, StoredClaim> stored() {
		Map<String, StoredClaim> stored = new HashMap<>();
		this.transaction.run(StoredClaim.OF_PLAN, Map.of("plan", this.plan))
			.stream()
			.map(StoredClaim::of)
			.forEach((claim) -> stored.put(claim.key(), claim));
		return stored;
	}

	private void retract(Collection<StoredClaim> claims) {
		if (!claims.isEmpty()) {
			this.transaction
				.run("MATCH ()-[r]->() WHERE elementId(r) IN $ids DELETE r",
						Map.of("ids", claims.stream().map(StoredClaim::relationship).toList()))
				.consume();
		}
	}

	private List<SharedKindUpdate> updates(Collection<StoredClaim> stale, List<Claim> fresh) {
		Map<SharedKind, Set<String>> weakened = stale.stream()
			.map(StoredClaim::id)
			.collect(Collectors.groupingBy(SharedKind::of, Collectors.toSet()));
		Map<SharedKind, List<Claim>> claimed = fresh.stream().collect(Collectors.groupingBy(Claim::kind));
		List<SharedKindUpdate> updates = new ArrayList<>();
		for (SharedKind kind : SharedKind.values()) {
			if (weakened.containsKey(kind) || claimed.containsKey(kind)) {
				updates.add(new SharedKindUpdate(this.transaction, this.plan, kind,
						weakened.getOrDefault(kind, Set.of()), claimed.getOrDefault(kind, List.of())));
			}
		}
		return updates;
	}

}
