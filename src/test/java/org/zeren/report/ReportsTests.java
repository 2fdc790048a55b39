package org.zeren.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.zeren.audit.Audit;
import org.zeren.export.Language;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;

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

}
