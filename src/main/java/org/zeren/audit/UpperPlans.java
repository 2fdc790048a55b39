package org.zeren.audit;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;

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

	private static final String CITED = """
			MATCH (p:Plan {id: $planId})-[:CITES]->(policy:Policy)
			WITH p, collect(replace(replace(replace(policy.title, '“', ''), '”', ''), '"', '')) AS cited
			MATCH (upper:Plan)
			WHERE upper <> p AND replace(replace(replace(upper.title, '“', ''), '”', ''), '"', '') IN cited
			MERGE (p)-[under:UNDER]->(upper)
			ON CREATE SET under.basis = 'CITED'""";

	private static final String BY_REGION = """
			MATCH (p:Plan {id: $planId})-[:COVERS]->(region:Region)
			WHERE NOT EXISTS { (p)-[:UNDER]->() }
			WITH p, region,
			  COLLECT {
			    MATCH (p)-[:SETS]->(:Target {kind: 'TABLE'})-[:MEASURED_BY]->(i:Indicator)
			    RETURN DISTINCT elementId(i)
			  } AS own
			MATCH way = (region)-[:PART_OF*1..5]->(around:Region)<-[:COVERS]-(upper:Plan)
			WHERE upper.periodStart = p.periodStart AND upper.periodEnd = p.periodEnd AND upper.status <> 'DRAFT'
			WITH p, own, upper, length(way) AS far,
			  COUNT {
			    MATCH (upper)-[:SETS]->(:Target {kind: 'TABLE'})-[:MEASURED_BY]->(i:Indicator)
			    WHERE elementId(i) IN own
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

	private UpperPlans() {
	}

	/**
	 * Finds the upper plan of a plan anew.
	 */
	static void link(TransactionContext transaction, String planId) {
		for (String step : List.of(FORGET, CITED, BY_REGION)) {
			transaction.run(step, Map.of("planId", planId)).consume();
		}
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
