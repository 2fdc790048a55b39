package org.zeren.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

import org.zeren.audit.Audit;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.key.KeyRole;
import org.zeren.key.Writer;
import org.zeren.ledger.Ledger;
import org.zeren.ledger.entry.FindingState;
import org.zeren.ledger.entry.Stage;
import org.zeren.ledger.input.ObservationInput;
import org.zeren.ledger.input.RulingInput;
import org.zeren.plan.yaml.PlanYaml;
import org.zeren.verdict.ObservationBasis;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Neo4j Browser's queries find in the five plans is what GraphQL answers.
 */
@OnEveryNeo4j
class SavedCypherTests {

	private static final Path RECORDS = Path.of("src/main/resources/plans");

	private Driver database;

	private Client zeren;

	@BeforeEach
	void theFivePlans(Driver database, PlanStore store, RunningZeren running) throws IOException {
		this.database = database;
		this.zeren = new Client(running);
		try (Stream<Path> files = Files.list(RECORDS)) {
			for (Path file : files.filter((each) -> !each.toString().endsWith(".corrections.yaml")).toList()) {
				store.write(new PlanYaml().read(file.toString(), Files.readString(file)), Map.of(), Origin.BUNDLED);
			}
		}
		database.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").execute();
	}

	@Test
	void eachFindsSomething(RunningZeren running) throws IOException {
		somethingInTheLedger(running);
		for (SavedCypher query : SavedCypher.all()) {
			assertThat(rows(query)).as(query.name()).isNotEmpty();
		}
	}

	@Test
	void whatIsDrawnFirstCanBeLookedAt(RunningZeren running) throws IOException {
		somethingInTheLedger(running);
		Map<String, Long> drawn = new TreeMap<>();
		for (SavedCypher query : SavedCypher.all()) {
			drawn.put(query.name(),
					rows(query, Map.of()).stream()
						.flatMap((row) -> row.values().stream())
						.flatMap(SavedCypherTests::nodes)
						.distinct()
						.count());
		}
		assertThat(drawn.values()).as("nodes %s", drawn)
			.allMatch((nodes) -> nodes <= 45)
			.anyMatch((nodes) -> nodes > 4);
	}

	@Test
	void theChainBehindATargetEndsAtThoseWhoLeadOrAreResponsible() throws IOException {
		Set<String> asked = new TreeSet<>();
		for (Object title : all("plans(first: 100)", "title", "$..title")) {
			List<Record> rows = rows(SavedCypher.query("01"), Map.of("plan", title, "draw", 10_000));
			if (rows.isEmpty()) {
				continue;
			}
			String target = ids(rows, "target").iterator().next();
			assertThat(ids(rows, "target")).hasSize(1);
			assertThat(ids(rows, "agency"))
				.isEqualTo(new TreeSet<>(texts(all("responsibilityChain(targetId: \"" + target + "\") { links",
						"role agency { id }", "$..links[?(@.role in ['LEAD', 'RESPONSIBLE'])].agency.id"))));
			asked.add(target);
		}
		assertThat(asked).as("the indicator is in the tables of several plans").hasSizeGreaterThan(1);
	}

	@Test
	void anotherUnitIsAskedForByItsName() throws IOException {
		Set<String> units = new TreeSet<>(texts(this.zeren.all(
				"{ measures(first: 20, filter: {duties: {some: {role: {eq: LEAD}}}}) { nodes { duties(role: [LEAD]) { agency { name } } } } }",
				"$..agency.name")));
		Set<String> drawn = new TreeSet<>();
		for (String unit : units) {
			List<Record> rows = rows(SavedCypher.query("02"), Map.of("unit", unit));
			assertThat(ids(rows, "agency")).as(unit).hasSize(1);
			Value agency = rows.get(0).get("agency");
			assertThat(unit.equals(agency.get("name").asString())
					|| agency.get("aliases").asList(Value::asString).contains(unit))
				.as(unit)
				.isTrue();
			drawn.addAll(ids(rows, "agency"));
		}
		assertThat(drawn).hasSizeGreaterThan(1);
	}

	@Test
	void twoPlansAreAskedForByWordsOfTheirTitles() throws IOException {
		List<Object> titles = all("plans(first: 5)", "title", "$..title");
		Map<String, Object> row = rows(SavedCypher.query("05"), Map.of("left", titles.get(3), "right", titles.get(1)))
			.get(0)
			.asMap();
		assertThat(row).containsEntry("left plan", titles.get(3)).containsEntry("right plan", titles.get(1));
	}

