package org.zeren.graph.write.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;
import org.zeren.plan.PlanRecord;

/**
 * A plan record as the graph holds it: computed without a look at the database.
 *
 * @param id the plan's id
 * @param properties the plan's own properties
 * @param nodes the nodes that belong to the plan alone
 * @param claims what the plan says of nodes that it shares with others
 * @param links the relationships that leave the plan and its own nodes
 */
public record PlanGraph(String id, Map<String, Object> properties, List<Node> nodes, List<Claim> claims,
		List<Link> links) {

	/**
	 * {@return what the record says}
	 * @param model what the graph is made of
	 * @param plan the record
	 * @param texts the text of measures and parts by their path
	 * @param source the text of the whole document; null where it is not at hand
	 * @throws IllegalArgumentException if the record contradicts itself, with the place
	 */
	public static PlanGraph of(Model model, PlanRecord plan, Map<String, String> texts, @Nullable String source) {
		Ids ids = new Ids(plan);
		Names names = new Names(model, plan, ids);
		Content content = new Content(model, plan, texts, ids, names);
		List<Node> nodes = new ArrayList<>(content.nodes());
		nodes.addAll(SourceChunks.of(ids, source));
		return new PlanGraph(ids.plan(), properties(plan, ids), nodes, Claims.of(model, plan, ids, names),
				content.links());
	}

	private static Map<String, Object> properties(PlanRecord plan, Ids ids) {
		return Properties.of("id", ids.plan())
			.named(Model.PLAN, plan.title())
			.with("issuer", plan.issuer())
			.with("documentNumber", plan.documentNumber())
			.with("issuedOn", plan.issuedOn())
			.with("status", plan.status().name())
			.with("periodStart", plan.periodStart())
			.with("periodEnd", plan.periodEnd())
			.with("sourceName", plan.source().name())
			.with("sourceSha256", plan.source().sha256())
			.with(NodeType.CONTEXT, ids.regionNames())
			.map();
	}

	/**
	 * {@return a digest of all that the graph is to hold of the plan}
	 * @param kept what it keeps beside the nodes
	 */
	public String digest(String... kept) {
		Digest digest = new Digest();
		digest.add(List.of(kept));
		digest.add(this.properties);
		this.nodes.forEach((node) -> digest.add(List.of(node.labels(), node.properties())));
		this.claims.forEach((claim) -> digest.add(List.of(claim.via(), claim.type().label(), claim.id(),
				List.copyOf(claim.facts().names().keySet()), claim.properties())));
		this.claims.forEach((claim) -> claim.type()
			.derived()
			.forEach((key, ofId) -> digest.add(List.of(key, Objects.requireNonNullElse(ofId.apply(claim.id()), "")))));
		this.links.forEach((link) -> digest.add(List.of(link.from(), link.type(), link.to(), link.properties())));
		return digest.hexadecimal();
	}

}
