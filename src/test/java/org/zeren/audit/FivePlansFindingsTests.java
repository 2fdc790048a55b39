package org.zeren.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.plan.yaml.PlanYaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules find in the five plans what {@code docs/audit.md} says they do.
 */
@OnEveryNeo4j
class FivePlansFindingsTests {

	private static final Clock TODAY = Clock.fixed(Instant.parse("2026-01-02T00:00:00Z"), ZoneOffset.UTC);

	/** | `KIND` | 2 | …, or | `KIND`, `KIND` | 2, 1 | …. */
	private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[A-Z_`, ]+`) \\| ([0-9, ]+) \\|");

	@BeforeEach
	void theFivePlans(PlanStore store) throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/plans"))) {
			for (Path file : files.filter((each) -> !each.toString().endsWith(".corrections.yaml")).toList()) {
				store.write(new PlanYaml().read(file.toString(), Files.readString(file)), Map.of(), Origin.BUNDLED);
			}
		}
	}

	@Test
	void thePageTellsHowManyFindingsOfEachKindThereAre(Driver driver) throws IOException {
		Map<String, Integer> found = new HashMap<>();
		new Audit(driver, Rules.of(null), TODAY).auditOutdated()
			.forEach((plan) -> plan.byKind().forEach((kind, count) -> found.merge(kind, count, Integer::sum)));
		assertThat(found).isEqualTo(told());
	}

	@Test
	void aPlanThatIsWrittenAnewAwaitsItsAudit(Driver driver, PlanStore store) throws IOException {
		Audit audit = new Audit(driver, Rules.of(null), TODAY);
		assertThat(audited(driver)).as("before the audit").isEmpty();
		audit.auditOutdated();
		assertThat(audited(driver)).hasSize(5);
		Path file = Path.of("src/main/resources/plans/tianqiao.yaml");
		store.write(new PlanYaml().read(file.toString(), Files.readString(file)), Map.of(), Origin.IMPORT);
		assertThat(audited(driver)).as("one was imported").hasSize(4);
		audit.auditOutdated();
		assertThat(audited(driver)).hasSize(5);
	}

	@Test
	void severalPlansAtATimeGiveTheSameFindings(Driver driver) {
		Audit audit = new Audit(driver, Rules.of(null), TODAY);
		audit.auditOutdated();
		List<String> oneByOne = findings(driver);
		driver.executableQuery("MATCH (f:Finding) DETACH DELETE f").execute();
		driver.executableQuery("MATCH (p:Plan) REMOVE p.audited").execute();
		assertThat(audit.onAllProcessors().auditOutdated()).extracting(Audited::planId).hasSize(5).isSorted();
		assertThat(findings(driver)).isNotEmpty().isEqualTo(oneByOne);
	}

	private static List<String> findings(Driver driver) {
		return driver
			.executableQuery(
					"""
							MATCH (rule:Rule)<-[:BY]-(f:Finding)-[:ABOUT]->(subject)
							RETURN f.id, f.ordinal, f.state, f.condition, f.foundOn, rule.id, subject.id,
							  COLLECT { MATCH (f)-[shows:SHOWS]->(node) WITH shows, node ORDER BY shows.ordinal RETURN node.id } AS shown
							ORDER BY f.planId, f.ordinal""")
			.execute()
			.records()
			.stream()
			.map((row) -> row.values().toString())
			.toList();
	}

	private static List<String> audited(Driver driver) {
		return driver.executableQuery("MATCH (p:Plan) WHERE p.audited IS NOT NULL RETURN p.id AS id")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	private static Map<String, Integer> told() throws IOException {
		Map<String, Integer> told = new HashMap<>();
		for (MatchResult row : ROW.matcher(Files.readString(Path.of("docs/audit.md"))).results().toList()) {
			String[] kinds = row.group(1).replace("`", "").split(", ");
			String[] counts = row.group(2).split(", ");
			for (int i = 0; i < kinds.length; i++) {
				told.put(kinds[i], Integer.parseInt(counts[i].strip()));
			}
		}
		return told;
	}

}
