package org.zeren.api.naive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;

import org.zeren.ZerenApplication;
import org.zeren.audit.Audit;
import org.zeren.backup.Backup;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.PlanStore;
import org.zeren.key.KeyRole;
import org.zeren.key.Writer;
import org.zeren.ledger.Ledger;
import org.zeren.ledger.entry.FindingState;
import org.zeren.ledger.entry.Stage;
import org.zeren.ledger.input.AssignmentInput;
import org.zeren.ledger.input.CorrectionInput;
import org.zeren.ledger.input.ObservationInput;
import org.zeren.ledger.input.RulingInput;
import org.zeren.verdict.ObservationBasis;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A backup that is taken back on another database answers as the first one does, ledger
 * included. {@code -Dzeren.random.restored=1000} asks a thousand operations. The hits of
 * a search are the same, and may come in another order: the index weighs words by all
 * that it ever held, so of a page that is cut only the number of hits is compared.
 */
@OnEveryNeo4j
class RestoredAnswersTests {

	private static final int OPERATIONS = Integer.getInteger("zeren.random.restored", 150);

	private static final Writer ADMINISTRATOR = new Writer("管理", KeyRole.ADMINISTRATOR, List.of());

	private final Dice dice = new Dice(RandomOperationsTests.SEED);

	@TempDir
	private Path folder;

	private Written written;

	private RunningZeren zeren;

	private Ledger ledger;

	private Driver driver;

	@BeforeEach
	void write(PlanStore store, RunningZeren zeren, Driver driver) {
		this.zeren = zeren;
		this.driver = driver;
		this.written = Written.to(store, zeren, RandomOperationsTests.SEED);
		this.ledger = zeren.context().getBean(Ledger.class);
		add();
		zeren.context().getBean(Audit.class).auditOutdated();
	}

	/** Entries of all kinds on things that chance picks. */
	private void add() {
		int made = 0;
		for (String finding : some("Finding", "n.state = 'OPEN'", 8)) {
			made += isMade(this.ledger.rule(
					new RulingInput(finding, "OPEN", FindingState.DISMISSED, "附件中有", null, null, null, null),
					ADMINISTRATOR));
		}
		for (String target : some("Target", "n.goalValue IS NOT NULL", 12)) {
			made += isMade(this.ledger.assign(
					new AssignmentInput(target, 2024, this.dice.below(90) / 4.0, null, "下达计划", null, null),
					ADMINISTRATOR));
			made += isMade(
					this.ledger.report(
							new ObservationInput(target, this.dice.below(90) / 4.0, null, null, "2024-12-31",
									ObservationBasis.POINT, null, null, "年报", Stage.VERIFIED, null, null),
							ADMINISTRATOR));
		}
		for (String measure : some("Measure", "n.title IS NOT NULL", 6)) {
			String plan = measure.substring("measure:".length(), measure.lastIndexOf('/'));
			made += isMade(this.ledger.correct(new CorrectionInput("plan:" + plan, "measures",
					measure.substring(measure.lastIndexOf('/') + 1), "{\"title\": \"更正后的举措\"}", null, null, null, "原文"),
					ADMINISTRATOR));
		}
		assertThat(made).isGreaterThan(25);
	}

	private static int isMade(org.zeren.ledger.Entered entered) {
		return (entered.entry() != null) ? 1 : 0;
	}

	private List<String> some(String label, String where, int many) {
		List<String> ids = this.driver
			.executableQuery("MATCH (n:" + label + ") WHERE " + where + " RETURN n.id AS id ORDER BY id")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
		return this.dice.some(ids, Math.min(many, ids.size()));
	}

	@Test
	void anotherDatabaseAnswersTheSame() {
		Path place = this.folder.resolve("kept");
		Backup.Summary kept = this.zeren.context().getBean(Backup.class).write(place);
		assertThat(kept.plans()).isEqualTo(6);
		try (ConfigurableApplicationContext other = start()) {
			assertThat(other.getBean(Backup.class).restore(place)).isEqualTo(kept);
			other.getBean(Audit.class).auditOutdated();
			ask(this.zeren.context().getBean(GraphQlSource.class).graphQl(),
					other.getBean(GraphQlSource.class).graphQl());
		}
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(ZerenApplication.class).run("--server.port=0",
				"--zeren.graph.bundled-plans=false", "--zeren.audit.at-start=false", "--zeren.page.warm-up=false",
				"--zeren.api.values-per-second=0", "--zeren.api.timeout=60s",
				"--zeren.keys.file=" + this.folder.resolve("keys.yaml"),
				"--zeren.database.folder=" + this.folder.resolve("data"), "--zeren.database.port=0");
	}

	private void ask(GraphQL first, GraphQL second) {
		OperationWriter writer = new OperationWriter(this.written.schema(), this.dice,
				new KnownValues(this.written.graph(), this.dice), new Coverage(this.written.schema()));
		int answered = 0;
		int ordered = 0;
		int cut = 0;
		while (answered < OPERATIONS) {
			Operation operation = writer.next();
			Map<String, Object> variables = operation.given(this.dice);
			ExecutionInput input = ExecutionInput.newExecutionInput(operation.text()).variables(variables).build();
			ExecutionResult expected = first.execute(input);
			if (expected.getErrors().stream().anyMatch((error) -> error.getMessage().contains("are allowed"))) {
				continue;
			}
			ExecutionResult actual = second.execute(input);
			answered++;
			if (same(expected, actual)) {
				continue;
			}
			assertThat(operation.text())
				.as("%s\n%s\nexpected %s\nactual %s", operation.text(), variables, expected.toSpecification(),
						actual.toSpecification())
				.contains("search");
			if (Objects.equals(unordered(expected.getData()), unordered(actual.getData()))) {
				ordered++;
			}
			else {
				assertThat(size(actual.getData())).isEqualTo(size(expected.getData()));
				cut++;
			}
		}
		System.out.printf(
				"%d random operations are answered alike; hits of %d searches come in another order, of %d on another page%n",
				answered, ordered, cut);
		assertThat(ordered + cut).isLessThan(OPERATIONS / 10);
	}

	private static boolean same(ExecutionResult expected, ExecutionResult actual) {
		return Objects.equals(expected.<Object>getData(), actual.<Object>getData())
				&& expected.getErrors().size() == actual.getErrors().size();
	}

	/** Without the order of lists, and without what says a place or a weight. */
	private static Object unordered(Object data) {
		if (data instanceof Map<?, ?> map) {
			Map<Object, Object> all = new LinkedHashMap<>();
			map.forEach((key, value) -> all.put(key, isOpaque(value) ? "" : unordered(value)));
			return all;
		}
		if (data instanceof List<?> list) {
			List<String> all = new ArrayList<>(list.stream().map((each) -> String.valueOf(unordered(each))).toList());
			all.sort(null);
			return all;
		}
		return data;
	}

	/** A score. */
	private static boolean isOpaque(Object value) {
		return value instanceof Double;
	}

	private static int size(Object data) {
		if (data instanceof Map<?, ?> map) {
			return map.values().stream().mapToInt(RestoredAnswersTests::size).sum();
		}
		return (data instanceof List<?> list) ? list.size() : 0;
	}

}
