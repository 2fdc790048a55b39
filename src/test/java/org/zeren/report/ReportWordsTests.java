package org.zeren.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.zeren.export.Language;
import org.zeren.verdict.Doubt;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What rules saw, in words.
 */
class ReportWordsTests {

	private static final Pattern CONDITION = Pattern.compile("\\{([^{}]*(?:\\{[^{}]*}[^{}]*)*)} AS condition");

	private static final Pattern KEY = Pattern.compile("(?:^|, )([a-zA-Z]+): ");

	private static String zh(String condition) {
		return new Condition(ReportWords.in(Language.ZH)).of(condition);
	}

	@Test
	void aConditionIsToldInWords() {
		assertThat(zh("{\"baseline\":57.3,\"goal\":60,\"unit\":\"%\",\"comparator\":\"AT_MOST\"}"))
			.isEqualTo("现状值 57.3，目标值 60，单位 %，比较方式 不高于");
		assertThat(zh("{\"documentNumber\":null,\"status\":\"PUBLISHED\"}")).isEqualTo("文号 无，状态 印发");
		assertThat(zh("{\"verdict\":\"FAR_BEHIND\",\"ratio\":0.4}")).isEqualTo("评价 严重滞后，完成进度与时间进度之比 0.4");
		assertThat(zh("{\"forms\":[\"甲局\",\"乙局\"]}")).isEqualTo("名称写法 甲局、乙局");
		assertThat(new Condition(ReportWords.in(Language.EN)).of("{\"units\":0}")).isEqualTo("units 0");
	}

	@Test
	void whatARuleOfOnesOwnSawKeepsItsOwnName() {
		assertThat(zh("{\"depth\":3}")).isEqualTo("depth 3");
		assertThat(zh("none")).isEqualTo("none");
	}

	@Test
	void everyDoubtOfAVerdictHasItsWords() {
		for (Doubt doubt : Doubt.values()) {
			assertThat(ReportWords.in(Language.ZH).ofOrItself("reason", doubt.words())).as(doubt.name())
				.isNotEqualTo(doubt.words());
			assertThat(ReportWords.in(Language.EN).ofOrItself("reason", doubt.words())).isEqualTo(doubt.words());
		}
	}

	@Test
	void everyValueThatARuleOfZerenSeesHasAName() throws IOException {
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> files = Files.list(Path.of("cypher/findings"))) {
			for (Path file : files.toList()) {
				Matcher condition = CONDITION.matcher(Files.readString(file));
				while (condition.find()) {
					Matcher key = KEY.matcher(condition.group(1).replaceAll("\\{[^{}]*}", ""));
					while (key.find()) {
						keys.add(key.group(1));
					}
				}
			}
		}
		assertThat(keys).hasSizeGreaterThan(30)
			.allSatisfy(
					(key) -> assertThat(ReportWords.in(Language.ZH).ofOrItself("condition", key)).isNotEqualTo(key));
	}

}
