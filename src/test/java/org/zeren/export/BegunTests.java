package org.zeren.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.zeren.export.ask.Asking;
import org.zeren.export.ask.ExportRefusal;
import org.zeren.export.ask.NamedPlans;
import org.zeren.table.TableFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An export of many pages, of answers that the test makes.
 */
class BegunTests {

	private static final int PAGE = 100;

	/**
	 * Answers pages of targets of one plan after the other, whose ids are sorted as
	 * texts.
	 */
	private static Asking targets(int pages, int ofAPlan) {
		return (document, variables) -> {
			Object after = variables.get("after");
			int page = (after != null) ? Integer.parseInt(after.toString()) : 0;
			if (page == -1) {
				throw new ExportRefusal(ExportRefusal.Reason.LATER, "The database does not answer.");
			}
			List<Map<String, Object>> nodes = new ArrayList<>();
			for (int i = page * PAGE; i < (page + 1) * PAGE; i++) {
				int inPlan = ofAPlan - 1 - i % ofAPlan;
				nodes.add(Map.of("id", "target:" + i, "name", "目标" + inPlan, "ordinal", inPlan, "plan",
						Map.of("id", "plan:" + i / ofAPlan, "title", "规划" + i / ofAPlan)));
			}
			return Map.of("page", Map.of("nodes", nodes, "pageInfo",
					Map.of("hasNextPage", page + 1 < pages, "endCursor", String.valueOf(page + 1))));
		};
	}

	private static Export.Begun begun(Asking asking, TableFormat format) {
		return new Export(asking, new NamedPlans(List::of))
			.begin(new ExportOrder("targets", Map.of(), format, Language.ZH));
	}

	@Test
	void theTargetsOfAPlanAreSortedAlsoWhereTheyStandOnSeveralPages() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(begun(targets(3, 150), TableFormat.CSV).writeTo(out)).isEqualTo(300);
		List<String> names = out.toString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.map((line) -> line.split(",")[0] + line.split(",")[3])
			.toList();
		assertThat(names).startsWith("规划0目标0", "规划0目标1").endsWith("规划1目标148", "规划1目标149");
		assertThat(names.indexOf("规划1目标0")).isEqualTo(150);
	}

	@Tag("integration")
	@ParameterizedTest
	@EnumSource(TableFormat.class)
	void aHundredThousandRowsPassInBoundedMemory(TableFormat format) throws IOException {
		long[] most = new long[1];
		Asking pages = targets(1_000, 90);
		int[] asked = new int[1];
		Asking watched = (document, variables) -> {
			if (++asked[0] % 300 == 0) {
				System.gc();
				most[0] = Math.max(most[0], Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
			}
			return pages.ask(document, variables);
		};
		System.gc();
		long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		assertThat(begun(watched, format).writeTo(OutputStream.nullOutputStream())).isEqualTo(100_000);
		assertThat(most[0] - before).isLessThan(15_000_000);
	}

	@Test
	void whatFailsOnALaterPageIsNoWholeTable() {
		Asking pages = targets(3, 10);
		Asking failing = (document, variables) -> {
			Map<String, Object> changed = new HashMap<>(variables);
			changed.computeIfPresent("after", (key, value) -> "2".equals(value) ? "-1" : value);
			return pages.ask(document, changed);
		};
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThatExceptionOfType(ExportRefusal.class).isThrownBy(() -> begun(failing, TableFormat.JSON).writeTo(out))
			.withMessage("The database does not answer.");
		assertThat(out.toString(StandardCharsets.UTF_8)).doesNotEndWith("]\n");
	}

	@Test
	void whatFailsOnTheFirstPageIsToldBeforeAnythingIsWritten() {
		Asking away = (document, variables) -> {
			throw new ExportRefusal(ExportRefusal.Reason.LATER, "The database does not answer.");
		};
		assertThatExceptionOfType(ExportRefusal.class).isThrownBy(() -> begun(away, TableFormat.CSV))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(ExportRefusal.Reason.LATER));
	}

	@ParameterizedTest
	@EnumSource(TableFormat.class)
	void aFileIsNamedAfterItsTable(TableFormat format) {
		assertThat(begun(targets(1, 1), format).fileName()).isEqualTo("目标." + format.ending());
	}

	@Test
	void aFileNameHasNothingThatASystemRefuses() {
		assertThat(FileName.of("疑点-甲/乙\\丙:\"丁\"\u202E\n戊", "csv")).isEqualTo("疑点-甲 乙 丙 丁 戊.csv");
		assertThat(FileName.of("长".repeat(100), "csv")).isEqualTo("长".repeat(60) + ".csv");
	}

}
