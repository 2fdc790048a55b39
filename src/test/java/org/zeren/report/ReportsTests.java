package org.zeren.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.zeren.audit.Audit;
import org.zeren.document.reading.SourceReader;
import org.zeren.export.Language;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
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
import org.zeren.verdict.ObservationBasis;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The report of a plan of the graph.
 */
@OnEveryNeo4j
class ReportsTests {

	private RunningZeren running;

	@BeforeEach
	void aPlan(RunningZeren zeren, PlanStore store) {
		this.running = zeren;
		store.write(PlanFixture.donghu().build(), Map.of(), Origin.IMPORT);
	}

	private String markdown(Language language) throws IOException {
		Report report = this.running.context().getBean(Reports.class).of("donghu.txt", language, null);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportFormat.MD.write(report, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void itTellsThePlanItsFindingsWithProofAndTheOwnersOfBindingTargets() throws IOException {
		this.running.context().getBean(Audit.class).audit("plan:donghu");
		assertThat(markdown(Language.ZH)).startsWith("# donghu 环境保护规划：责任审计报告")
			.contains("| 发文机关 | 人民政府 |", "| 文号 | 无 |", "| 印发日期 | 2022-01-31 |", "| 规划期 | 2021—2025年 |")
			.contains("| 目标 | 3 个，其中读到责任单位的 3 个；约束性 2 个，其中读到责任单位的 2 个 |")
			.contains("依据：", "不作的认定：", "认定标准：")
			.contains("- 整治排口。情况：牵头单位数 0，责任单位数 2。")
			.contains("| 优良天数比例 | 71.5 | 80.0 % | 2025 | 区城市管理局 | 管控扬尘 | 2 |",
					"| 河湖水质达标率 | 60.0 | 100.0 % | 2025 | 区水利局 | 治理河道 | 3 |");
	}

	@Test
	void aPlanThatIsNotAuditedIsNotSaidToHaveNoFindings() throws IOException {
		assertThat(markdown(Language.EN)).contains("| Findings | not computed yet; run zeren audit first. |")
			.doesNotContain("There are none")
			.contains("| Period | 2021 to 2025 |");
	}

	/** Somebody is to give the plan a number; the target T1 was not reached in time. */
	private void ruledAndReported() {
		Ledger ledger = this.running.context().getBean(Ledger.class);
		Audit audit = this.running.context().getBean(Audit.class);
		Writer auditor = new Writer("张审计", KeyRole.AUDITOR, List.of());
		audit.audit("plan:donghu");
		String finding = "finding:donghu/NO_DOCUMENT_NUMBER/plan:donghu";
		assertThat(ledger
			.rule(new RulingInput(finding, "OPEN", FindingState.CONFIRMED, null, null, null, null, null), auditor)
			.errors()).isEmpty();
		assertThat(ledger
			.rule(new RulingInput(finding, "CONFIRMED", FindingState.ASSIGNED, "补发文号", "区政府办公室", "2099-12-31", "王验收",
					null), auditor)
			.errors()).isEmpty();
		assertThat(ledger
			.report(new ObservationInput("target:donghu/T1", 76.5, null, null, "2025-12-31", ObservationBasis.POINT,
					null, null, null, Stage.SELF_REPORTED, null, null), auditor)
			.errors()).isEmpty();
		audit.audit("plan:donghu");
	}

	private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(this.running.url().resolve(address)).build(),
					HttpResponse.BodyHandlers.ofByteArray());
	}

	@Test
	void itTellsWhatWasRuledAndHowFarTargetsHaveCome() throws IOException {
		ruledAndReported();
		assertThat(markdown(Language.ZH)).contains("已交办（1）")
			.contains("| 无文号：donghu 环境保护规划 | 已交办 | 区政府办公室 | 2099-12-31 | 王验收 | 张审计，")
			.contains("| 优良天数比例 | 逾期 | 71.5 | 80 | 76.5 | % | 1 | 0.59 | 2025-12-31 | 2025-12-31 | 区城市管理局 |");
	}

	@Test
	void aReportIsAnsweredOverHttpInBothFormats() throws IOException, InterruptedException {
		HttpResponse<byte[]> markdown = get("/report/donghu.txt.md?lang=en");
		assertThat(new String(markdown.body(), StandardCharsets.UTF_8)).startsWith("# donghu 环境保护规划: report");
		assertThat(markdown.headers().firstValue("Content-Security-Policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).startsWith("default-src 'none'"));
		assertThat(new SourceReader().read("report.docx", get("/report/donghu.docx").body()).text())
			.startsWith("donghu 环境保护规划：责任审计报告");
		assertThat(get("/report/donghu.pdf").statusCode()).isEqualTo(404);
		assertThat(get("/report/nowhere.md").statusCode()).isEqualTo(400);
	}

	@Test
	void theListOfWhatIsToBeSetRightHasARowAFindingAndSaysByWhomAndByWhen() throws IOException, InterruptedException {
		ruledAndReported();
		assertThat(new SourceReader().read("list.docx", get("/export/findings.docx?state=ASSIGNED").body()).text())
			.contains("整改清单", "筛选条件：state = ASSIGNED。共 1 项。", "无文号：donghu 环境保护规划", "区政府办公室", "2099-12-31", "王验收");
		assertThat(new SourceReader().read("list.docx", get("/export/findings.docx?state=CLOSED").body()).text())
			.contains("没有疑点。");
		assertThat(get("/export/findings.docx?colour=red").statusCode()).isEqualTo(400);
	}

}
