package org.zeren.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.zeren.audit.Audit;
import org.zeren.audit.KeptFindings;
import org.zeren.graph.GraphText;
import org.zeren.graph.Neo4jUnderTest;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.KeptPlans;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.graph.write.kept.ReadPlan;
import org.zeren.key.KeyRole;
import org.zeren.key.Writer;
import org.zeren.ledger.Entered;
import org.zeren.ledger.Ledger;
import org.zeren.ledger.entry.Entry;
import org.zeren.ledger.entry.FindingState;
import org.zeren.ledger.entry.Stage;
import org.zeren.ledger.input.AssignmentInput;
import org.zeren.ledger.input.CorrectionInput;
import org.zeren.ledger.input.ObservationInput;
import org.zeren.ledger.input.RulingInput;
import org.zeren.ledger.input.Withdrawal;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.yaml.PlanYaml;
import org.zeren.verdict.ObservationBasis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What was written as a folder makes the same graph again, ledger and findings included;
 * nothing is doubled, lost or half there.
 */
@OnEveryNeo4j
class BackupTests {

	private static final Writer AUDITOR = new Writer("张审计", KeyRole.AUDITOR, List.of());

	private static final ReadPlan DONGHU = new ReadPlan(PlanFixture.donghu().build(), Map.of("1.1", "疏浚。"),
			"第一章\r\n疏浚。\r\n");

	private static final PlanRecord FOREST = PlanFixture.plan("beiling", "雪原省", "北岭市")
		.row("T1", "森林覆盖率", "%", 16, 17)
		.build();

	/** As one that comes with the application, which is kept as the file that it is. */
	private static final ReadPlan BEILING = new ReadPlan(FOREST, Map.of(), null, new PlanYaml().write(FOREST));

	@TempDir
	private Path folder;

	private Ledger ledger;

	private PlanStore store;

	private Driver driver;

	private Audit audit;

	private Backup backup;

	@BeforeEach
	void aGraphWithAllThatPeopleAdd(RunningZeren zeren, PlanStore store, Driver driver) {
		this.ledger = zeren.context().getBean(Ledger.class);
		this.audit = zeren.context().getBean(Audit.class);
		this.store = store;
		this.driver = driver;
		this.backup = new Backup(new KeptPlans(driver), store, this.ledger, new KeptFindings(driver));
		store.write(DONGHU, Origin.IMPORT);
		store.write(BEILING, Origin.BUNDLED);
		store.write(ReadPlan.of(PlanFixture.plan("xihu", "云岭省").build()), Origin.BUNDLED);
		store.remove("xihu");
		this.audit.auditOutdated();
		add();
		this.audit.auditOutdated();
		driver.executableQuery("MATCH (f:Finding) SET f.foundOn = '2024-02-03'").execute();
	}

	private void add() {
		String finding = "finding:donghu/NO_DOCUMENT_NUMBER/plan:donghu";
		this.ledger.rule(new RulingInput(finding, "OPEN", FindingState.CONFIRMED, "属实", null, null, null, null),
				AUDITOR);
		this.ledger.assign(new AssignmentInput("target:donghu/T1", 2024, 78.25, null, "下达计划", null, null), AUDITOR);
		Entered reported = this.ledger.report(new ObservationInput("target:donghu/T1", 75.0, null, null, "2024-12-31",
				ObservationBasis.POINT, null, null, "年报", Stage.VERIFIED, null, null), AUDITOR);
		this.ledger.withdrawObservation(new Withdrawal(reported.entry().id(), "年份写错"), AUDITOR);
		correct("measures", "1.1", "{\"title\": \"治理河湖\"}");
		correct("plan", null, "{\"documentNumber\": \"东湖政发〔2022〕1号\"}");
	}

	private void correct(String in, String key, String set) {
		assertThat(this.ledger
			.correct(new CorrectionInput("plan:donghu", in, key, set, null, null, null, "原文第3行"), AUDITOR)
			.errors()).isEmpty();
	}

	private Path write() {
		Path place = this.folder.resolve("kept");
		this.backup.write(place);
		return place;
	}