	@Test
	void theAgencyThatLeadsMostIsDrawnWithAllThatItLeads() throws IOException {
		List<Record> rows = rows(SavedCypher.query("02"));
		String agency = rows.get(0).get("agency").get("id").asString();
		assertThat(ids(rows, "measure")).containsExactlyInAnyOrderElementsOf(texts(this.zeren
			.all("{ agency(id: \"%s\") { duties(role: [LEAD], first: 100) { nodes { measure { id } } } } }"
				.formatted(agency), "$..measure.id")));
	}

	@Test
	void theMeasuresThatNobodyLeadsAreThoseWithoutADutyToLead() throws IOException {
		List<Record> rows = rows(SavedCypher.query("03"));
		assertThat(rows).hasSize(this.zeren.<Integer>read(
				"{ measures(filter: {duties: {none: {role: {eq: LEAD}}}}) { totalCount } }", "$.measures.totalCount"));
		assertThat(rows.stream().map((row) -> row.get("plan").asString())).isSorted();
	}

	@Test
	void theRiverThatMostMeasuresNameIsDrawnWithThem() throws IOException {
		List<Record> rows = rows(SavedCypher.query("04"));
		String river = rows.get(0).get("river").get("id").asString();
		assertThat(ids(rows, "measure")).isEqualTo(new TreeSet<>(texts(this.zeren
			.all("{ waterBodies(filter: {id: {eq: \"%s\"}}) { nodes { measures(first: 100) { nodes { id } } } } }"
				.formatted(river), "$..measures.nodes[*].id"))));
	}

	@Test
	void twoPlansAreComparedByAllTheirDuties() throws IOException {
		Map<String, List<Integer>> compared = new TreeMap<>();
		rows(SavedCypher.query("05")).forEach((row) -> compared.put(row.get("sector").asString(),
				List.of(row.get("left leads").asInt(), row.get("left other duties").asInt(),
						row.get("right leads").asInt(), row.get("right other duties").asInt())));
		List<Object> plans = all("plans(first: 2)", "id", "$..id");
		Map<String, List<Integer>> answered = new TreeMap<>();
		for (int i = 0; i < 2; i++) {
			List<Map<String, Object>> counts = this.zeren
				.read("{ plan(id: \"%s\") { dutiesBySectorAndRole { sector { name } role count } } }"
					.formatted(plans.get(i)), "$..dutiesBySectorAndRole[?(@.sector != null)]");
			for (Map<String, Object> count : counts) {
				String sector = (String) ((Map<?, ?>) count.get("sector")).get("name");
				List<Integer> row = answered.computeIfAbsent(sector, (name) -> new ArrayList<>(List.of(0, 0, 0, 0)));
				int column = 2 * i + ("LEAD".equals(count.get("role")) ? 0 : 1);
				row.set(column, row.get(column) + (Integer) count.get("count"));
			}
		}
		assertThat(compared).isEqualTo(answered).isNotEmpty();
	}

	@Test
	void theTargetsThatNobodyOwnsHaveNoOwners() throws IOException {
		int unowned = this.zeren.<Integer>read(
				"{ targets(filter: {kind: {eq: TABLE}, owners: {none: {}}}) { totalCount } }", "$.targets.totalCount");
		assertThat(rows(SavedCypher.query("06"))).hasSize(unowned);
		assertThat(rows(SavedCypher.guide().get(4))).hasSize(unowned);
	}

	@Test
	void theUnitsOfALineOfWorkAreThoseOfItsSector() throws IOException {
		assertThat(ids(rows(SavedCypher.query("07")), "agency")).isEqualTo(new TreeSet<>(texts(
				all("agencies(filter: {sector: {name: {eq: \"生态环境\"}}, region: {}}, first: 100)", "id", "$..id"))));
	}

	@Test
	void theGuideCountsMeasuresAndTargetsOfEachPlan() throws IOException {
		Set<String> counted = rows(SavedCypher.guide().get(1)).stream()
			.map((row) -> row.get("plan").asString() + " " + row.get("measures") + " " + row.get("targets"))
			.collect(Collectors.toSet());
		List<Map<String, Object>> plans = this.zeren.read(
				"{ plans(filter: {region: {}}) { nodes { title measures { totalCount } targets { totalCount } } } }",
				"$.plans.nodes");
		assertThat(counted).isEqualTo(plans.stream()
			.map((plan) -> plan.get("title") + " " + ((Map<?, ?>) plan.get("measures")).get("totalCount") + " "
					+ ((Map<?, ?>) plan.get("targets")).get("totalCount"))
			.collect(Collectors.toSet()));
	}

