package org.zeren.document.line;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.document.Outline;
import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.Outlined;
import org.zeren.document.reading.SourceReader;

import static org.assertj.core.api.Assertions.assertThat;

class LetterSpacingTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "到2 0 2 5年，新建管网6 5公里。 | 到2025年，新建管网65公里。", "到20 25 年，新建管网 6 5 公里。 | 到2025 年，新建管网 65 公里。",
					"比率达到12 . 5%，不少于9 0%。 | 比率达到12.5%，不少于90%。", "澄 湖 区 人 民 政 府 | 澄湖区人民政府", "责 任 单 位：区水务局 | 责任单位：区水务局",
					"区 水 务 局 负 责 清 理 河 道。 | 区水务局负责清理河道。" })
	void blanksThatSetLettersApartGo(String printed, String read) {
		assertThat(Outlined.of(printed)).isEqualTo(read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "指标 单位 2020年 2025年", "细颗粒物浓度 46 38", "加强 PM2.5 与 O3 治理", "见表1 2025年目标", "清源镇 澄湖镇 白石镇" })
	void blanksThatPartWordsStay(String printed) {
		assertThat(Outlined.of(printed)).isEqualTo(printed);
	}

	@Test
	void inADocumentThatIsSetApartShortLinesAreToo() {
		String text = "为 了 保 护 全 区 的 水 环 境，根 据 有 关 要 求，制 定 本 方 案。\n序 号\t指 标\t单 位\n1\t优 良 天 数 比 率\t%\n2\t出 境 断 面 达 标 率\t%\n";
		Outline outline = OutlineReader
			.read(new SourceReader().read("plan", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
		assertThat(outline.blocks().get(1)).asString().contains("指标", "优良天数比率").doesNotContain("指 标");
	}

	@Test
	void aHeadingSetApartIsOne() {
		assertThat(Outlined.of("第 一 章  基 础 与 目 标")).isEqualTo("#0 (第一章) 基础与目标");
	}

}
