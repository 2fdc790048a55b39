package org.zeren.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.zeren.comparison.ComparableMeasure;
import org.zeren.comparison.ComparablePlan;
import org.zeren.comparison.ComparableTarget;
import org.zeren.comparison.MatchedBy;
import org.zeren.comparison.MeasureRelation;
import org.zeren.comparison.MeasureRow;
import org.zeren.comparison.PlanComparison;
import org.zeren.comparison.RecordPlans;
import org.zeren.comparison.TargetRelation;
import org.zeren.comparison.TargetRow;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.target.Binding;
import org.zeren.plan.yaml.PlanYaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the rules say of two plans and what the comparison says of them is the same, for
 * all pairs of the five plans.
 */
@OnEveryNeo4j
class ComparisonAgreesTests {

	private static final Path RECORDS = Path.of("src/main/resources/plans");

	@Test
	void rulesAndComparisonAgreeOnAllPairsOfTheFivePlans(Driver driver, PlanStore store) throws IOException {
		List<PlanRecord> plans = records();
		plans.forEach((plan) -> store.write(plan, Map.of(), Origin.IMPORT));
		int said = 0;
		for (PlanRecord upper : plans) {
			for (PlanRecord lower : plans) {
				if (upper != lower) {
					said += compare(driver, upper, lower);
				}
			}
		}
		assertThat(said).as("what both say").isGreaterThan(100);
	}

	private static int compare(Driver driver, PlanRecord upper, PlanRecord lower) {
		String pair = upper.title() + " over " + lower.title();
		driver.executableQuery("""
				MATCH (p:Plan) OPTIONAL MATCH (p)-[u:UNDER]->() DELETE u
				WITH DISTINCT 1 AS done
				MATCH (upper:Plan {id: $upper}), (lower:Plan {id: $lower}) CREATE (lower)-[:UNDER]->(upper)""")
			.withParameters(Map.of("upper", "plan:" + upper.id(), "lower", "plan:" + lower.id()))
			.execute();
		PlanComparison comparison = PlanComparison.of(plan(upper), plan(lower));
		Set<String> looser = targets(comparison, TargetRelation.LOOSER,
				(row) -> inBothTables(row) && row.left().comparator() == row.right().comparator());
		assertThat(found(driver, "LOOSER_THAN_UPPER", lower, "subject.id")).as(pair).isEqualTo(looser);
		Set<String> downgraded = targets(comparison, TargetRelation.BINDING_DOWNGRADED,
				ComparisonAgreesTests::inBothTables);
		assertThat(found(driver, "BINDING_DOWNGRADED", lower, "subject.id")).as(pair).isEqualTo(downgraded);
		Set<String> missing = comparison.targets()
			.stream()
			.filter((row) -> row.relations().contains(TargetRelation.MISSING))
			.map(TargetRow::left)
			.filter((target) -> target.inTable() && target.binding() == Binding.BINDING)
			.map(ComparableTarget::indicator)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(found(driver, "UPPER_TARGET_MISSING", lower, "key")).as(pair).isEqualTo(missing);
		Set<String> notTakenUp = measures(comparison, MeasureRelation.NOT_TAKEN_UP, (row) -> true)
			.map((row) -> id(upper, row.left()))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(found(driver, "UPPER_TASK_NOT_TAKEN_UP", lower, "subject.id")).as(pair).isEqualTo(notTakenUp);
		Set<String> others = measures(comparison, MeasureRelation.OTHER_LEAD_SECTOR,
				(row) -> row.matchedBy() == MatchedBy.TITLE)
			.map((row) -> id(lower, row.right()))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> othersFound = found(driver, "OTHER_SECTOR_LEADS", lower, "subject.id",
				"key = 'plan:" + upper.id() + "'");
		if (!othersFound.isEmpty()) {
			// The rule looks at neighbours only.
			assertThat(othersFound).as(pair).isEqualTo(others);
		}
		return looser.size() + downgraded.size() + missing.size() + notTakenUp.size() + othersFound.size();
	}

	private static boolean inBothTables(TargetRow row) {
		return row.left() != null && row.right() != null && row.left().inTable() && row.right().inTable();
	}

	private static Set<String> targets(PlanComparison comparison, TargetRelation relation, Predicate<TargetRow> where) {
		return comparison.targets()
			.stream()
			.filter((row) -> row.relations().contains(relation) && where.test(row))
			.map((row) -> "target:" + comparison.right().id() + "/" + Objects.requireNonNull(row.right()).id())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<MeasureRow> measures(PlanComparison comparison, MeasureRelation relation,
			Predicate<MeasureRow> where) {
		return comparison.measures().stream().filter((row) -> row.relation() == relation && where.test(row));
	}

	private static String id(PlanRecord plan, ComparableMeasure measure) {
		return "measure:" + plan.id() + "/" + measure.id();
	}

	private static Set<String> found(Driver driver, String kind, PlanRecord plan, String what) {
		return found(driver, kind, plan, what, "true");
	}

	private static Set<String> found(Driver driver, String kind, PlanRecord plan, String what, String where) {
		Rule rule = Rules.bundled().stream().filter((each) -> each.kind().equals(kind)).findFirst().orElseThrow();
		return driver
			.executableQuery(
					"CALL () { " + rule.query() + " } WITH * WHERE " + where + " RETURN DISTINCT " + what + " AS what")
			.withParameters(Map.of("planId", "plan:" + plan.id()))
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("what").asString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static ComparablePlan plan(PlanRecord plan) {
		return RecordPlans.of(plan);
	}

	private static List<PlanRecord> records() throws IOException {
		try (Stream<Path> files = Files.list(RECORDS)) {
			return files.sorted().map((file) -> {
				try {
					return new PlanYaml().read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).toList();
		}
	}

}
