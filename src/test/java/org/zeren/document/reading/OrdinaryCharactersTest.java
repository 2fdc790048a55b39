package org.zeren.document.reading;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.document.Block;
import org.zeren.document.Locator;
import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.text.Forms;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One sign has many code points; an outline prints the ordinary one.
 */
class OrdinaryCharactersTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "责任∶区水务局 | 责任：区水务局", "责任﹕区水务局︔ | 责任：区水务局；", "责任︓区水务局 | 责任：区水务局", "︵一︶控尘 | #0 (（一）) 控尘",
					"﹙区水务局﹑区住建局﹚ | （区水务局、区住建局）", "澄政发﹝2023﹞7号 | 澄政发〔2023〕7号", "｢清水｣行动｡ | 「清水」行动。", "﹁清水﹂行动︒ | 「清水」行动。",
					"︽治水方案︾ | 《治水方案》", "回收率达到90﹪ | 回收率达到90%", "1﹒控尘 | #0 (1) 控尘", "新建管网12㎞ | 新建管网12km", "绿地3㎡ | 绿地3m²",
					"库容5㎥ | 库容5m³", "施肥6㎏ | 施肥6kg", "浓度3㎎ | 浓度3mg", "不少于≧3次 | 不少于≥3次", "优良率>=80% | 优良率≥80%",
					"能耗<=3% | 能耗≤3%", "15∼18台 | 15～18台" })
	void aSignIsTheOrdinaryOne(String printed, String read) {
		assertThat(Outlined.of(printed)).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource({ "⽔污染⻓效, 水污染长效", "⾏政⾷品⾦融, 行政食品金融", "⻋辆⻛险, 车辆风险", "\uF967少於\uF978次, 不少於兩次", "\uF9E9程\uF98E, 里程年",
			"㐇⺟亲, 㐇母亲", "⼗四五, 十四五", "ﬁne, fine", "𝟗𝟎%, 90%" })
	void aLookAlikeIsTheCharacterItLooksLike(String printed, String read) {
		assertThat(Forms.plain(printed)).isEqualTo(read);
	}

	@Test
	void marksOfDirectionAndVariationPrintNothing() {
		assertThat(Outlined.of("（\u202A牵头单位\u202C：\u2068区水\uFE0E务局\u2069，区财\uDB40\uDD00政局\u200B\uFEFF\u061C）"))
			.isEqualTo("（牵头单位：区水务局，区财政局）");
	}

	@Test
	void aCharacterBeyondTheFirstPlaneStaysAndKnowsItsPlace() {
		Source source = new SourceReader().read("plan", "清理\uD869\uDDA7水河。".getBytes(StandardCharsets.UTF_8));
		Passage text = ((Block.Paragraph) OutlineReader.read(source).blocks().get(0)).text();
		assertThat(text).hasToString("清理\uD869\uDDA7水河。");
		assertThat(text.locate(2, 4)).isEqualTo(new Locator(1, 2, 4));
	}

	@Test
	void aPlaceHoldsTheWholeCharacterThatAnOrdinaryOneStandsFor() {
		Source source = new SourceReader().read("plan", "\uD87E\uDC00清理".getBytes(StandardCharsets.UTF_8));
		Passage text = ((Block.Paragraph) OutlineReader.read(source).blocks().get(0)).text();
		assertThat(text).hasToString("丽清理");
		assertThat(text.locate(0, 1)).isEqualTo(new Locator(1, 0, 2));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "\uF0D8\u00A01.控尘。洒水。 | (1) 控尘。洒水。", "\uF06C 控尘 | 控尘", "■控尘 | 控尘", "● 2.控尘。洒水。 | (2) 控尘。洒水。",
					"➢ 控尘 | 控尘", "l 控尘 | 控尘", "Ø 控尘 | 控尘", "✅控尘 | 控尘", "- 控尘 | 控尘", "- 1.控尘。洒水。 | (1) 控尘。洒水。",
					"\uD83D\uDCCC控尘 | 控尘" })
	void aBulletIsNoWord(String printed, String read) {
		assertThat(Outlined.of(printed)).isEqualTo(read);
	}

	@Test
	void theSymbolTypeSaysAtLeast() {
		assertThat(Outlined.of("优良天数比率\uF0B380%，能耗\uF0A3 3%")).isEqualTo("优良天数比率≥80%，能耗≤ 3%");
	}

}
