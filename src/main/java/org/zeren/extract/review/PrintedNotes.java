package org.zeren.extract.review;

import java.util.ArrayList;
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
import org.zeren.extract.duty.role.Roles;
import org.zeren.extract.language.Clause;
import org.zeren.extract.structure.body.Headings;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Responsibility notes, and what looks like one, of which no duty is in the record:
 * （由市水利局会商后负责）, or 责任单位： with nothing behind it. What is a note and what looks like one,
 * the room of duties decides.
 */
final class PrintedNotes {

	private static final int LONGEST_LABEL = 16;

	private static final String NAMED = "words that name units, of which no duty was read";

	private PrintedNotes() {
	}

	static List<Remark> unread(Passage text, Places places) {
		List<Remark> remarks = new ArrayList<>();
		for (Note note : Notes.in(text)) {
			if (!note.bearers().isEmpty() && !places.bearsDuty(text, note.start(), note.end())
					&& Notes.opensAt(text, note.start())) {
				remarks.add(Remark.on(text, note.start(), note.end(),
						"a bracket that looks like a responsibility note, of which no duty was read"));
			}
		}
		Notes.doubts(text).forEach((doubt) -> remarks.add(Remark.on(doubt.place(), doubt.reason())));
		String folded = Forms.halfWidth(text);
		for (int colon = folded.indexOf(':'); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
			int at = labelStart(folded, colon);
			boolean label = Roles.vocabulary()
				.label(folded.substring(at, colon + 1))
				.filter((found) -> found.role() != null)
				.isPresent();
			if (label && !places.bearsDuty(text, at, folded.length())
					&& remarks.stream().noneMatch((known) -> covers(known, text.locate(at, at + 1).start()))) {
				remarks.add(Remark.on(text, at, folded.length(), "a label of units, of which no duty was read"));
				break;
			}
		}
		for (Clause named : Notes.namingUnits(text)) {
			Remark remark = Remark.on(text, named.start(), named.end(), NAMED);
			if (remark.at().start() > places.firstMeasure() && !places.bearsDuty(text, named.start(), named.end())
					&& !isEnding(text) && remarks.stream().noneMatch((known) -> overlaps(known, remark))) {
				remarks.add(remark);
			}
		}
		return remarks;
	}

	/**
	 * {@return the remarks on cells that name units and nothing else, one a row with a
	 * measure in it, and one for all others of the table}
	 */
	static List<Remark> unread(Table table, Places places) {
		List<Remark> remarks = new ArrayList<>();
		List<List<Block.@Nullable Cell>> grid = table.grid();
		boolean told = false;
		for (List<Block.@Nullable Cell> row : grid.subList(Math.min(table.header(), grid.size()), grid.size())) {
			List<Passage> cells = row.stream().filter(Objects::nonNull).distinct().map(Block.Cell::text).toList();
			Optional<Passage> unread = cells.stream().filter((cell) -> namesUnitsInVain(cell, places)).findFirst();
			boolean measure = cells.stream().anyMatch((cell) -> !cell.isEmpty() && places.isMeasure(cell));
			if (unread.isPresent() && (measure || !told)) {
				remarks.add(Remark.on(unread.get(), NAMED));
				told |= !measure;
			}
		}
		return remarks;
	}

	private static boolean namesUnitsInVain(Passage cell, Places places) {
		return !cell.isEmpty() && cell.locator().start() > places.firstMeasure()
				&& !places.bearsDuty(cell, 0, cell.length()) && !places.isTitled(cell) && Notes.namesOnlyUnits(cell);
	}

	/** 抄送：市委办公室. */
	private static boolean isEnding(Passage text) {
		return Headings.vocabulary().endings().stream().anyMatch((label) -> text.toString().strip().startsWith(label));
	}

	private static boolean overlaps(Remark one, Remark other) {
		return one.at().start() < other.at().end() && other.at().start() < one.at().end();
	}

	/** Where the words begin that end at the colon, a bracket behind them included. */
	private static int labelStart(String text, int colon) {
		int start = colon;
		while (start > 0 && colon - start < LONGEST_LABEL && isLabel(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private static boolean isLabel(char c) {
		return Han.is(c) || "() ".indexOf(c) >= 0;
	}

	private static boolean covers(Remark remark, int at) {
		return remark.at().start() <= at && at < remark.at().end();
	}

	private static String clause(String text, int from) {
		int end = from;
		while (end < text.length() && "。;,)]】 ".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return text.substring(from, end);
	}

	/**
	 * {@return whether the passage prints a label of a deadline (完成时限：), and behind it
	 * something else than that the task has no end}
	 */
	static boolean printsDeadline(Passage text) {
		String folded = Forms.halfWidth(text);
		for (int colon = folded.indexOf(':'); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
			int end = colon;
			while (end > 0 && folded.charAt(end - 1) == ' ') {
				end--;
			}
			if (Deadlines.vocabulary().labelEnds(folded, end)) {
				return !Deadlines.vocabulary().isOpenEnd(clause(folded, colon + 1));
			}
		}
		return false;
	}

}