	@Test
	void anEmptyDatabaseIsMadeTheSameGraph(Neo4jUnderTest database) {
		List<String> graph = GraphText.of(this.driver);
		List<Entry> entries = this.ledger.entries();
		assertThat(graph).anyMatch((line) -> line.contains("SUPERSEDED"));
		Path place = write();
		database.clear();
		assertThat(this.backup.restore(place)).isEqualTo(new Backup.Summary(2, 0, 6));
		this.audit.auditOutdated();
		assertThat(GraphText.of(this.driver)).isEqualTo(graph);
		assertThat(this.ledger.entries()).isEqualTo(entries);
		assertThat(new KeptPlans(this.driver).removed()).containsExactly("plan:xihu");
	}

	@Test
	void takenBackTwiceNothingIsDoubled() {
		List<String> graph = GraphText.of(this.driver);
		assertThat(this.backup.restore(write())).isEqualTo(new Backup.Summary(0, 2, 0));
		this.audit.auditOutdated();
		assertThat(GraphText.of(this.driver)).isEqualTo(graph);
	}

	@Test
	void onlyWhatIsMissingIsAdded(Neo4jUnderTest database) {
		List<String> graph = GraphText.of(this.driver);
		List<Entry> entries = this.ledger.entries();
		Path place = write();
		database.clear();
		this.store.write(DONGHU, Origin.IMPORT);
		this.ledger.restore(entries.subList(0, 1));
		assertThat(this.backup.restore(place)).isEqualTo(new Backup.Summary(1, 1, 5));
		this.audit.auditOutdated();
		assertThat(GraphText.of(this.driver)).isEqualTo(graph);
	}

	@Test
	void aLedgerThatSaysSomethingElseIsLeftAsItIs(Neo4jUnderTest database) {
		Path place = write();
		database.clear();
		this.store.write(DONGHU, Origin.IMPORT);
		this.ledger.assign(new AssignmentInput("target:donghu/T1", 2025, 90, null, "另一文件", null, null), AUDITOR);
		List<String> graph = GraphText.of(this.driver);
		assertThatThrownBy(() -> this.backup.restore(place)).isInstanceOf(BackupException.class)
			.hasMessageContaining("assignment:target:donghu/T1/1 that says something else")
			.hasMessageNotContaining("\n");
		assertThat(GraphText.of(this.driver)).isEqualTo(graph);
	}

	@Test
	void aFileThatIsMissingOrChangedIsToldBeforeAnythingIsWritten(Neo4jUnderTest database) throws IOException {
		Path place = write();
		database.clear();
		Path corrections = place.resolve("ledger/corrections.jsonl");
		Files.writeString(corrections, Files.readString(corrections).replace("治理河湖", "治理"));
		assertThatThrownBy(() -> this.backup.restore(place)).isInstanceOf(BackupException.class)
			.hasMessageContaining("ledger/corrections.jsonl is not as it was written");
		Files.delete(corrections);
		assertThatThrownBy(() -> this.backup.restore(place)).hasMessageContaining("corrections.jsonl is missing");
		assertThat(GraphText.of(this.driver)).isEmpty();
	}

	@Test
	void theFolderIsThereWholeOrNotAtAll() throws IOException {
		this.driver.executableQuery("MATCH (r:Record {id: 'record:donghu'}) DELETE r").execute();
		assertThatThrownBy(this::write).isInstanceOf(BackupException.class)
			.hasMessageContaining("plan:donghu was written by an older Zeren");
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files).isEmpty();
		}
		Files.writeString(this.folder.resolve("kept"), "something else");
		assertThatThrownBy(this::write).hasMessageContaining("is there already");
		assertThat(this.folder.resolve("kept")).hasContent("something else");
	}

	@Test
	void filesAreWhatAPersonCanRead() throws IOException {
		Path place = write();
		String source = DONGHU.record().source().name();
		String name = source.substring(0, source.lastIndexOf('.'));
		try (Stream<Path> files = Files.walk(place).filter(Files::isRegularFile)) {
			assertThat(files.map((file) -> place.relativize(file).toString())).contains("backup.json", "findings.jsonl",
					"ledger/rulings.jsonl", "ledger/corrections.jsonl", "plans/0002-" + name + ".yaml",
					"plans/0002-" + name + ".source.txt");
		}
		assertThat(Files.readString(place.resolve("plans/0002-" + name + ".yaml"))).contains("治理河道")
			.doesNotContain("治理河湖");
		assertThat(Files.readString(place.resolve("plans/0002-" + name + ".source.txt"))).isEqualTo(DONGHU.source());
		assertThat(Files.readAllLines(place.resolve("ledger/corrections.jsonl"))).hasSize(2)
			.first()
			.asString()
			.contains("\"by\":\"张审计\"", "治理河湖");
	}

}
