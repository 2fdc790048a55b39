package org.zeren.form;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.ledger.entry.Stage;
import org.zeren.ledger.entry.WorkState;
import org.zeren.ledger.input.ObservationInput;
import org.zeren.verdict.ObservationBasis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What people write into a form, and what is told of a cell that is wrong.
 */
class FilledFormTests {

	private static FilledForm read(String... lines) {
		return FilledForm.read("form.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> mistakes(String... lines) {
		return read(lines).mistakes().stream().map(FormMistake::toString).toList();
	}

	private static List<String> refused(String... lines) {
		try {
			read(lines);
			return List.of();
		}
		catch (FormRefusal ex) {
			return ex.mistakes().stream().map(FormMistake::toString).toList();
		}
	}

	@Test
	void aRowIsReadByTheTitlesOfItsColumnsInAnyOrder() {
		assertThat(read("截至日期,目标编号,完成值,单位,工作状态,口径,起始日期,填报单位,佐证,核实情况,更正原因",
				"2024年6月30日,target:donghu/T1,76.4,%,推进中,当期,2024/1/1,区水利局,水质年报,已核实,抄错")
			.rows())
			.containsExactly(new FilledForm.Row(2,
					new ObservationInput("target:donghu/T1", 76.4, "%", WorkState.IN_PROGRESS, "2024-06-30",
							ObservationBasis.PERIOD, "2024-01-01", "区水利局", "水质年报", Stage.VERIFIED, null, "抄错")));
	}

	@Test
	void englishTitlesAndTheNamesOfGraphQlAreUnderstoodToo() {
		ObservationInput input = new ObservationInput("target:donghu/T1", null, null, WorkState.DONE, "2024-06-30",
				ObservationBasis.CUMULATIVE, null, null, null, Stage.SELF_REPORTED, null, null);
		assertThat(read("target id,as of,value,state,basis", "target:donghu/T1,2024-06-30,,done,CUMULATIVE").rows())
			.containsExactly(new FilledForm.Row(2, input));
		assertThat(read("id,asOf,value,state,basis", "target:donghu/T1,2024-06-30,,Done,累计").rows())
			.containsExactly(new FilledForm.Row(2, input));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			76.4      | %      | 76.4
			７６．４   | %      | 76.4
			1,200     | 吨     | 1200
			-0.5      |        | -0.5
			45%       | %      | 45
			45％      | ％     | 45
			12,x      | %      | none
			1,20      | 吨     | none
			45%       | 吨     | none
			约40      | 吨     | none
			NaN       | 吨     | none""")
	void aNumberIsReadAsPeopleWriteIt(String cell, String unit, String number) {
		FilledForm form = read("id,asOf,value,unit",
				"target:donghu/T1,2024-06-30,\"" + cell + "\"," + (unit != null ? unit : ""));
		assertThat(form.rows()).extracting((row) -> row.input().value())
			.isEqualTo(number.equals("none") ? List.of() : List.of(Double.valueOf(number)));
		assertThat(form.mistakes()).hasSize(number.equals("none") ? 1 : 0);
	}

	@Test
	void whatIsWrongIsToldByRowAndColumnAllAtOnce() {
		assertThat(mistakes("目标编号,目标,截至日期,完成值,工作状态", "target:donghu/T1,优良天数比例,2024-06-30,\"12,x\",快了",
				"target:donghu/T2,河湖水质达标率,2024-06-30,,", ",河湖水质达标率,2024-06-30,7,"))
			.containsExactly("D2 (完成值): \"12,x\" is no number. Write digits, such as 12.5; words go to another column.",
					"E2 (工作状态): \"快了\" is none of 未启动 (NOT_STARTED), 推进中 (IN_PROGRESS), 已完成 (DONE), 停滞 (STALLED).",
					"A4 (目标编号): Say which target it is: take the row from the form, which has its id.");
	}

	@Test
	void aRowWithNothingButWhatWasHandedOutIsEmpty() {
		FilledForm form = read("目标编号,目标,截至日期,完成值,单位", "target:donghu/T1,优良天数比例,2024-12-31,,%",
				"target:donghu/T2,河湖水质达标率,2024-12-31,0,%");
		assertThat(form.empty()).isOne();
		assertThat(form.rows()).extracting(FilledForm.Row::number).containsExactly(3);
	}

	@Test
	void aColumnThatIsMissingUnknownOrThereTwiceIsTold() {
		assertThat(refused("目标编号,截至日期", "target:donghu/T1,2024-06-30"))
			.containsExactly("row 1: The column 完成值 / value is missing. Take the form as it was handed out.");
		assertThat(refused("目标编号,截至日期,完成值,佐证材料,value", "target:donghu/T1,2024-06-30,1,年报,1")).containsExactly(
				"D1 (佐证材料): The form has no such column. Take it out, or correct its title.",
				"E1 (value): The column is there twice. Take one out.");
	}

	@Test
	void whatIsNoTableIsToldByName() {
		assertThat(refused("PK\u0003\u0004 no zip"))
			.containsExactly("form.csv: cannot be read as a workbook; save it as XLSX or as CSV in UTF-8");
	}

	@Test
	void moreRowsThanCanBeTakenAtATimeAreRefused() {
		String rows = String.join("\n", Collections.nCopies(FilledForm.MOST + 1, "target:donghu/T1,2024-06-30,1"));
		assertThatExceptionOfType(FormRefusal.class).isThrownBy(() -> read("id,asOf,value", rows))
			.withMessageContaining("201 rows are filled in; 200 can be at a time");
	}

	@Test
	void ofVeryManyMistakesTheFirstAreTold() {
		FormRefusal refusal = new FormRefusal(FormRefusal.Reason.MISTAKEN,
				Collections.nCopies(51, new FormMistake("wrong", 2, null, null)));
		assertThat(refusal.mistakes()).hasSize(50);
		assertThat(refusal.all()).isEqualTo(51);
	}

}