	@Test
	void theGuideFindsTitlesAndNamesAsTheSearchDoes() throws IOException {
		List<Record> rows = rows(SavedCypher.guide().get(5));
		assertThat(rows.stream().map((row) -> row.get("score").asDouble()).sorted().toList())
			.isEqualTo(all("search(text: \"河道\", first: 25)", "__typename } edges { score", "$..score").stream()
				.map((score) -> ((Number) score).doubleValue())
				.sorted()
				.toList());
	}

	@Test
	void findingsAreCountedByKindAsTheApiCountsThem(RunningZeren running) throws IOException {
		running.context().getBean(Audit.class).auditOutdated();
		Map<String, Integer> counted = new TreeMap<>();
		rows(SavedCypher.query("08"))
			.forEach((row) -> counted.put(row.get("kind").asString(), row.get("findings").asInt()));
		Map<String, Integer> answered = new TreeMap<>();
		for (Object kind : new TreeSet<>(all("rules(first: 100)", "kind", "$..kind"))) {
			int findings = this.zeren.read(
					"{ findings(filter: {state: {eq: OPEN}, kind: {eq: \"%s\"}}) { totalCount } }".formatted(kind),
					"$.findings.totalCount");
			if (findings > 0) {
				answered.put((String) kind, findings);
			}
		}
		assertThat(counted).isEqualTo(answered).isNotEmpty();
	}

	@Test
	void graveFindingsAreDrawnWithThePlanAndTheProofThatTheApiTells(RunningZeren running) throws IOException {
		running.context().getBean(Audit.class).auditOutdated();
		Map<String, Set<String>> drawn = new TreeMap<>();
		for (Record row : rows(SavedCypher.query("09"))) {
			List<String> ids = new ArrayList<>();
			row.get("proof").asPath().nodes().forEach((node) -> ids.add(node.get("id").asString()));
			drawn.computeIfAbsent(ids.get(1), (finding) -> new TreeSet<>()).addAll(List.of(ids.get(0), ids.get(2)));
		}
		assertThat(drawn).isNotEmpty();
		drawn.forEach((finding, shown) -> {
			String proof = this.zeren
				.data("{ finding(id: \"%s\") { severity state plan { id } evidence { node { ... on Node { id } } } } }"
					.formatted(finding))
				.toString();
			assertThat(proof).contains("severity=HIGH", "state=OPEN").contains(shown);
		});
	}

	@Test
	void theRulesSayWhatTheApiTellsOfThem(RunningZeren running) throws IOException {
		running.context().getBean(Audit.class).auditOutdated();
		List<Map<String, Object>> said = rows(SavedCypher.query("10")).stream().map(Record::asMap).toList();
		List<Map<String, Object>> answered = this.zeren
			.read("{ rules(first: 100) { nodes { kind name criterion citation limits } } }", "$.rules.nodes");
		assertThat(said).containsExactlyInAnyOrderElementsOf(answered).isNotEmpty();
	}

	@Test
	void theTargetsBehindScheduleAndTheirOwnersAreThoseOfTheApi(RunningZeren running) throws IOException {
		somethingInTheLedger(running);
		Map<String, List<String>> shown = new TreeMap<>();
		rows(SavedCypher.query("11"))
			.forEach((row) -> shown.put(row.get("id").asString(), row.get("owners").asList(Value::asString)));
		List<Map<String, Object>> targets = this.zeren.read(
				"{ targets(first: 100, filter: {lastVerdict: {in: [BEHIND, FAR_BEHIND, REGRESSED, OVERDUE]}}) { nodes { id owners { name } } } }",
				"$.targets.nodes");
		Map<String, List<String>> answered = new TreeMap<>();
		targets.forEach((target) -> answered.put((String) target.get("id"),
				((List<?>) target.get("owners")).stream()
					.map((owner) -> (String) ((Map<?, ?>) owner).get("name"))
					.sorted()
					.toList()));
		assertThat(shown).isEqualTo(answered).isNotEmpty();
		assertThat(shown.values()).anySatisfy((owners) -> assertThat(owners).isNotEmpty());
	}

	@Test
	void whatWasReportedOnATargetIsDrawnWithIt(RunningZeren running) throws IOException {
		somethingInTheLedger(running);
		List<Record> rows = rows(SavedCypher.query("12"));
		assertThat(ids(rows, "observation")).isEqualTo(new TreeSet<>(texts(this.zeren.all(
				"{ target(id: \"%s\") { observations { id } } }".formatted(ids(rows, "target").iterator().next()),
				"$..observations[*].id"))))
			.hasSize(2);
	}

