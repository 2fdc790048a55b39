package org.zeren.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.zeren.audit.Audit;
import org.zeren.graph.Neo4jUnderTest;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.graph.write.kept.ReadPlan;
import org.zeren.key.KeyRole;
import org.zeren.key.Writer;
import org.zeren.ledger.entry.Entry;
import org.zeren.ledger.entry.FindingState;
import org.zeren.ledger.entry.Stage;
import org.zeren.ledger.entry.WorkState;
import org.zeren.plan.PlanRecord;
import org.zeren.verdict.ObservationBasis;
import org.zeren.ledger.input.AssignmentInput;
import org.zeren.ledger.input.ObservationInput;
import org.zeren.ledger.input.RulingInput;
import org.zeren.ledger.input.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Entries are added and never changed, follow the state machine, and outlive a new
 * import.
 */
@OnEveryNeo4j
class LedgerTests {

	static final String FINDING = "finding:donghu/NO_DOCUMENT_NUMBER/plan:donghu";

	private static final Writer AUDITOR = new Writer("张审计", KeyRole.AUDITOR, List.of());

	private static final Writer OTHER_AUDITOR = new Writer("赵审计", KeyRole.AUDITOR, List.of());

	private static final Writer ACCEPTOR = new Writer("王验收", KeyRole.ACCEPTOR, List.of());

	private static final String LAKE_OFFICE = "agency:云岭省/南江市/东湖区/水利局";

	private static final Writer REPORTER = new Writer("李填报", KeyRole.REPORTER, List.of(LAKE_OFFICE));

	private Ledger ledger;

	private PlanStore store;

	private Audit audit;

	private Driver driver;

	@BeforeEach
	void aPlanWithFindings(RunningZeren zeren, PlanStore store, Driver driver) {
		this.ledger = zeren.context().getBean(Ledger.class);
		this.audit = zeren.context().getBean(Audit.class);
		this.store = store;
		this.driver = driver;
		write(PlanFixture.donghu().build());
	}

	private void write(PlanRecord plan) {
		this.store.write(plan, Map.of(), Origin.IMPORT);
		this.audit.audit("plan:" + plan.id());
	}

	private Entered rule(Writer writer, String seen, FindingState state, @Nullable String reason) {
		return this.ledger.rule(new RulingInput(FINDING, seen, state, reason, null, null, null, null), writer);
	}

	private Entered assigned(Writer writer, String acceptor) {
		return this.ledger.rule(new RulingInput(FINDING, "CONFIRMED", FindingState.ASSIGNED, null, "区水利局", "2099-12-31",
				acceptor, null), writer);
	}

	private Entered rectified(Writer writer) {
		return this.ledger.rule(
				new RulingInput(FINDING, "ASSIGNED", FindingState.RECTIFIED, null, null, null, null, "东湖政发〔2099〕1号"),
				writer);
	}

	private static ObservationInput observed(String subject, @Nullable Double value, String asOf) {
		return new ObservationInput(subject, value, null, (value == null) ? WorkState.DONE : null, asOf,
				ObservationBasis.POINT, null, null, null, Stage.SELF_REPORTED, null, null);
	}

	private static AssignmentInput handedDown(int year, double value, @Nullable String supersedes,
			@Nullable String reason) {
		return new AssignmentInput("target:donghu/T1", year, value, null, "南江市下达计划〔2024〕3号", supersedes, reason);
	}

