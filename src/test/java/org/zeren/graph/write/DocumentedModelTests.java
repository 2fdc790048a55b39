package org.zeren.graph.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.zeren.audit.Audit;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.yaml.PlanYaml;
import org.zeren.text.Caption;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a written graph holds stands in {@code docs/architecture.md}: each label and each
 * type of relationship in a row of its tables, with all its properties.
 */
@OnEveryNeo4j
class DocumentedModelTests {

	private static final Path RECORDS = Path.of("src/main/resources/plans");

	private static final List<String> PLACE = List.of("line", "start", "end", "page");

	/** A row such as {@code | `Park` | `id` `name` |}. */
	private static final Pattern LABEL = Pattern.compile("^\\| `([A-Z]\\w+)` \\| (.*)\\|$", Pattern.MULTILINE);

	/** A row such as {@code | `(:Plan)-[:SETS]->(:Target)` | | … |}. */
	private static final Pattern RELATIONSHIP = Pattern.compile("^\\| `\\([^`]*\\[:(\\w+)\\][^`]*` \\| (.*?)\\|",
			Pattern.MULTILINE);

	@Test
	void everyLabelAndPropertyOfTheFivePlansIsInTheTable(PlanStore store, RunningZeren zeren, Driver driver)
			throws IOException {
		write(store, zeren);
		Map<String, Set<String>> documented = rows(LABEL);
		for (Record row : rows(driver, """
				MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__')
				UNWIND keys(n) AS key RETURN labels(n) AS names, collect(DISTINCT key) AS keys""")) {
			List<String> labels = row.get("names").asList(Value::asString);
			assertThat(documented).as("labels").containsKeys(labels.toArray(String[]::new));
			assertThat(labels.stream().flatMap((label) -> documented.get(label).stream())).as("properties of " + labels)
				.containsAll(row.get("keys").asList(Value::asString));
		}
	}

	@Test
	void everyNodeThatIsDrawnHasACaption(PlanStore store, RunningZeren zeren, Driver driver) throws IOException {
		write(store, zeren);
		for (NodeType type : Model.zeren().drawn()) {
			List<Record> named = rows(driver,
					"MATCH (n:%1$s) WHERE n.%2$s IS NOT NULL RETURN n.%2$s AS name, n.caption AS caption"
						.formatted(type.label(), type.name()));
			assertThat(named).as(type.label())
				.isNotEmpty()
				.allSatisfy((row) -> assertThat(row.get("caption").asString("none"))
					.isEqualTo(Caption.of(row.get("name").asString())));
		}
	}

	@Test
	void everyRelationshipAndPropertyOfTheFivePlansIsInTheTable(PlanStore store, RunningZeren zeren, Driver driver)
			throws IOException {
		write(store, zeren);
		Map<String, Set<String>> documented = rows(RELATIONSHIP);
		for (Record row : rows(driver, """
				MATCH (from)-[r]->() WHERE none(label IN labels(from) WHERE label STARTS WITH '__')
				RETURN DISTINCT type(r) AS name, keys(r) AS keys""")) {
			String type = row.get("name").asString();
			assertThat(documented).as("relationships").containsKey(type);
			assertThat(documented.get(type)).as("properties of " + type)
				.containsAll(row.get("keys").asList(Value::asString));
		}
	}

	private static List<Record> rows(Driver driver, String cypher) {
		return driver.executableQuery(cypher).execute().records();
	}

	private static void write(PlanStore store, RunningZeren zeren) throws IOException {
		try (Stream<Path> files = Files.list(RECORDS)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".yaml")).toList()) {
				if (!file.toString().endsWith(".corrections.yaml")) {
					PlanRecord plan = new PlanYaml().read(file.toString(), Files.readString(file));
					store.write(plan, Map.of(), Origin.BUNDLED);
				}
			}
		}
		zeren.context().getBean(Audit.class).auditOutdated();
	}

	private static Map<String, Set<String>> rows(Pattern row) throws IOException {
		String page = Files.readString(Path.of("docs/architecture.md"));
		Map<String, Set<String>> rows = new HashMap<>();
		row.matcher(page)
			.results()
			.forEach((match) -> rows.merge(match.group(1), properties(match), DocumentedModelTests::joined));
		assertThat(rows).hasSizeGreaterThan(10);
		return rows;
	}

	private static Set<String> joined(Set<String> a, Set<String> b) {
		Set<String> both = new TreeSet<>(a);
		both.addAll(b);
		return both;
	}

	private static Set<String> properties(MatchResult row) {
		Set<String> properties = new TreeSet<>();
		Pattern.compile("`(\\w+)`").matcher(row.group(2)).results().forEach((name) -> properties.add(name.group(1)));
		if (row.group(2).contains("*place*")) {
			properties.addAll(PLACE);
		}
		return properties;
	}

}
