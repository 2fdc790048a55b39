package org.zeren.plan.yaml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CorrectionsTests {

	private final PlanRecord record = new PlanYaml().read("east.yaml", PlanYamlTests.YAML);

	@Test
	void fieldsAreSet() {
		PlanRecord corrected = apply("""
				- in: measures
				  key: "1.1"
				  set: {title: 严管工地}
				  reason: misprint
				- in: plan
				  set: {issuer: 南江市人民政府}
				  reason: stands on the cover only
				""").record();
		assertThat(corrected.sections().get(0).measures().get(0).title()).isEqualTo("严管工地");
		assertThat(corrected.issuer()).isEqualTo("南江市人民政府");
	}

	@Test
	void entriesAreAddedAndRemoved() {
		PlanRecord corrected = apply("""
				- in: measures
				  key: "1.1"
				  add: {duties: [{role: SUPPORT, agency: 市财政局, printed: 市财政局, order: 2, at: L4 45-49}]}
				  remove: {duties: [1]}
				  reason: the note is garbled
				- in: agencies
				  key: 市住建局
				  remove: true
				  reason: bears nothing
				""").record();
		assertThat(corrected.sections().get(0).measures().get(0).duties()).extracting(Duty::printed)
			.containsExactly("市财政局");
		assertThat(corrected.agencies()).isEmpty();
	}

	@Test
	void aCorrectionThatFindsNothingIsReported() {
		assertThat(apply("""
				- in: measures
				  key: "9.9"
				  set: {title: 严管工地}
				  reason: misprint
				""").unfit()).containsExactly(
				"east.corrections.yaml: measures 9.9 is not in the record any more; its correction (misprint) was left out");
	}

	@Test
	void aCorrectionNeedsAReason() {
		assertThatThrownBy(() -> apply("- in: plan\n  set: {issuer: 甲}\n")).isInstanceOf(RecordFormatException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "set: [issuer]", "set: 甲", "add: {duties: 甲}", "add: 甲", "remove: 甲", "remove: false",
			"remove: {duties: 1}" })
	void aCorrectionOfAWrongTypeIsRefusedInOneLine(String wrong) {
		assertThatThrownBy(() -> apply("- in: measures\n  key: \"1.1\"\n  reason: misprint\n  " + wrong + "\n"))
			.isInstanceOf(RecordFormatException.class)
			.hasMessageStartingWith("east.corrections.yaml: measures 1.1: " + wrong.substring(0, wrong.indexOf(':')))
			.hasMessageNotContaining("\n");
	}

	private Corrections.Corrected apply(String corrections) {
		return Corrections.read("east.corrections.yaml", corrections).apply(this.record);
	}

}