	@Test
	void whatWasRuledOnAFindingIsDrawnWithIt(RunningZeren running) throws IOException {
		somethingInTheLedger(running);
		List<Record> rows = rows(SavedCypher.query("13"));
		assertThat(ids(rows, "ruling")).isEqualTo(new TreeSet<>(texts(this.zeren.all(
				"{ finding(id: \"%s\") { rulings { id } } }".formatted(ids(rows, "finding").iterator().next()),
				"$..rulings[*].id"))))
			.hasSize(1);
	}

	@Test
	void verdictsAreCountedByUnitAsTheApiCountsThem(RunningZeren running) throws IOException {
		somethingInTheLedger(running);
		Set<String> counted = rows(SavedCypher.query("14")).stream()
			.map((row) -> row.get("id").asString() + " " + row.get("verdict").asString() + " " + row.get("targets"))
			.collect(Collectors.toCollection(TreeSet::new));
		List<Map<String, Object>> counts = this.zeren.read("{ verdictsByAgency { agency { id } verdict count } }",
				"$.verdictsByAgency");
		assertThat(counted)
			.isEqualTo(counts.stream()
				.map((count) -> ((Map<?, ?>) count.get("agency")).get("id") + " " + count.get("verdict") + " "
						+ count.get("count"))
				.collect(Collectors.toCollection(TreeSet::new)))
			.isNotEmpty();
	}

	@Test
	void theGuidesChainsEndAtLeadersThatTheApiNames() throws IOException {
		for (Record row : rows(SavedCypher.guide().get(0))) {
			List<String> ids = new ArrayList<>();
			row.get("chain").asPath().nodes().forEach((node) -> ids.add(node.get("id").asString()));
			assertThat(this.zeren.all(
					"{ responsibilityChain(targetId: \"%s\") { links { role agency { id } measure { id } } } }"
						.formatted(ids.get(2)),
					"$..links[?(@.role == 'LEAD' && @.measure.id == '%s')].agency.id".formatted(ids.get(1))))
				.contains(ids.get(0));
		}
	}

	@Test
	void theGuideDrawsTheChaptersOfTheFirstPlan() throws IOException {
		Set<String> drawn = new TreeSet<>();
		rows(SavedCypher.guide().get(2))
			.forEach((row) -> drawn.add(row.get("path").asPath().end().get("id").asString()));
		assertThat(drawn).isEqualTo(new TreeSet<>(texts(this.zeren.all(
				"{ plans(first: 1, orderBy: [{id: ASC}]) { nodes { sections { sectionId: id } } } }", "$..sectionId"))))
			.isNotEmpty();
	}

	@Test
	void theGuidesProofsAreDutiesOfTheApi() throws IOException {
		for (Record row : rows(SavedCypher.guide().get(3))) {
			assertThat(this.zeren.<Integer>read(
					"""
							{ measures(filter: {plan: {source: {name: {eq: "%s"}}}, duties: {some: {role: {eq: LEAD}, nameAsPrinted: {eq: "%s"},
							  agency: {name: {eq: "%s"}}, locator: {line: {eq: %s}, start: {eq: %s}, end: {eq: %s}}}}}) { totalCount } }"""
						.formatted(row.get("file").asString(), row.get("printed").asString(),
								row.get("agency").asString(), row.get("line"), row.get("start"), row.get("end")),
					"$.measures.totalCount"))
				.isPositive();
		}
	}

	@Test
	void theGuideCountsFindingsByRuleAndPrintsTheProofOfThoseThatTheApiTells(RunningZeren running) throws IOException {
		running.context().getBean(Audit.class).auditOutdated();
		Map<String, Integer> counted = new TreeMap<>();
		rows(SavedCypher.guide().get(6)).forEach((row) -> counted
			.put(row.get("severity").asString() + " " + row.get("name").asString(), row.get("findings").asInt()));
		Map<String, Integer> answered = new TreeMap<>();
		for (Map<String, Object> rule : this.zeren.<List<Map<String, Object>>>read(
				"{ rules(first: 100) { nodes { severity name findings(filter: {state: {eq: OPEN}}) { totalCount } } } }",
				"$.rules.nodes")) {
			answered.put(rule.get("severity") + " " + rule.get("name"),
					(Integer) ((Map<?, ?>) rule.get("findings")).get("totalCount"));
		}
		answered.values().removeIf((findings) -> findings == 0);
		assertThat(counted).isEqualTo(answered).isNotEmpty();
		List<String> printed = rows(SavedCypher.guide().get(7)).stream()
			.map((row) -> row.get("what").asString() + " " + row.get("words").asString())
			.sorted()
			.toList();
		List<Map<String, Object>> proofs = this.zeren.read(
				"{ findings(first: 100, filter: {kind: {eq: \"BINDING_TARGET_UNOWNED\"}, state: {eq: OPEN}}) { nodes { evidence { label value } } } }",
				"$..evidence[*]");
		assertThat(printed)
			.isEqualTo(proofs.stream().map((proof) -> proof.get("label") + " " + proof.get("value")).sorted().toList())
			.isNotEmpty();
	}

