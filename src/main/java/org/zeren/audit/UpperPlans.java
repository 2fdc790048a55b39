package org.zeren.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Which plan stands above which: {@code (:Plan)-[:UNDER {basis}]->(:Plan)}. CITED where
 * the lower plan cites the upper one by its title; else REGION where the upper one is the
 * plan of the nearest region around, for the same years, and both have at least three
 * indicators in their tables in common, so that plans of other subjects stay apart.
 */
final class UpperPlans {

	private static final String FORGET = """
			MATCH (p:Plan {id: $planId})-[under:UNDER]->()
			DELETE under""";

	private static final String TITLES = """
			MATCH (p:Plan)
			RETURN p.title AS title, collect(p.id) AS plans""";

	private static final String CITED = """
			MATCH (:Plan {id: $planId})-[:CITES]->(policy:Policy)
			RETURN DISTINCT policy.title AS title""";

	private static final String UNDER_CITED = """
			MATCH (p:Plan {id: $planId}), (upper:Plan)
			WHERE upper.id IN $cited AND upper <> p
			MERGE (p)-[under:UNDER]->(upper)
			ON CREATE SET under.basis = 'CITED'""";

	private static final String BY_REGION = """
			MATCH (p:Plan {id: $planId})-[:COVERS]->(region:Region)
			WHERE NOT EXISTS { (p)-[:UNDER]->() }
			WITH p, region,
			  COLLECT {
			    MATCH (p)-[:SETS]->(:Target {kind: 'TABLE'})-[:MEASURED_BY]->(i:Indicator)
			    RETURN DISTINCT i
			  } AS own
			MATCH way = (region)-[:PART_OF*1..5]->(around:Region)<-[:COVERS]-(upper:Plan)
			WHERE upper.periodStart = p.periodStart AND upper.periodEnd = p.periodEnd AND upper.status <> 'DRAFT'
			WITH p, own, upper, length(way) AS far,
			  COUNT {
			    MATCH (upper)-[:SETS]->(:Target {kind: 'TABLE'})-[:MEASURED_BY]->(i:Indicator)
			    WHERE i IN own
			    RETURN DISTINCT i
			  } AS common
			WHERE common >= 3
			WITH p, upper ORDER BY far, common DESC, upper.id LIMIT 1
			MERGE (p)-[under:UNDER]->(upper)
			ON CREATE SET under.basis = 'REGION'""";

	/**
	 * Plans of regions below or beside, for the same years, those linked already, and
	 * those with findings that show it.
	 */
	private static final String NEIGHBOURS = """
			UNWIND $plans AS planId
			MATCH (p:Plan {id: planId})
			CALL (p) {
			  MATCH (p)-[:COVERS]->(:Region)<-[:PART_OF*1..5]-(:Region)<-[:COVERS]-(other:Plan)
			  RETURN other
			  UNION
			  MATCH (p)-[:COVERS]->(:Region)-[:PART_OF]->(:Region)<-[:PART_OF]-(:Region)<-[:COVERS]-(other:Plan)
			  RETURN other
			  UNION
			  MATCH (other:Plan)-[:UNDER]->(p)
			  RETURN other
			  UNION
			  MATCH (p)-[:CONTAINS|SETS*0..]->()<-[:SHOWS]-(:Finding)-[:IN]->(other:Plan)
			  RETURN other
			}
			WITH DISTINCT other
			WHERE other.audited IS NOT NULL AND NOT other.id IN $plans
			REMOVE other.audited
			RETURN other.id AS id ORDER BY id""";

	/** The ids of plans by their titles. */
	private final Map<String, Set<String>> plans;

	private UpperPlans(Map<String, Set<String>> plans) {
		this.plans = plans;
	}

	/**
	 * {@return the plans that can be cited now: read once for many that may cite them}
	 */
	static UpperPlans in(TransactionContext transaction) {
		Map<String, Set<String>> plans = new HashMap<>();
		transaction.run(TITLES)
			.forEachRemaining((row) -> plans.computeIfAbsent(unquoted(row.get("title")), (title) -> new TreeSet<>())
				.addAll(row.get("plans").asList(Value::asString)));
		return new UpperPlans(plans);
	}

	/** Where one prints quotation marks, another prints others or none. */
	private static String unquoted(Value title) {
		return title.asString("").replaceAll("[“”\"]", "");
	}

	/**
	 * Finds the upper plan of a plan anew.
	 */
	ResultSummary link(TransactionContext transaction, String planId) {
		transaction.run(FORGET, Map.of("planId", planId)).consume();
		List<String> cited = transaction.run(CITED, Map.of("planId", planId))
			.stream()
			.flatMap((row) -> this.plans.getOrDefault(unquoted(row.get("title")), Set.of()).stream())
			.toList();
		if (!cited.isEmpty()) {
			transaction.run(UNDER_CITED, Map.of("planId", planId, "cited", cited)).consume();
		}
		return transaction.run(BY_REGION, Map.of("planId", planId)).consume();
	}

	/**
	 * Notes of the plans whose findings may change with these that theirs are out of
	 * date.
	 * @return their ids
	 */
	static List<String> forgetNeighbours(TransactionContext transaction, List<String> plans) {
		return transaction.run(NEIGHBOURS, Map.of("plans", plans)).list((row) -> row.get("id").asString());
	}

}
