package org.zeren.ledger;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

import org.zeren.audit.Audit;
import org.zeren.graph.GraphText;
import org.zeren.graph.Neo4jUnderTest;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.Outcome;
import org.zeren.graph.write.PlanStore;
import org.zeren.graph.write.kept.ReadPlan;
import org.zeren.key.KeyRole;
import org.zeren.key.Writer;
import org.zeren.ledger.entry.Entry;
import org.zeren.ledger.input.CorrectionInput;
import org.zeren.ledger.input.Withdrawal;
import org.zeren.plan.PlanRecord;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person sets right in how a plan was read is in the graph at once, and stays so
 * over every later import.
 */
@OnEveryNeo4j
class PlanCorrectionsTests {

	private static final Writer AUDITOR = new Writer("张审计", KeyRole.AUDITOR, List.of());

	private static final PlanRecord DONGHU = PlanFixture.donghu().build();

	private static final ReadPlan READ = new ReadPlan(DONGHU, Map.of("1.1", "疏浚。"), "第一章\n疏浚。\n");

	private Ledger ledger;

	private PlanStore store;

	private Driver driver;

	private Audit audit;

	@BeforeEach
	void aPlan(RunningZeren zeren, PlanStore store, Driver driver) {
		this.ledger = zeren.context().getBean(Ledger.class);
		this.audit = zeren.context().getBean(Audit.class);
		this.store = store;
		this.driver = driver;
		store.write(READ, Origin.IMPORT);
	}

	private Entered correct(String in, @Nullable String key, @Nullable String set, @Nullable String supersedes) {
		return this.ledger.correct(new CorrectionInput("plan:donghu", in, key, set, null, null, supersedes, "原文第3行"),
				AUDITOR);
	}