	@Test
	void theGuideTellsOfTheLedgerWhatTheApiTells(RunningZeren running) throws IOException {
		somethingInTheLedger(running);
		assertThat(rows(SavedCypher.guide().get(8)).stream()
			.map((row) -> row.get("state").asString() + row.get("by"))
			.toList())
			.isEqualTo(
					this.zeren.<List<Map<String, Object>>>read("{ rulings { nodes { state by } } }", "$.rulings.nodes")
						.stream()
						.map((ruling) -> ruling.get("state") + "\"" + ruling.get("by") + "\"")
						.toList())
			.hasSize(1);
		assertThat(rows(SavedCypher.guide().get(9)).stream()
			.map((row) -> row.get("day").asString() + " " + row.get("value").asDouble())
			.sorted()
			.toList())
			.isEqualTo(this.zeren
				.<List<Map<String, Object>>>read(
						"{ observations(filter: {current: {eq: true}}) { nodes { asOf value } } }",
						"$.observations.nodes")
				.stream()
				.map((observation) -> observation.get("asOf") + " " + observation.get("value"))
				.sorted()
				.toList())
			.hasSize(2);
	}

	/**
	 * Of an owned target of the tables half of the baseline is left, twice; somebody
	 * confirms a finding.
	 */
	private void somethingInTheLedger(RunningZeren running) {
		Audit audit = running.context().getBean(Audit.class);
		audit.auditOutdated();
		Ledger ledger = running.context().getBean(Ledger.class);
		Writer auditor = new Writer("张审计", KeyRole.AUDITOR, List.of());
		List<Map<String, Object>> targets = this.zeren.read(
				"{ targets(first: 1, filter: {kind: {eq: TABLE}, baseline: {value: {ge: 1}}, goal: {comparator: {eq: AT_LEAST}}, owners: {some: {}}}) { nodes { id baseline { value } } } }",
				"$.targets.nodes");
		assertThat(targets).isNotEmpty();
		for (Map<String, Object> target : targets) {
			double start = ((Number) Objects.requireNonNull(((Map<?, ?>) target.get("baseline")).get("value")))
				.doubleValue();
			for (String day : List.of("2022-12-31", "2023-12-31")) {
				assertThat(ledger
					.report(new ObservationInput((String) target.get("id"), start / 2, null, null, day,
							ObservationBasis.POINT, null, null, null, Stage.SELF_REPORTED, null, null), auditor)
					.errors()).isEmpty();
			}
		}
		audit.auditOutdated();
		String finding = this.zeren.read("{ findings(first: 1, filter: {state: {eq: OPEN}}) { nodes { id } } }",
				"$.findings.nodes[0].id");
		assertThat(ledger
			.rule(new RulingInput(finding, "OPEN", FindingState.CONFIRMED, null, null, null, null, null), auditor)
			.errors()).isEmpty();
	}

	/** All that a query finds, however much of it is drawn at first. */
	private List<Record> rows(SavedCypher query) throws IOException {
		return rows(query, Map.of("draw", 10_000));
	}

	private List<Record> rows(SavedCypher query, Map<String, Object> set) throws IOException {
		Map<String, Object> parameters = SavedCypher.parameters();
		parameters.putAll(set);
		return this.database.executableQuery(query.text()).withParameters(parameters).execute().records();
	}

	private static Stream<String> nodes(Value value) {
		return switch (value.type().name()) {
			case "NODE" -> Stream.of(value.asNode().elementId());
			case "PATH" -> StreamSupport.stream(value.asPath().nodes().spliterator(), false).map(Node::elementId);
			default -> Stream.empty();
		};
	}

	/** What a path finds in the nodes of a connection. */
	private List<Object> all(String connection, String fields, String path) {
		String nodes = connection.contains("{ links") ? connection + " { " + fields + " } }"
				: connection + " { nodes { " + fields + " } }";
		return this.zeren.all("{ " + nodes + " }", path);
	}

	private static Set<String> ids(List<Record> rows, String column) {
		return rows.stream()
			.filter((row) -> !row.get(column).isNull())
			.map((row) -> row.get(column).get("id").asString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> texts(List<Object> values) {
		return values.stream().map(String::valueOf).distinct().toList();
	}

}
