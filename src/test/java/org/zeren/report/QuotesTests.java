package org.zeren.report;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.zeren.document.Source;
import org.zeren.export.ask.ExportRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The plan's own words about a piece of proof.
 */
class QuotesTests {

	private static final String TEXT = "第一章 目标\n完善管网。到2025年，新建污水管网60公里；清退养殖户。（牵头单位：区水务局）\n";

	private static final Source SOURCE = new Source("donghu.txt", "abc", TEXT);

	private static Map<String, Object> evidence(String value, @Nullable String text) {
		int start = TEXT.indexOf(value);
		Map<String, Object> node = new HashMap<>();
		node.put("text", text);
		return Map.of("value", value, "locator", Map.of("start", start, "end", start + value.length()), "node", node);
	}

	@Test
	void theDocumentGivesTheSentenceAroundThePlace() {
		assertThat(Quotes.of(SOURCE, "abc").around(evidence("污水管网", null))).hasValue("到2025年，新建污水管网60公里；");
		assertThat(Quotes.of(SOURCE, "abc").around(evidence("目标", null))).hasValue("第一章 目标");
	}

	@Test
	void withoutTheDocumentTheTextOfTheMeasureGivesIt() {
		assertThat(Quotes.of(null, "abc").around(evidence("养殖户", "完善管网。清退养殖户。其他。"))).hasValue("清退养殖户。");
	}

	@Test
	void wordsThatAreNotAtHandAreNotMadeUp() {
		assertThat(Quotes.of(null, "abc").around(evidence("养殖户", null))).isEmpty();
		assertThat(Quotes.of(null, "abc").around(evidence("养殖户", "完善管网。"))).isEmpty();
	}

	@Test
	void aLongSentenceIsCutAndSaysSo() {
		String text = "前".repeat(300) + "目标" + "后".repeat(300) + "。";
		Source source = new Source("donghu.txt", "abc", text);
		Map<String, Object> at = Map.of("locator", Map.of("start", 300, "end", 302));
		assertThat(Quotes.of(source, "abc").around(at)).hasValue("…" + "前".repeat(120) + "目标" + "后".repeat(120) + "…");
	}

	@Test
	void anotherFileThanThePlanWasReadFromIsRefused() {
		assertThatExceptionOfType(ExportRefusal.class).isThrownBy(() -> Quotes.of(SOURCE, "def"))
			.withMessage("donghu.txt is not the file that the plan was read from: its SHA-256 is abc, not def. "
					+ "Give that file, or import this one first.");
	}

}
