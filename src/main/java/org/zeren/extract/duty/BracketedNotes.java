package org.zeren.extract.duty;

import java.util.ArrayList;
import java.util.List;

import org.zeren.document.Passage;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.duty.role.Roles;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Finds the notes in brackets of any kind: 清理河道。（市水利局牵头） and 清理河道【市水利局】。 end with one,
 * （产业空间布局） is none.
 */
final class BracketedNotes {

	private static final String OPEN = "([【〔{";

	private static final String CLOSE = ")]】〕}";

	/** How far before a place the bracket may open that it stands in. */
	private static final int REACH = 60;

	private BracketedNotes() {
	}

	/**
	 * {@return whether the character opens a bracket}
	 */
	static boolean opens(char c) {
		return OPEN.indexOf(Forms.halfWidth(c)) >= 0;
	}

	/**
	 * {@return the notes that begin between two places}
	 * @param text a passage
	 * @param folded the same with half-width signs
	 */
	static List<Note> in(Passage text, String folded, int from, int end) {
		List<Note> notes = new ArrayList<>();
		for (int i = from; i < end; i++) {
			if (OPEN.indexOf(folded.charAt(i)) < 0) {
				continue;
			}
			int close = close(folded, i);
			if (close - i < 4 || close - i >= Notes.LONGEST) {
				continue;
			}
			boolean listed = i == 0 || afterSentence(folded, i) || onlyStops(folded, close + 1);
			Said said = mayBeNote(folded, i, close) ? NoteParser.parse(text.part(i + 1, close), listed) : Said.NOTHING;
			if (!said.isNothing()) {
				int behind = Math.min(close + 1, folded.length());
				notes.add(said.at(i, behind, false));
				i = behind - 1;
			}
		}
		return notes;
	}

	/**
	 * {@return what stands in brackets, looks as if it said who answers, and is none of
	 * the notes}
	 * @param text a passage
	 * @param folded the same with half-width signs
	 * @param notes those that were read in it
	 */
	static List<Doubt> unread(Passage text, String folded, List<Note> notes) {
		List<Doubt> doubts = new ArrayList<>();
		for (int i = 0; i < folded.length(); i++) {
			int at = i;
			if (OPEN.indexOf(folded.charAt(i)) < 0
					|| notes.stream().anyMatch((note) -> note.start() <= at && at < note.end())) {
				continue;
			}
			int close = close(folded, i);
			Passage inside = text.part(i + 1, Math.max(i + 1, close));
			boolean ends = afterSentence(folded, i) && onlyStops(folded, Math.min(close + 1, folded.length()));
			if (looksLikeNote(inside) || ends && NotedNames.listsAgencies(inside)) {
				doubts.add(new Doubt(text.part(i, Math.min(close + 1, text.length())),
						"looks like a responsibility note, but was not read"));
				i = close;
			}
		}
		return doubts;
	}

	/** A word of a role beside the name of an agency, a label, or 由: 由专人负责巡查. */
	private static boolean looksLikeNote(Passage inside) {
		String folded = Forms.halfWidth(inside);
		if (inside.length() < 4 || inside.length() >= Notes.LONGEST) {
			return false;
		}
		if (!Roles.vocabulary().in(folded)) {
			return folded.charAt(0) == '由' && AgencyWords.vocabulary().startsAgency(folded.substring(1));
		}
		return Roles.vocabulary().label(folded).isPresent() || folded.charAt(0) == '由'
				|| NoteParser.namesAgencies(inside);
	}

	/**
	 * {@return whether the place stands in brackets}
	 */
	static boolean around(String text, int at) {
		int depth = 0;
		for (int i = Math.max(0, at - REACH); i < at; i++) {
			boolean closes = CLOSE.indexOf(text.charAt(i)) >= 0 && depth > 0;
			depth += (OPEN.indexOf(text.charAt(i)) >= 0) ? 1 : closes ? -1 : 0;
		}
		return depth > 0;
	}

	/**
	 * A cheap test before the parse: notes hold a name of two characters at least and no
	 * formula.
	 */
	private static boolean mayBeNote(String text, int open, int close) {
		return Han.is(text.charAt(open + 1)) || "“ ".indexOf(text.charAt(open + 1)) >= 0
				|| Character.isDigit(text.charAt(open + 1)) && Han.in(text.subSequence(open, close));
	}

	/**
	 * Behind a stop, and behind the quotes or brackets that close on one or on nothing
	 * else.
	 */
	private static boolean afterSentence(String text, int at) {
		int i = at - 1;
		while (i >= 0 && text.charAt(i) == ' ') {
			i--;
		}
		if (i > 0 && text.charAt(i) == '”') {
			return "。!;.".indexOf(text.charAt(i - 1)) >= 0;
		}
		return i < 0 || "。!;.)]】".indexOf(text.charAt(i)) >= 0;
	}

	/**
	 * {@return whether only stops and blanks stand from the place on}
	 */
	static boolean onlyStops(String text, int from) {
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
		int limit = Math.min(text.length(), open + Notes.LONGEST);
		for (int i = open; i < limit; i++) {
			char c = text.charAt(i);
			if (OPEN.indexOf(c) >= 0) {
				depth++;
			}
			else if (CLOSE.indexOf(c) >= 0 && --depth == 0) {
				return i;
			}
		}
		return limit;
	}

}
