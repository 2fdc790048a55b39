package org.zeren.extract.target;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.document.Locator;
import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.plan.target.Comparator;
import org.zeren.plan.target.Quantity;
import org.zeren.plan.target.TableTarget;
import org.zeren.plan.target.TextTarget;
import org.zeren.term.Indicator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The vocabulary of indicators.
 */
class IndicatorsTests {

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "细颗粒物（PM2.5）浓度,PM2.5浓度", "市区PM2.5年平均浓度,PM2.5浓度", "地表水达到或好于Ⅲ类水体比例,地表水优良水体比例",
			"省控以上地表水劣Ⅴ类水体比例,地表水劣Ⅴ类水体比例", "化肥施用量（折纯量）,化肥使用量", "单位地区生产总值能耗降低,单位地区生产总值能源消耗降低", "农村生活污水治理率,农村生活污水治理率" })
	void theSameIndicatorUnderAnotherWording(String wording, String name) {
		assertThat(Indicators.vocabulary().of(wording)).isNotNull().extracting(Indicator::name).isEqualTo(name);
	}

	@Test
	void aNameThatTheVocabularyDoesNotHold() {
		assertThat(Indicators.vocabulary().of("新增口袋公园数量")).isNull();
	}

	@Test
	void aMeasureNamesARowByItsTextTitleOrTarget() {
		List<TableTarget> table = List.of(row("T1", "细颗粒物浓度", "PM2.5浓度"), row("T2", "农村生活污水治理率", "农村生活污水治理率"),
				row("T3", "森林覆盖率", "森林覆盖率"));
		assertThat(named("推进农村生活污水治理", "因地制宜选择模式。", Set.of(), table)).containsExactly("T2");
		assertThat(named("改善空气质量", "持续降低细颗粒物（PM2.5）浓度。", Set.of(), table)).containsExactly("T1");
		assertThat(named("绿化造林", "完成造林任务。", Set.of("森林覆盖率"), table)).containsExactly("T3");
	}

	@Test
	void theStemOfAnIndicatorNamesItUnderAVerbOnly() {
		List<TableTarget> table = List.of(row("T1", "受污染耕地安全利用率", "受污染耕地安全利用率"));
		assertThat(named("守护净土", "分类推进受污染耕地安全利用。", Set.of(), table)).containsExactly("T1");
		assertThat(named("守护净土", "受污染耕地安全利用技术仍需探索。", Set.of(), table)).isEmpty();
	}

	@Test
	void aSubstanceAloneNamesNoRow() {
		List<TableTarget> table = List.of(row("T1", "细颗粒物浓度", "PM2.5浓度"), row("T2", "氨氮减排量", "氨氮减排量"));
		assertThat(named("协同治理", "加强PM2.5前体物和氨氮排放监管。", Set.of(), table)).isEmpty();
	}

	@ParameterizedTest(name = "{0} / {1}")
	@CsvSource(delimiter = '|', textBlock = """
			改善空气质量             | 到2025年，ＰＭ₂.₅ 年均浓度下降。 | ＰＭ₂.₅ 年均浓度
			降低PM2.5浓度           | 细颗粒物浓度持续下降。          | PM2.5浓度
			协同开展PM2.5和O3污染防治 | 统筹治理两类污染。             | PM2.5
			""")
	void aRowIsNamedWhereTheWordsStand(String title, String text, String words) {
		Passage head = passage(title);
		Passage body = passage(text);
		Locator at = Indicators.vocabulary()
			.named(head, List.of(body), List.of(), List.of(row("T1", "细颗粒物浓度", "PM2.5浓度")))
			.get("T1");
		assertThat(at).isNotNull();
		assertThat((text.contains(words) ? text : title).substring(at.start(), at.end())).isEqualTo(words);
	}

	private static List<String> named(String title, String text, Set<String> indicators, List<TableTarget> table) {
		Locator at = new Locator(1, 0, 1);
		List<TextTarget> targets = indicators.stream()
			.map((name) -> new TextTarget(name, name, Comparator.AT_LEAST, null, new Quantity("1", 1.0), null, null,
					at))
			.toList();
		return List
			.copyOf(Indicators.vocabulary().named(passage(title), List.of(passage(text)), targets, table).keySet());
	}

	private static Passage passage(String text) {
		return new Passage(new Source("plan.txt", "0", text), text, IntStream.range(0, text.length()).toArray());
	}

	private static TableTarget row(String key, String name, String indicator) {
		return new TableTarget(key, name, indicator, null, null, null, null, null, Comparator.AT_LEAST, "2025", null,
				false, new Locator(1, 0, 1));
	}

}
