package org.zeren.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CaptionTests {

	@ParameterizedTest
	@CsvSource({ "岚水市水利局, 岚水 市水 利局", "岚水市生态环境局, 岚水 市生 态环 境局", "市水利局, 市水 利局", "教体局, 教体局", "水, 水", "PM2.5浓度, PM2.5 浓度",
			"劣Ⅴ类水体比例, 劣 Ⅴ 类水 体比例", "《岚水市河道条例》, 《岚水 市河 道条例》", "污水（污泥）处置, 污水 （污泥） 处置", "清河 治污, 清河 治污" })
	void aLineMayEndBehindTwoChineseCharactersAndBesideFigures(String name, String caption) {
		assertThat(Caption.of(name)).isEqualTo(caption);
	}

	@ParameterizedTest
	@CsvSource({ "岚水市水利局", "《岚水市河道条例》", "PM2.5浓度", "𠮷田镇河道" })
	void onlyBlanksAreAdded(String name) {
		assertThat(Caption.of(name).replace(" ", "")).isEqualTo(name);
	}

}
