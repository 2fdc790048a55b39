package org.zeren.plan.yaml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Role;
import org.zeren.plan.named.Agency;

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
	void oneDutyIsGivenToAnotherUnitInAnotherRole() {
		PlanRecord corrected = apply("""
				- in: duties
				  key: "1.1/1"
				  set: {agency: 市水利局, role: SUPPORT}
				  reason: misread
				""").record();
		assertThat(corrected.sections().get(0).measures().get(0).duties().get(0)).satisfies((duty) -> {
			assertThat(duty.agency()).isEqualTo("市水利局");
			assertThat(duty.role()).isEqualTo(Role.SUPPORT);
		});
		assertThat(corrected.agencies()).as("who bears a duty is listed, who bears none is not")
			.extracting(Agency::name)
			.containsExactly("市水利局");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			in: waterBodies, key: 清溪河, set: {kind: RIVER} | is a text in a list of texts
			in: measures, key: "1.1", add: {title: [甲]}    | add wants a list, and title is none""")
	void aCorrectionOfWhatHasNoFieldsOrNoListIsRefusedInOneLine(String wrong, String message) {
		PlanRecord texts = apply("""
				- in: measures
				  key: "1.1"
				  set: {waterBodies: [清溪河]}
				  reason: left out
				""").record();
		Corrections corrections = Corrections.read("east.corrections.yaml", "- {" + wrong + ", reason: misread}");
		assertThatThrownBy(() -> corrections.apply(texts)).isInstanceOf(RecordFormatException.class)
			.hasMessageStartingWith("east.corrections.yaml: ")
			.hasMessageContaining(message)
			.hasMessageNotContaining("\n");
	}

	@Test
	void anEntryThatMovedIsFoundByItsPlaceAndAnotherOneOfItsKeyIsLeftAlone() {
		String moved = """
				- in: duties
				  key: "1.1/1"
				  was: {at: %s, printed: %s}
				  set: {role: GUIDE}
				  reason: misread
				""";
		String place = new PlanYaml().mapper()
			.valueToTree(this.record.sections().get(0).measures().get(0).duties().get(0).at())
			.asString();
		assertThat(apply(moved.formatted(place, "某局")).unfit()).isEmpty();
		assertThat(apply(moved.formatted("L9 900-904", "某局")).unfit()).hasSize(1);
		assertThat(apply(moved.formatted("L9 900-904", "市住建局")).unfit()).isEmpty();
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
