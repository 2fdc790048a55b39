package org.zeren.extract.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.document.Passage;
import org.zeren.document.Typography;

/**
 * Finds the responsibility notes (责任标注) in a passage: in brackets of any kind, behind a
 * label without brackets, or as a sentence.
 */
public final class Notes {

	static final int LONGEST = 700;

	/** 责任单位： at the beginning of a paragraph or sentence. */
	private static final Pattern LABEL = Pattern
		.compile("(?:^|(?<=[。;!]))\\s*[\\p{IsHan}()、]{2,12}(?:单位|部门|主体|机构)(?:\\([^)]{1,12}\\))?\\s*:");

	private Notes() {
	}

	public static boolean has(Passage text) {
		return !in(text).isEmpty();
	}

	/**
	 * {@return whether the passage is a note and says nothing else}
	 */
	public static boolean isNote(Passage text) {
		List<Note> notes = in(text);
		return notes.size() == 1 && !notes.get(0).opens() && text.strip(0, notes.get(0).start()).isEmpty();
	}

	/**
	 * {@return whether the passage is a note that speaks of all measures before it:
	 * 以上任务由市水利局牵头, （本节工作责任单位：…）}
	 */
	public static boolean isForAll(Passage text) {
		String folded = Typography.fold(text).strip();
		int from = (!folded.isEmpty() && "([【".indexOf(folded.charAt(0)) >= 0) ? 1 : 0;
		return Roles.vocabulary().scope(folded.substring(from)) > 0 && isNote(text);
	}

	/**
	 * {@return the notes in the passage, in order}
	 */
	public static List<Note> in(Passage printed) {
		Passage text = printed.spelled(Roles.vocabulary().unbracketed(printed));
		String folded = Typography.fold(text);
		List<Note> notes = new ArrayList<>();
		Matcher label = LABEL.matcher(folded);
		if (label.find() && Roles.vocabulary().label(folded.substring(label.start()).strip()).isPresent()
				&& !insideBracket(folded, label.end())) {
			bracketed(text, folded, label.start(), notes);
			int end = Math.min(text.length(), label.start() + 2 * LONGEST);
			NoteParser.Said said = NoteParser.parse(text.strip(label.start(), end), false);
			if (!said.isNothing()) {
				notes.add(said.at(label.start(), end, false));
			}
			return merged(text, notes);
		}
		bracketed(text, folded, folded.length(), notes);
		if (notes.isEmpty()) {
			notes.addAll(SentenceNotes.in(text, folded));
		}
		return merged(text, notes);
	}

	private static boolean insideBracket(String text, int at) {
		int depth = 0;
		for (int i = Math.max(0, at - 60); i < at; i++) {
			boolean closes = ")]】〕".indexOf(text.charAt(i)) >= 0 && depth > 0;
			depth += ("([【〔".indexOf(text.charAt(i)) >= 0) ? 1 : closes ? -1 : 0;
		}
		return depth > 0;
	}

	private static void bracketed(Passage text, String folded, int end, List<Note> notes) {
		for (int i = 0; i < end; i++) {
			if ("([【〔{".indexOf(folded.charAt(i)) < 0) {
				continue;
			}
			int close = close(folded, i);
			if (close - i < 5 || close - i >= LONGEST) {
				continue;
			}
			boolean listed = i == 0 || afterSentence(folded, i) || onlyStops(folded, close + 1);
			NoteParser.Said said = mayBeNote(folded, i, close) ? NoteParser.parse(text.part(i + 1, close), listed)
					: NoteParser.Said.NOTHING;
			if (!said.isNothing()) {
				int behind = Math.min(close + 1, folded.length());
				notes.add(said.at(i, behind, false));
				i = behind - 1;
			}
		}
	}

	/**
	 * A cheap test before the parse: notes hold a name of two characters at least and no
	 * formula.
	 */
	private static boolean mayBeNote(String text, int open, int close) {
		return Typography.isHan(text.charAt(open + 1)) || text.charAt(open + 1) == ' '
				|| Character.isDigit(text.charAt(open + 1)) && Typography.hasHan(text.subSequence(open, close));
	}

	private static boolean afterSentence(String text, int at) {
		int i = at - 1;
		while (i >= 0 && text.charAt(i) == ' ') {
			i--;
		}
		return i < 0 || "。!;.)]】”".indexOf(text.charAt(i)) >= 0;
	}

	private static boolean onlyStops(String text, int from) {
		for (int i = from; i < text.length(); i++) {
			if ("。.; ".indexOf(text.charAt(i)) < 0) {
				return false;
			}
		}
		return true;
	}

	/**
	 * {@return the place of the bracket that closes the one at {@code open}}
	 */
	private static int close(String text, int open) {
		int depth = 0;
		int limit = Math.min(text.length(), open + LONGEST);
		for (int i = open; i < limit; i++) {
			char c = text.charAt(i);
			if ("([【〔{".indexOf(c) >= 0) {
				depth++;
			}
			else if (")]】〕}".indexOf(c) >= 0 && --depth == 0) {
				return i;
			}
		}
		return limit;
	}

	/** Notes with nothing between them are one. */
	private static List<Note> merged(Passage text, List<Note> notes) {
		List<Note> merged = new ArrayList<>();
		for (Note note : notes) {
			Note last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
			if (last != null && note.start() < last.end()) {
				continue;
			}
			if (last != null && onlyStops(Typography.fold(text.subSequence(last.end(), note.start())), 0)) {
				merged.set(merged.size() - 1, joined(last, note));
			}
			else {
				merged.add(note);
			}
		}
		return merged;
	}

	private static Note joined(Note one, Note next) {
		List<PrintedDuty> bearers = new ArrayList<>(one.bearers());
		bearers.addAll(next.bearers());
		List<Doubt> doubts = new ArrayList<>(one.doubts());
		doubts.addAll(next.doubts());
		return new Note(one.start(), next.end(), bearers, one.opens(), Deadlines.first(one.deadline(), next.deadline()),
				doubts);
	}

}
