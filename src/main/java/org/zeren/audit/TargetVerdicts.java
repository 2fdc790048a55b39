package org.zeren.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;
import org.zeren.verdict.TargetReading;
import org.zeren.verdict.Verdict;

/**
 * Keeps the verdict of the day on each target for which something was handed down or
 * reported, so that rules, filters and roll-ups are simple Cypher: {@code verdict},
 * {@code verdictRatio}, {@code verdictOn}.
 */
final class TargetVerdicts {

	/** As the schema reads it for {@code Target.verdict} and {@code Plan.progress}. */
	static final String READ = """
			MATCH (:Plan {id: $planId})-[:SETS]->(t:Target)
			WHERE t.verdict IS NOT NULL OR EXISTS { (t)<-[:ASSIGNS|REPORTS_ON]-() }
			RETURN t.id AS id, EXISTS { (t)<-[:ASSIGNS|REPORTS_ON]-() } AS entered,
			{
			baseline: t.baselineValue, baselineAsPrinted: t.baselineAsPrinted, baselineYear: t.baselineYear,
			unit: t.unit, goal: t.goalValue, goalAsPrinted: t.goalAsPrinted, comparator: t.comparator,
			deadline: t.deadline, cumulative: t.cumulative,
			indicator: [(t)-[:MEASURED_BY]->(i:Indicator) | i.name],
			period: [(t)<-[:SETS]-(p:Plan) | [p.periodStart, p.periodEnd]],
			row: [(t)<-[:SETS]-(:Plan)-[:SETS]->(r:Target {kind: 'TABLE'})
			WHERE t.baselineValue IS NULL AND t.comparator IN ['REDUCE_BY', 'INCREASE_BY'] AND r.baselineValue IS NOT NULL
			AND EXISTS { (t)-[:MEASURED_BY]->(:Indicator)<-[:MEASURED_BY]-(r) } | {baseline: r.baselineValue, unit: r.unit}],
			assignments: [(t)<-[:ASSIGNS]-(a:Assignment) WHERE NOT EXISTS { (a)<-[:SUPERSEDES]-() } | {year: a.year, value: a.value, unit: a.unit}],
			observations: [(t)<-[:REPORTS_ON]-(o:Observation) WHERE NOT EXISTS { (o)<-[:SUPERSEDES]-() } | {asOf: toString(o.asOf), value: o.value, unit: o.unit, basis: o.basis, from: toString(o.periodStart)}]
			} AS target""";

	private static final String WRITE = """
			UNWIND $rows AS row
			MATCH (t:Target {id: row.id})
			SET t.verdict = row.verdict, t.verdictRatio = row.ratio, t.verdictOn = row.on""";

	private TargetVerdicts() {
	}

	/**
	 * Computes the verdicts of a plan's targets anew.
	 * @param today the day for which they hold
	 */
	static void refresh(TransactionContext transaction, String planId, LocalDate today) {
		List<Map<String, Object>> rows = new ArrayList<>();
		transaction.run(READ, Map.of("planId", planId)).forEachRemaining((read) -> {
			Map<String, Object> row = new HashMap<>();
			row.put("id", read.get("id").asString());
			if (read.get("entered").asBoolean()) {
				Verdict verdict = TargetReading.verdict(read.get("target").asMap(), today);
				row.put("verdict", verdict.kind().name());
				row.put("ratio", verdict.ratio());
				row.put("on", today.toString());
			}
			rows.add(row);
		});
		transaction.run(WRITE, Map.of("rows", rows)).consume();
	}

}
