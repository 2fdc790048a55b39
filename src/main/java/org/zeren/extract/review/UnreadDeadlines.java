package org.zeren.extract.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Block.Table;
import org.zeren.document.Passage;
import org.zeren.extract.duty.Deadlines;
import org.zeren.extract.duty.Note;
import org.zeren.extract.duty.Notes;
import org.zeren.plan.measure.Measure;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Dates where deadlines of tasks stand, behind a label, in a responsibility note or in
 * the row of a task, of which the measure bears none.
 */
final class UnreadDeadlines {

	private static final int LONGEST_LABEL = 12;

	/** The longest text that says a date and hardly anything else. */
	private static final int LONGEST_DATE = 16;

	/** 2026年12月31日前完成; in a note more may stand behind the date. */
	private static final int MOST_WORDS = 6;

	private static final String ENDS = "。;,()[]【】";

	private UnreadDeadlines() {
	}

	static List<Remark> of(Passage text, Places places) {
		List<Remark> remarks = new ArrayList<>();
		String folded = Forms.halfWidth(text).strip();
		if (PrintedNotes.printsDeadline(text)) {
			remarks.add(Remark.on(text, "a label of a deadline, of which no deadline was read"));
		}
		else if (folded.indexOf(':') > 0 && isLabelledDate(folded)) {
			remarks.add(Remark.on(text, "a date behind a label, of which no deadline was read"));
		}
		else {
			for (Note note : Notes.in(text)) {
				if (!note.bearers().isEmpty() && holdsDate(Forms.halfWidth(text.part(note.start(), note.end())))) {
					remarks.add(Remark.on(text, note.start(), note.end(),
							"a date in a responsibility note, of which no deadline was read"));
				}
			}
		}
		boolean due = remarks.isEmpty() || above(text, places).filter(UnreadDeadlines::isNotDue).isEmpty();
		return due ? List.of() : remarks;
	}

	/** A cell of a date beside the title of a measure that bears no deadline. */
	static List<Remark> of(Table table, Places places) {
		List<Remark> remarks = new ArrayList<>();
		for (List<Block.@Nullable Cell> row : table.grid()) {
			List<Passage> cells = row.stream().filter(Objects::nonNull).distinct().map(Block.Cell::text).toList();
			boolean dated = cells.stream().anyMatch((cell) -> isDate(Forms.halfWidth(cell), MOST_WORDS));
			cells.stream()
				.filter((cell) -> dated && places.isMeasure(cell)
						&& above(cell, places).filter(UnreadDeadlines::isNotDue).isPresent())
				.findFirst()
				.ifPresent((cell) -> remarks
					.add(Remark.on(cell, "a date in the row of a task, of which no deadline was read")));
		}
		return remarks;
	}

	/** The last measure that begins before the passage ends. */
	private static Optional<Measure> above(Passage text, Places places) {
		int end = text.locator().end();
		return places.measures()
			.stream()
			.filter((measure) -> measure.at().start() < end)
			.max(Comparator.comparingInt((measure) -> measure.at().start()));
	}

	private static boolean isNotDue(Measure measure) {
		return measure.deadline() == null && measure.parts().stream().allMatch((part) -> part.deadline() == null);
	}

	/** 2026年12月底前 between two stops, perhaps behind a label. */
	private static boolean holdsDate(String note) {
		int start = 0;
		for (int i = 0; i <= note.length(); i++) {
			if (i == note.length() || ENDS.indexOf(note.charAt(i)) >= 0) {
				String clause = note.substring(start, i).strip();
				if (isDate(clause, LONGEST_DATE) || isLabelledDate(clause)) {
					return true;
				}
				start = i + 1;
			}
		}
		return false;
	}

	/** 交付时点：2026年12月底: a label that nobody knows, and a date. */
	private static boolean isLabelledDate(String clause) {
		int colon = clause.indexOf(':');
		return colon > 0 && colon <= LONGEST_LABEL && Han.only(clause.substring(0, colon).strip())
				&& isDate(clause.substring(colon + 1), MOST_WORDS);
	}

	private static boolean isDate(String words, int most) {
		String date = words.strip();
		long signs = date.chars().filter((c) -> Han.is((char) c)).count();
		return !date.isEmpty() && date.length() <= LONGEST_DATE && Character.isDigit(date.charAt(0)) && signs <= most
				&& Deadlines.vocabulary().date(date) != null;
	}

}