	private List<String> texts(String cypher) {
		return this.driver.executableQuery(cypher)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asString())
			.toList();
	}

	private String state() {
		return texts("MATCH (f:Finding {id: '" + FINDING + "'}) RETURN f.state").get(0);
	}

	@Test
	void aFindingIsConfirmedAssignedRectifiedAndClosed() {
		assertThat(rule(AUDITOR, "OPEN", FindingState.CONFIRMED, null).errors()).isEmpty();
		assertThat(assigned(AUDITOR, "王验收").errors()).isEmpty();
		assertThat(rectified(AUDITOR).errors()).isEmpty();
		assertThat(state()).isEqualTo("RECTIFIED");
		Entered closed = rule(ACCEPTOR, "RECTIFIED", FindingState.CLOSED, null);
		assertThat(closed.errors()).isEmpty();
		assertThat(state()).isEqualTo("CLOSED");
		assertThat(texts("MATCH (r:Ruling)-[:RULES_ON]->(:Finding) RETURN r.id ORDER BY r.ordinal")).hasSize(4)
			.last()
			.isEqualTo("ruling:" + FINDING + "/4");
		assertThat(closed.entry()).satisfies((entry) -> {
			assertThat(entry.by()).isEqualTo("王验收");
			assertThat(entry.planId()).isEqualTo("plan:donghu");
			assertThat(entry.title()).endsWith("donghu 环境保护规划");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			CLOSED    | none | state  | From OPEN a finding becomes CONFIRMED or DISMISSED, not CLOSED.
			RECTIFIED | none | state  | From OPEN a finding becomes CONFIRMED or DISMISSED
			REOPENED  | 理由 | state  | From OPEN a finding becomes CONFIRMED or DISMISSED
			DISMISSED | none | reason | Say why.""")
	void whatMayNotFollowIsToldAndNotWritten(FindingState state, String reason, String field, String message) {
		Writer administrator = new Writer("管理", KeyRole.ADMINISTRATOR, List.of());
		Entered entered = rule(administrator, "OPEN", state, reason);
		assertThat(entered.errors()).anySatisfy((error) -> {
			assertThat(error.field()).isEqualTo(field);
			assertThat(error.message()).contains(message);
		});
		assertThat(this.ledger.entries()).isEmpty();
		assertThat(state()).isEqualTo("OPEN");
	}

	@Test
	void whoIsResponsibleOrSaysItIsDoneDoesNotCloseIt() {
		rule(AUDITOR, "OPEN", FindingState.CONFIRMED, null);
		Entered same = this.ledger.rule(
				new RulingInput(FINDING, "CONFIRMED", FindingState.ASSIGNED, null, "区水利局", "2099-12-31", "区水利局", null),
				AUDITOR);
		assertThat(same.errors()).extracting(UserError::field).containsExactly("acceptor");
		assigned(AUDITOR, "王验收");
		Writer both = new Writer("管理", KeyRole.ADMINISTRATOR, List.of());
		rectified(both);
		assertThat(rule(both, "RECTIFIED", FindingState.CLOSED, null).errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("somebody else closes it"));
		Writer stranger = new Writer("孙验收", KeyRole.ACCEPTOR, List.of());
		assertThat(rule(stranger, "RECTIFIED", FindingState.CLOSED, null).errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("王验收 is to accept"));
		assertThat(state()).isEqualTo("RECTIFIED");
	}

	@Test
	void ofTwoAuditorsTheSecondSeesTheRulingOfTheFirst() {
		rule(AUDITOR, "OPEN", FindingState.DISMISSED, "附件中有文号");
		Entered second = rule(OTHER_AUDITOR, "OPEN", FindingState.CONFIRMED, null);
		assertThat(second.entry()).isNull();
		assertThat(second.errors()).singleElement().satisfies((error) -> {
			assertThat(error.field()).isEqualTo("seen");
			assertThat(error.message()).contains("张审计 has ruled DISMISSED", "附件中有文号", "ruling:" + FINDING + "/1");
		});
		assertThat(state()).isEqualTo("DISMISSED");
	}

	@Test
	void ofManyWhoRuleAtTheSameTimeOneDoes() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			List<Callable<Entered>> tries = new ArrayList<>();
			for (int i = 0; i < 16; i++) {
				Writer writer = new Writer("审计" + i, KeyRole.AUDITOR, List.of());
				tries.add(() -> rule(writer, "OPEN", FindingState.CONFIRMED, null));
			}
			int made = 0;
			for (Future<Entered> entered : threads.invokeAll(tries)) {
				made += (entered.get().entry() != null) ? 1 : 0;
			}
			assertThat(made).isEqualTo(1);
			assertThat(this.ledger.entries()).hasSize(1);
		}
		finally {
			threads.shutdown();
		}
	}

	@Test
	void aWithdrawnRulingStaysAndTheStateBeforeItCountsAgain() {
		rule(AUDITOR, "OPEN", FindingState.CONFIRMED, null);
		Entered assigned = assigned(AUDITOR, "王验收");
		assertThat(this.ledger.withdrawRuling(new Withdrawal(assigned.entry().id(), "单位写错"), AUDITOR).errors())
			.isEmpty();
		assertThat(state()).isEqualTo("CONFIRMED");
		assertThat(texts("MATCH (new:Ruling)-[:SUPERSEDES]->(old:Ruling) RETURN new.id + ' ' + old.id"))
			.containsExactly("ruling:" + FINDING + "/3 ruling:" + FINDING + "/2");
		assertThat(this.ledger.withdrawRuling(new Withdrawal(assigned.entry().id(), "再次"), AUDITOR).errors())
			.extracting(UserError::message)
			.containsExactly("It was withdrawn before.");
	}

	@Test
	void whatAPersonRuledStandsOverANewAuditUntilTheFindingIsNoMore() {
		rule(AUDITOR, "OPEN", FindingState.CONFIRMED, null);
		this.audit.audit("plan:donghu");
		assertThat(state()).isEqualTo("CONFIRMED");
		this.driver.executableQuery("MATCH (p:Plan {id: 'plan:donghu'}) SET p.documentNumber = '东湖政发〔2022〕1号'")
			.execute();
		this.audit.audit("plan:donghu");
		assertThat(state()).isEqualTo("SUPERSEDED");
		assertThat(rule(AUDITOR, "CONFIRMED", FindingState.DISMISSED, "已有文号").errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("does not hold any more"));
		this.driver.executableQuery("MATCH (p:Plan {id: 'plan:donghu'}) REMOVE p.documentNumber").execute();
		this.audit.audit("plan:donghu");
		assertThat(state()).isEqualTo("CONFIRMED");
	}

	@Test
	void aSecondValueForAYearSaysWhichItCorrects() {
		Entered first = this.ledger.assign(handedDown(2024, 78, null, null), AUDITOR);
		assertThat(this.ledger.assign(handedDown(2025, 80, null, null), AUDITOR).errors()).isEmpty();
		assertThat(this.ledger.assign(handedDown(2024, 79, null, null), AUDITOR).errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("张审计 has written down 78 % for 2024 already",
					first.entry().id()));
		assertThat(this.ledger.assign(handedDown(2024, 79, first.entry().id(), "市里调整"), AUDITOR).errors()).isEmpty();
		assertThat(this.ledger.assign(handedDown(2024, 77, first.entry().id(), "市里调整"), AUDITOR).errors())
			.as("a correction of what does not count any more")
			.extracting(UserError::field)
			.containsExactly("supersedes");
		assertThat(texts("MATCH (a:Assignment)-[:ASSIGNS]->(:Target {id: 'target:donghu/T1'}) "
				+ "WHERE NOT (a)<-[:SUPERSEDES]-() RETURN a.year + ' ' + toString(a.value) ORDER BY a.year"))
			.containsExactly("2024 79.0", "2025 80.0");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			2099-01-01 | POINT  | none       | none    | asOf        | is yet to come
			2024-13-01 | POINT  | none       | none    | asOf        | is no day
			2024-06-30 | PERIOD | none       | none    | periodStart | needs its first day
			2024-06-30 | PERIOD | 2024-07-01 | none    | periodStart | is behind
			2024-06-30 | POINT  | 2024-01-01 | none    | periodStart | has no period
			2024-06-30 | POINT  | none       | 吨      | unit        | cannot be converted to %""")
	void anObservationThatCannotBeIsToldByItsField(String asOf, ObservationBasis basis, String start, String unit,
			String field, String message) {
		Entered entered = this.ledger.report(new ObservationInput("target:donghu/T1", 75.0, unit, null, asOf, basis,
				start, null, null, Stage.SELF_REPORTED, null, null), AUDITOR);
		assertThat(entered.errors()).anySatisfy((error) -> {
			assertThat(error.field()).isEqualTo(field);
			assertThat(error.message()).contains(message);
		});
		assertThat(this.ledger.entries()).isEmpty();
	}

	@Test
	void aReporterReportsForTheOwnAgencyAndDoesNotVerify() {
		Entered own = this.ledger.report(observed("measure:donghu/1.1", null, "2024-06-30"), REPORTER);
		assertThat(own.errors()).isEmpty();
		assertThat(texts("MATCH (o:Observation) RETURN o.reporter")).containsExactly(LAKE_OFFICE);
		assertThat(this.ledger
			.report(new ObservationInput("measure:donghu/1.1", 2.0, null, null, "2024-12-31", ObservationBasis.POINT,
					null, null, null, Stage.VERIFIED, null, null), REPORTER)
			.errors()).extracting(UserError::field).containsExactly("stage");
	}

	@Test
	void anEntryOutlivesANewImportAndTheRemovalOfItsPlan() {
		rule(AUDITOR, "OPEN", FindingState.CONFIRMED, null);
		this.ledger.assign(handedDown(2024, 78, null, null), AUDITOR);
		this.ledger.report(observed("target:donghu/T1", 75.0, "2024-12-31"), AUDITOR);
		this.ledger.report(observed("measure:donghu/1.2/1", null, "2024-12-31"), AUDITOR);
		this.ledger.report(observed("project:donghu/清溪河清淤工程", null, "2024-12-31"), AUDITOR);
		List<Entry> before = this.ledger.entries();
		assertThat(joined()).hasSize(5);
		PlanRecord plan = PlanFixture.donghu().build();
		this.store.rewrite(ReadPlan.of(plan), Origin.IMPORT);
		this.audit.audit("plan:donghu");
		assertThat(joined()).as("written again").hasSize(5);
		assertThat(state()).isEqualTo("CONFIRMED");
		write(PlanFixture.plan("donghu", "云岭省", "南江市", "东湖区")
			.agency("区水利局", "水利")
			.row("T1", "优良天数比例", "%", 71.5, 81.0)
			.chapter("第一章")
			.measure("治理河道", (measure) -> measure.lead("区水利局").named("T1"))
			.build());
		assertThat(joined()).as("a changed plan without the part and the project")
			.containsExactlyInAnyOrder("assignment:target:donghu/T1/1", "observation:target:donghu/T1/1",
					"ruling:" + FINDING + "/1");
		this.store.remove("donghu");
		assertThat(joined()).isEmpty();
		assertThat(this.ledger.entries()).isEqualTo(before);
		write(plan);
		assertThat(joined()).as("imported again").hasSize(5);
		assertThat(state()).isEqualTo("CONFIRMED");
		assertThat(this.ledger.entries()).isEqualTo(before);
	}

	private List<String> joined() {
		return texts("MATCH (e)-[:RULES_ON|ASSIGNS|REPORTS_ON]->() RETURN e.id");
	}

	@Test
	void anEntryAboutNothingCanBeTakenBack() {
		Entered made = this.ledger.report(observed("project:donghu/清溪河清淤工程", null, "2024-12-31"), AUDITOR);
		this.store.remove("donghu");
		assertThat(this.ledger.withdrawObservation(new Withdrawal(made.entry().id(), "工程取消"), AUDITOR).errors())
			.isEmpty();
		assertThat(this.ledger.entries()).hasSize(2);
	}

	@Test
	void entriesAreRestoredAsTheyWereIntoAnEmptyDatabase(Neo4jUnderTest database) {
		rule(AUDITOR, "OPEN", FindingState.CONFIRMED, null);
		Entered second = assigned(AUDITOR, "王验收");
		this.ledger.withdrawRuling(new Withdrawal(second.entry().id(), "单位写错"), AUDITOR);
		this.ledger.assign(handedDown(2024, 78, null, null), AUDITOR);
		this.ledger.report(observed("measure:donghu/1.1", null, "2024-06-30"), REPORTER);
		List<Entry> before = this.ledger.entries();
		List<String> joined = joined();
		database.clear();
		assertThat(this.ledger.entries()).isEmpty();
		write(PlanFixture.donghu().build());
		assertThat(this.ledger.restore(before)).isEqualTo(5);
		assertThat(this.ledger.restore(before)).as("those that are there").isZero();
		assertThat(this.ledger.entries()).isEqualTo(before);
		assertThat(joined()).containsExactlyInAnyOrderElementsOf(joined);
		assertThat(state()).isEqualTo("CONFIRMED");
	}

	@Test
	void aRestoreWithAGapWritesNothing(Neo4jUnderTest database) {
		rule(AUDITOR, "OPEN", FindingState.CONFIRMED, null);
		assigned(AUDITOR, "王验收");
		List<Entry> both = this.ledger.entries();
		database.clear();
		assertThatThrownBy(() -> this.ledger.restore(List.of(both.get(1)))).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining(FINDING + "/1 is missing");
		assertThat(this.ledger.entries()).isEmpty();
	}

}
