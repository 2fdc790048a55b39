package org.zeren.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.zeren.ledger.entry.Stage;
import org.zeren.ledger.entry.WorkState;
import org.zeren.ledger.input.ObservationInput;
import org.zeren.table.ReadTable;
import org.zeren.table.TableException;
import org.zeren.table.TableReader;
import org.zeren.verdict.ObservationBasis;

/**
 * What stands in a form that came back.
 *
 * @param header its columns
 * @param rows the rows whose cells are good
 * @param empty how many rows were left empty
 * @param mistakes what is wrong with other cells
 */
record FilledForm(FormHeader header, List<FilledForm.Row> rows, int empty, List<FormMistake> mistakes) {

	/**
	 * So many rows can be filled in: they are entered in one turn of the ledger, while
	 * others wait. 200 took 6 of its 10 seconds on a crowded machine, 500 did not fit.
	 */
	static final int MOST = 200;

	private static final FormWords WORDS = FormWords.bundled();

	/** What a row is filled with; the day and the unit can stand there before. */
	private static final List<String> FILLED = List.of("value", "state", "periodStart", "evidence", "reason");

	/**
	 * A row.
	 *
	 * @param number its number, as a spreadsheet shows it
	 * @param input what it reports
	 */
	record Row(int number, ObservationInput input) {
	}

	/**
	 * {@return what stands in a file}
	 * @throws FormRefusal if it holds no table, or too many rows are filled in
	 */
	static FilledForm read(String name, byte[] content) {
		ReadTable table;
		try {
			table = TableReader.read(name, content);
		}
		catch (TableException ex) {
			throw FormRefusal.of(String.valueOf(ex.getMessage()));
		}
		List<FormMistake> mistakes = new ArrayList<>();
		FormHeader header = FormHeader.of(table, mistakes);
		if (!mistakes.isEmpty()) {
			throw new FormRefusal(FormRefusal.Reason.MISTAKEN, mistakes);
		}
		List<ReadTable.Row> filled = table.rows()
			.stream()
			.filter((row) -> FILLED.stream().anyMatch((key) -> !header.cell(row, key).isEmpty()))
			.toList();
		if (filled.size() > MOST) {
			throw FormRefusal
				.of("%s: %d rows are filled in; %d can be at a time. Split it, and keep the header in each file."
					.formatted(name, filled.size(), MOST));
		}
		List<Row> rows = new ArrayList<>();
		for (ReadTable.Row row : filled) {
			int before = mistakes.size();
			ObservationInput input = new Cells(header, row, mistakes).input();
			if (mistakes.size() == before) {
				rows.add(new Row(row.number(), input));
			}
		}
		return new FilledForm(header, rows, table.rows().size() - filled.size(), mistakes);
	}

	/** The cells of a row. */
	private record Cells(FormHeader header, ReadTable.Row row, List<FormMistake> mistakes) {

		ObservationInput input() {
			if (text("id") == null) {
				wrong("id", "Say which target it is: take the row from the form, which has its id.");
			}
			return new ObservationInput(cell("id"), number(), text("unit"),
					word("state", WORDS.state()).map(WorkState::valueOf).orElse(null), WORDS.dayOf(cell("asOf")),
					word("basis", WORDS.basis()).map(ObservationBasis::valueOf).orElse(ObservationBasis.POINT),
					Optional.ofNullable(text("periodStart")).map(WORDS::dayOf).orElse(null), text("reporter"),
					text("evidence"), word("stage", WORDS.stage()).map(Stage::valueOf).orElse(Stage.SELF_REPORTED),
					null, text("reason"));
		}

		private @Nullable Double number() {
			String cell = cell("value");
			Optional<Double> number = WORDS.numberOf(cell, cell("unit"));
			if (!cell.isEmpty() && number.isEmpty()) {
				wrong("value",
						"\"%s\" is no number. Write digits, such as 12.5; words go to another column.".formatted(cell));
			}
			return number.orElse(null);
		}

		private Optional<String> word(String key, Map<String, List<String>> words) {
			String cell = cell(key);
			Optional<String> name = FormWords.nameOf(words, cell);
			if (!cell.isEmpty() && name.isEmpty()) {
				wrong(key, "\"%s\" is none of %s.".formatted(cell, String.join(", ", shown(words))));
			}
			return name;
		}

		private static List<String> shown(Map<String, List<String>> words) {
			return words.entrySet()
				.stream()
				.map((each) -> each.getValue().get(0) + " (" + each.getKey() + ")")
				.toList();
		}

		private String cell(String key) {
			return this.header.cell(this.row, key);
		}

		private @Nullable String text(String key) {
			String cell = cell(key);
			return cell.isEmpty() ? null : cell;
		}

		private void wrong(String key, String message) {
			this.mistakes.add(this.header.mistake(this.row.number(), key, message));
		}

	}

}
