package org.zeren.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.extract.duty.Note;
import org.zeren.extract.duty.Notes;
import org.zeren.extract.structure.Draft;

/**
 * Finds what a person should look at: brackets that look like a responsibility note and
 * were not read as one.
 */
final class Review {

	private static final Pattern LIKE_A_NOTE = Pattern
		.compile("[(\\[【〔]([^()\\[\\]【】〔〕]{0,300}(?:牵头|配合|责任单位|责任部门|按职责分工|负责)[^()\\[\\]【】〔〕]{0,300})[)\\]】〕]");

	private static final int SHOWN = 40;

	private Review() {
	}

	static List<Remark> of(List<? extends Draft> drafts) {
		List<Remark> remarks = new ArrayList<>();
		drafts.forEach((draft) -> review(draft, remarks));
		return remarks;
	}

	private static void review(Draft draft, List<Remark> remarks) {
		if (draft instanceof Draft.Section section) {
			section.content().forEach((child) -> review(child, remarks));
		}
		else if (draft instanceof Draft.Measure measure) {
			measure.texts().forEach((text) -> brackets(text, remarks));
		}
	}

	private static void brackets(Passage text, List<Remark> remarks) {
		String folded = Typography.fold(text);
		List<Note> notes = Notes.in(text);
		Matcher bracket = LIKE_A_NOTE.matcher(folded);
		while (bracket.find()) {
			int at = bracket.start();
			if (notes.stream().noneMatch((note) -> note.start() <= at && at < note.end())) {
				String shown = text.subSequence(at, Math.min(bracket.end(), at + SHOWN)).toString();
				remarks.add(new Remark(text.locate(at, bracket.end()),
						"looks like a responsibility note, but was not read: " + shown));
			}
		}
	}

}
