package org.zeren.graph.write;

import java.util.stream.Collectors;

import org.zeren.graph.model.Model;

/**
 * The statements about shared nodes, which name the labels and relationships of the
 * model.
 *
 * @param merge finds or creates nodes; the label of each type has a constraint on
 * {@code id} that makes them quick to find
 * @param stored what a plan says of shared nodes
 * @param retract takes back some of it
 * @param remaining what plans say of some nodes
 * @param belongings what some nodes belong to
 * @param part parts some nodes from what they belonged to
 */
record SharedStatements(String merge, String stored, String retract, String remaining, String belongings, String part) {

	static SharedStatements of(Model model) {
		String merge = model.shared()
			.stream()
			.map((type) -> "UNWIND $%1$s AS id MERGE (n:%1$s {id: id}) RETURN n".formatted(type.label()))
			.collect(Collectors.joining("\nUNION ALL\n", "CALL () {\n",
					"\n}\nRETURN n.id AS id, elementId(n) AS element, properties(n) AS node"));
		String claims = String.join("|", model.claims());
		String belongings = String.join("|", model.belongings());
		return new SharedStatements(merge, """
				MATCH (:Plan {id: $plan})-[r:%s]->(n)
				RETURN elementId(r) AS relationship, type(r) AS via, n.id AS id, elementId(n) AS element,
				  properties(r) AS properties""".formatted(claims), """
				MATCH (:Plan {id: $plan})-[r:%s]->()
				WHERE elementId(r) IN $relationships
				DELETE r""".formatted(claims), """
				UNWIND $rows AS element
				MATCH (n)<-[r:%s]-(:Plan) WHERE elementId(n) = element
				RETURN n.id AS id, properties(r) AS properties""".formatted(claims), """
				UNWIND $rows AS element
				MATCH (n)-[r:%s]->(to) WHERE elementId(n) = element
				RETURN n.id AS id, type(r) AS type, to.id AS to""".formatted(belongings), """
				UNWIND $rows AS row
				MATCH (n)-[r:%s]->() WHERE elementId(n) = row.element AND type(r) = row.type
				DELETE r""".formatted(belongings));
	}

}
