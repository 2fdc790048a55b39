package org.zeren.plan.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.document.Locator;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlanYamlTests {

	static final String YAML = """
			id: 南江市-保护规划
			source:
			  name: east.txt
			  sha256: abc
			title: 南江市保护规划
			status: PUBLISHED
			regions:
			  - name: 南江市
			    kind: PREFECTURE
			sections:
			  - path: "1"
			    number: 一
			    title: 守护蓝天
			    at: L3 20-24
			    measures:
			      - path: "1.1"
			        number: "1"
			        title: 管控工地
			        at: L4 30-34
			        duties:
			          - role: LEAD
			            agency: 市住建局
			            printed: 市住建局
			            order: 1
			            at: L4 40-44
			agencies:
			  - name: 市住建局
			    kind: DEPARTMENT
			    region: 南江市
			""";

	private final PlanYaml yaml = new PlanYaml();

	@Test
	void aRecordComesBackAsItWasWritten() {
		PlanRecord record = this.yaml.read("east.yaml", YAML);
		assertThat(this.yaml.write(record)).isEqualTo(YAML);
		assertThat(this.yaml.read("line", this.yaml.writeLine(record))).isEqualTo(record);
		Measure measure = record.sections().get(0).measures().get(0);
		assertThat(measure.at()).isEqualTo(new Locator(4, 30, 34));
		assertThat(measure.duties()).hasSize(1);
		assertThat(measure.parts()).isEqualTo(List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#',
			value = { "status: PUBLISHED # status: OLD # line 6", "at: L4 30-34 # at: 4, 30 # line 19",
					"title: 管控工地 # heading: 管控工地 # line 18", "kind: PREFECTURE # kind: TOWN # line 9",
					"order: 1 # order: 0 # order", "role: LEAD # role: 0 # role",
					"id: 南江市-保护规划 # id: \"\" # id is empty", "status: PUBLISHED # periodStart: 2025.7 # periodStart",
					"order: 1 # order: 1.5 # order", "number: 一 # title: 守护碧水 # title" })
	void aWrongKeyOrValueIsRefusedWithItsLine(String right, String wrong, String place) {
		String text = YAML.replaceFirst(right, wrong);
		assertThatThrownBy(() -> this.yaml.read("east.yaml", text)).isInstanceOf(RecordFormatException.class)
			.hasMessageStartingWith("east.yaml: ")
			.hasMessageContaining(place)
			.hasMessageNotContaining("\n");
	}

	@Test
	void aRegionThatIsThereTwiceIsRefused() {
		String region = "  - name: 南江市\n    kind: PREFECTURE\n";
		assertThatThrownBy(() -> this.yaml.read("east.yaml", YAML.replace(region, region + region)))
			.hasMessage("east.yaml: regions holds 南江市 twice");
	}

	@Test
	void aMissingValueIsRefused() {
		assertThatThrownBy(() -> this.yaml.read("east.yaml",
				YAML.replaceFirst("title: 守护蓝天", "number: 二").replaceFirst("number: 一\\s+", "")))
			.hasMessage("east.yaml: lacks sections/0/title");
	}

	@Test
	void aMeasureWithoutATitleOrWithOneThatIsNoneIsRefused() {
		assertThatThrownBy(() -> this.yaml.read("east.yaml", YAML.replaceFirst("title: 管控工地", "titlePrinted: false")))
			.hasMessage("east.yaml: measure 1.1 has no title; only a part of a measure has none");
		assertThatThrownBy(() -> this.yaml.read("east.yaml", YAML.replaceFirst("管控工地", "工".repeat(2_001))))
			.hasMessage("east.yaml: measure 1.1 has a title of 2001 characters; 2000 are allowed");
	}

	@Test
	void noYamlIsRefused() {
		assertThatThrownBy(() -> this.yaml.read("east.yaml", "id: [a\n")).isInstanceOf(RecordFormatException.class);
		assertThatThrownBy(() -> this.yaml.read("east.yaml", "")).isInstanceOf(RecordFormatException.class);
	}

}
