package org.zeren.graph.write;

import java.util.List;
import java.util.Map;

import org.zeren.plan.PlanRecord;

/**
 * A plan record as the graph holds it: computed without a look at the database.
 *
 * @param id the plan's id
 * @param properties the plan's own properties
 * @param nodes creates the nodes that belong to the plan alone
 * @param claims what the plan says of nodes that it shares with others
 * @param relationships draws the relationships between all of them
 */
record PlanGraph(String id, Map<String, Object> properties, List<Batch> nodes, List<Claim> claims,
		List<Batch> relationships) {

	/**
	 * {@return what the record says}
	 * @param plan the record
	 * @param texts the text of measures and parts by their path
	 * @throws IllegalArgumentException if the record contradicts itself, with the place
	 */
	static PlanGraph of(PlanRecord plan, Map<String, String> texts) {
		Ids ids = new Ids(plan);
		Names names = new Names(plan, ids);
		Content content = new Content(plan, texts, ids, names);
		return new PlanGraph(ids.plan(), properties(plan, ids), content.nodes(), Claims.of(plan, ids, names),
				content.relationships());
	}

	private static Map<String, Object> properties(PlanRecord plan, Ids ids) {
		return Properties.of("id", ids.plan())
			.with("title", plan.title())
			.with("issuer", plan.issuer())
			.with("documentNumber", plan.documentNumber())
			.with("issuedOn", (plan.issuedOn() != null) ? plan.issuedOn().toString() : null)
			.with("status", plan.status().name())
			.with("periodStart", plan.periodStart())
			.with("periodEnd", plan.periodEnd())
			.with("sourceName", plan.source().name())
			.with("sourceSha256", plan.source().sha256())
			.map();
	}

	/**
	 * {@return a digest of all that the graph is to hold of the plan, and of how it is
	 * written, so that a new way of writing renews it}
	 */
	String digest() {
		Digest digest = new Digest();
		digest.add(this.properties);
		this.nodes.forEach(digest::add);
		this.claims.forEach((claim) -> digest.add(List.of(claim.via(), claim.kind().label(), claim.id(),
				List.copyOf(claim.facts().names()), claim.properties())));
		this.relationships.forEach(digest::add);
		return digest.hexadecimal();
	}

}