	private List<String> ask(String cypher) {
		return this.driver.executableQuery(cypher)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0))
			.map(Value::asString)
			.toList();
	}

	private List<String> leaders() {
		return ask("MATCH (a:Agency)-[r:LEADS|SUPPORTS]->(:Measure {id: 'measure:donghu/1.1'}) "
				+ "RETURN type(r) + ' ' + a.id ORDER BY r.order");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					duties   | 1.1/1 | {"role": "GUIDE"}                | MATCH (:Agency)-[d:GUIDES]->(:Measure {id: 'measure:donghu/1.1'}) RETURN d.id | duty:donghu/1.1/1/GUIDE
					duties   | 1.1/1 | {"agency": "区财政局"}            | MATCH (a)-[:LEADS]->(:Measure {id: 'measure:donghu/1.1'}) RETURN a.id          | agency:云岭省/南江市/东湖区/财政局
					measures | 1.1   | {"title": "治理河湖"}             | MATCH (m:Measure {id: 'measure:donghu/1.1'}) RETURN m.title                     | 治理河湖
					targets  | T1    | {"goal": {"printed": "82", "value": 82.0}} | MATCH (t:Target {id: 'target:donghu/T1'}) RETURN t.goalAsPrinted + toString(t.goalValue) | 8282.0
					plan     | none  | {"documentNumber": "东湖政发〔2022〕1号"} | MATCH (p:Plan {id: 'plan:donghu'}) RETURN p.documentNumber             | 东湖政发〔2022〕1号""",
			nullValues = "none")
	void aCorrectionIsInTheGraphAtOnceAndAfterANewImport(String in, String key, String set, String cypher,
			String expected) {
		Entered made = correct(in, key, set, null);
		assertThat(made.errors()).isEmpty();
		assertThat(ask(cypher)).containsExactly(expected);
		List<String> corrected = GraphText.of(this.driver);
		assertThat(this.store.write(READ, Origin.IMPORT)).isEqualTo(Outcome.UNCHANGED);
		this.store.rewrite(READ, Origin.IMPORT);
		assertThat(GraphText.of(this.driver)).isEqualTo(corrected);
		this.store.remove("donghu");
		this.store.write(READ, Origin.IMPORT);
		assertThat(GraphText.of(this.driver)).isEqualTo(corrected);
		assertThat(ask("MATCH (c:Correction)-[r:CORRECTS]->(:Plan) RETURN c.id + ' ' + r.fits"))
			.containsExactly("correction:plan:donghu/1 true");
	}

	@Test
	void whatIsWithdrawnLeavesThePlanAsItWasRead() {
		List<String> before = withoutEntries();
		Entered made = correct("duties", "1.1/1", "{\"agency\": \"区财政局\"}", null);
		assertThat(withoutEntries()).isNotEqualTo(before);
		assertThat(this.ledger.withdrawCorrection(new Withdrawal(made.entry().id(), "看错了"), AUDITOR).errors())
			.isEmpty();
		assertThat(withoutEntries()).isEqualTo(before);
		assertThat(this.ledger.entries()).hasSize(2);
		assertThat(this.ledger.withdrawCorrection(new Withdrawal(made.entry().id(), "再次"), AUDITOR).errors())
			.extracting(UserError::field)
			.containsExactly("id");
	}

	private List<String> withoutEntries() {
		return GraphText.of(this.driver)
			.stream()
			.filter((line) -> !line.startsWith("correction:"))
			.map((line) -> line.replaceAll("(, )?digest=\\w+", ""))
			.toList();
	}

	@Test
	void forOneFieldOneCorrectionCounts() {
		Entered first = correct("measures", "1.1", "{\"title\": \"治理河湖\"}", null);
		assertThat(correct("measures", "1.1", "{\"title\": \"治河\"}", null).errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("张审计 has corrected that already",
					first.entry().id()));
		assertThat(correct("measures", "1.1", "{\"deadline\": \"2025\"}", null).errors()).isEmpty();
		assertThat(correct("measures", "1.1", "{\"title\": \"治河\"}", first.entry().id()).errors()).isEmpty();
		assertThat(ask("MATCH (m:Measure {id: 'measure:donghu/1.1'}) RETURN m.title + m.deadline"))
			.containsExactly("治河2025");
		assertThat(ask("MATCH (c:Correction)-[:SUPERSEDES]->(old) RETURN c.id + ' ' + old.id"))
			.containsExactly("correction:plan:donghu/3 correction:plan:donghu/1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = """
			measures | 9.9   | {"title": "甲"}       | key | The record has no measures 9.9
			duties   | 1.1/9 | {"role": "LEAD"}      | key | The record has no duties 1.1/9
			duties   | 1.1/1 | {"role": "牵头"}       | set | It does not fit the record
			duties   | 1.1/1 | {"colour": "green"}   | set | the key colour is not known there
			measures | 1.1   | {"path": "1.2"}       | set | has two entries at 1.2
			plan     | none  | {"id": "beiling"}     | set | a plan's id and source are not corrected
			measures | 1.1   | title: 甲             | set | is no JSON
			measures | 1.1   | ["title"]             | set | set wants fields and their values
			measures | 1.1   | none                  | set | Say what is to be set""")
	void whatDoesNotFitIsToldAndNotWritten(String in, String key, String set, String field, String message) {
		List<String> before = GraphText.of(this.driver);
		assertThat(correct(in, key, set, null).errors()).singleElement().satisfies((error) -> {
			assertThat(error.field()).isEqualTo(field);
			assertThat(error.message()).contains(message).doesNotContain("\n");
		});
		assertThat(GraphText.of(this.driver)).isEqualTo(before);
	}

	@Test
	void aCorrectionThatANewReadingHasNoPlaceForIsLeftOutAndSaysSo() {
		correct("measures", "1.1", "{\"title\": \"治理河湖\"}", null);
		correct("plan", null, "{\"issuer\": \"东湖区人民政府\"}", null);
		PlanRecord other = PlanFixture.plan("donghu", "云岭省", "南江市", "东湖区")
			.agency("区水利局", "水利")
			.chapter("第一章")
			.measure("保护湿地", (measure) -> measure.lead("区水利局"))
			.build();
		assertThat(this.store.write(ReadPlan.of(other), Origin.IMPORT)).isEqualTo(Outcome.WRITTEN);
		assertThat(ask("MATCH (p:Plan) RETURN p.issuer")).containsExactly("东湖区人民政府");
		assertThat(ask("MATCH (c:Correction)-[r:CORRECTS]->(:Plan) RETURN c.list + ' ' + r.fits ORDER BY c.ordinal"))
			.containsExactly("measures false", "plan true");
		assertThat(this.store.misfits("donghu")).singleElement()
			.asString()
			.contains("治理河道（measures 1.1） by 张审计", "does not fit any more");
	}

	@Test
	void aBundledPlanStaysCorrectedWhenTheApplicationStartsAgain() {
		this.store.remove("donghu");
		this.store.write(READ, Origin.IMPORT);
		this.store.remove("donghu");
		this.driver.executableQuery("MATCH (r:Revision) REMOVE r.removed").execute();
		this.store.write(READ, Origin.BUNDLED);
		correct("measures", "1.1", "{\"title\": \"治理河湖\"}", null);
		assertThat(this.store.write(READ, Origin.BUNDLED)).isEqualTo(Outcome.UNCHANGED);
		assertThat(ask("MATCH (m:Measure {id: 'measure:donghu/1.1'}) RETURN m.title + m.text"))
			.containsExactly("治理河湖疏浚。");
		assertThat(ask("MATCH (p:Plan) RETURN p.origin")).containsExactly("bundled");
		assertThat(ask("MATCH (t:SourceText) RETURN t.text")).containsExactly("第一章\n疏浚。\n");
	}

	@Test
	void theFindingsOfACorrectedPlanAreOutOfDate() {
		this.audit.auditOutdated();
		assertThat(ask("MATCH (f:Finding {kind: 'NO_DOCUMENT_NUMBER'}) RETURN f.state")).containsExactly("OPEN");
		correct("plan", null, "{\"documentNumber\": \"东湖政发〔2022〕1号\"}", null);
		assertThat(this.audit.auditOutdated()).isNotEmpty();
		assertThat(ask("MATCH (f:Finding {kind: 'NO_DOCUMENT_NUMBER'}) RETURN f.state")).containsExactly("SUPERSEDED");
	}

	@Test
	void correctionsAreRestoredAsTheyWere(Neo4jUnderTest database) {
		Entered first = correct("duties", "1.1/1", "{\"agency\": \"区财政局\"}", null);
		correct("measures", "1.1", "{\"title\": \"治理河湖\"}", null);
		this.ledger.withdrawCorrection(new Withdrawal(first.entry().id(), "看错了"), AUDITOR);
		List<Entry> before = this.ledger.entries();
		List<String> graph = GraphText.of(this.driver);
		database.clear();
		this.store.write(READ, Origin.IMPORT);
		assertThat(this.ledger.restore(before)).isEqualTo(3);
		assertThat(this.ledger.entries()).isEqualTo(before);
		assertThat(GraphText.of(this.driver)).isEqualTo(graph);
		assertThat(leaders()).contains("LEADS agency:云岭省/南江市/东湖区/水利局");
	}

}
