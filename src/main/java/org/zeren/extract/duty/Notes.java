package org.zeren.extract.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.zeren.document.Passage;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.language.Clause;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Finds the responsibility notes (责任标注) in a passage: in brackets of any kind, behind a
 * label without brackets, or as a sentence. This is the one place where others ask
 * whether a bracket is a note, which {@link NoteParser} decides by the names and words of
 * roles in it: （市水利局牵头） is one, （产业空间布局） is none.
 */
public final class Notes {

	static final int LONGEST = 700;

	private static final int LONGEST_LABEL = 18;

	private static final String OPEN = "([【〔{";

	private static final String CLOSE = ")]】〕}";

	/**
	 * The notes of a passage, which structure, entities, targets and review all ask for.
	 */
	private static final Function<Passage, List<Note>> READ = Notes::read;

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
		return notes.size() == 1 && !notes.get(0).opens() && text.strip(0, notes.get(0).start()).isEmpty()
				&& text.strip(notes.get(0).end(), text.length()).length() < 2;
	}

	/**
	 * {@return whether a note begins with the bracket at the place: where a heading or a
	 * title ends}
	 */
	public static boolean opensAt(Passage text, int at) {
		return OPEN.indexOf(Forms.halfWidth(text.charAt(at))) >= 0
				&& in(text.part(at, text.length())).stream().anyMatch((note) -> note.start() == 0);
	}

	/**
	 * {@return whether the passage is a note that speaks of all measures before it:
	 * 以上任务由市水利局牵头, （本节工作责任单位：…）}
	 */
	public static boolean isForAll(Passage text) {
		String folded = Forms.halfWidth(text).strip();
		int from = (!folded.isEmpty() && "([【".indexOf(folded.charAt(0)) >= 0) ? 1 : 0;
		return Roles.vocabulary().reach.before(folded.substring(from)) > 0 && isNote(text);
	}

	/**
	 * {@return the places of the notes in the passage}
	 */
	public static List<Clause> places(Passage text) {
		return in(text).stream().map((note) -> new Clause(note.start(), note.end())).toList();
	}

	/**
	 * {@return the units to which the passage gives all later measures, too:
	 * 后续任务都须各街道办事处落实, 以下均需各镇人民政府落实，不再列出}
	 */
	public static List<PrintedDuty> onLater(Passage text) {
		String folded = Forms.halfWidth(text);
		List<PrintedDuty> later = new ArrayList<>();
		for (int start = 0; start < folded.length();) {
			int end = sentenceEnd(folded, start);
			String sentence = folded.substring(start, end);
			for (int from : Roles.vocabulary().reach.onAllLater(sentence)) {
				Optional<RoleVerbs.Verb> verb = Roles.vocabulary().verbs.first(sentence, from);
				if (verb.isPresent() && verb.get().start() > from + 1) {
					AgencyWords.vocabulary()
						.split(text.part(start + from, start + verb.get().start()))
						.stream()
						.filter((unit) -> AgencyWords.vocabulary().isLikely(unit))
						.forEach((unit) -> later.add(new PrintedDuty(verb.get().role(), unit)));
				}
			}
			start = end + 1;
		}
		return later;
	}

	private static int sentenceEnd(String text, int from) {
		int end = from;
		while (end < text.length() && "。;!".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	/**
	 * {@return what in the passage looks as if it said who answers and was not read so,
	 * or was read with doubt}
	 */
	public static List<Doubt> doubts(Passage printed) {
		Passage text = printed.spelled(Roles.vocabulary().labels.unbracketed(printed));
		String folded = Forms.halfWidth(text);
		List<Note> notes = in(printed);
		List<Doubt> doubts = new ArrayList<>();
		notes.forEach((note) -> doubts.addAll(note.doubts()));
		for (int i = 0; i < folded.length(); i++) {
			int at = i;
			if (OPEN.indexOf(folded.charAt(i)) < 0
					|| notes.stream().anyMatch((note) -> note.start() <= at && at < note.end())) {
				continue;
			}
			int close = close(folded, i);
			Passage inside = text.part(i + 1, Math.max(i + 1, close));
			boolean ends = afterSentence(folded, i) && onlyStops(folded, Math.min(close + 1, folded.length()));
			if (looksLikeNote(inside) || ends && NoteParser.listsUnits(inside)) {
				doubts.add(new Doubt(text.part(i, Math.min(close + 1, text.length())),
						"looks like a responsibility note, but was not read"));
				i = close;
			}
		}
		return doubts;
	}

	/** A word of a role beside the name of a unit, a label, or 由: 由专人负责巡查. */
	private static boolean looksLikeNote(Passage inside) {
		String folded = Forms.halfWidth(inside);
		if (inside.length() < 4 || inside.length() >= LONGEST) {
			return false;
		}
		if (!Roles.vocabulary().in(folded)) {
			return folded.charAt(0) == '由' && AgencyWords.vocabulary().startsUnit(folded.substring(1));
		}
		return Roles.vocabulary().label(folded).isPresent() || folded.charAt(0) == '由' || NoteParser.namesUnits(inside);
	}

	/**
	 * {@return the notes in the passage, in order}
	 */
	public static List<Note> in(Passage printed) {
		return printed.once(READ);
	}

	private static List<Note> read(Passage printed) {
		if (!mayHold(printed)) {
			return List.of();
		}
		Passage text = printed.spelled(Roles.vocabulary().labels.unbracketed(printed));
		String folded = Forms.halfWidth(text);
		List<Note> notes = new ArrayList<>();
		int from = 0;
		for (int label = label(folded, 0); label >= 0; label = label(folded, from)) {
			bracketed(text, folded, from, label, notes);
			int end = labelledEnd(folded, label);
			NoteParser.Said said = NoteParser.parse(text.strip(label, end), false);
			if (!said.isNothing()) {
				notes.add(said.at(label, end, false));
			}
			from = end;
		}
		bracketed(text, folded, from, folded.length(), notes);
		if (notes.isEmpty()) {
			notes.addAll(SentenceNotes.in(text, folded));
		}
		return List.copyOf(merged(text, notes));
	}

	/** A cheap test: whatever is a note holds a word of a role, a bracket or a label. */
	private static boolean mayHold(Passage text) {
		for (int i = 0; i < text.length(); i++) {
			if ("（([［【〔{：:".indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return Roles.vocabulary().in(text.toString());
	}

	/**
	 * {@return where a label stands at the beginning of a paragraph or sentence, outside
	 * brackets (责任单位：, 完成时限：), from the place on; -1 for none}
	 */
	private static int label(String folded, int from) {
		for (int colon = folded.indexOf(':', from); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
			int start = colon;
			while (start > from && colon - start <= LONGEST_LABEL && "。;!".indexOf(folded.charAt(start - 1)) < 0) {
				start--;
			}
			while (start < colon && folded.charAt(start) == ' ') {
				start++;
			}
			if (colon - start <= LONGEST_LABEL && isLabel(folded, start) && !insideBracket(folded, colon)) {
				return start;
			}
		}
		return -1;
	}

	private static boolean isLabel(String folded, int start) {
		String rest = folded.substring(start, Math.min(folded.length(), start + LONGEST_LABEL + 2));
		return Roles.vocabulary().label(rest).filter((label) -> label.role() != null).isPresent()
				|| Deadlines.vocabulary().label(rest) > 0;
	}

	/**
	 * A label without brackets rules its own sentence, and those behind it that go on
	 * with a label or are lists of units.
	 */
	private static int labelledEnd(String folded, int label) {
		int end = label;
		do {
			end = Math.min(folded.length(), folded.indexOf('。', end) + 1);
			end = (end == 0) ? folded.length() : end;
		}
		while (end < folded.length() && goesOn(folded, end));
		return Math.min(end, label + 2 * LONGEST);
	}

	private static boolean goesOn(String folded, int at) {
		int start = at;
		while (start < folded.length() && folded.charAt(start) == ' ') {
			start++;
		}
		int end = folded.indexOf('。', start);
		String sentence = folded.substring(start, (end < 0) ? folded.length() : end).strip();
		return sentence.isEmpty() || isLabel(folded, start)
				|| sentence.length() < LONGEST && NoteParser.namesOnlyUnits(sentence);
	}

	private static boolean insideBracket(String text, int at) {
		int depth = 0;
		for (int i = Math.max(0, at - 60); i < at; i++) {
			boolean closes = CLOSE.indexOf(text.charAt(i)) >= 0 && depth > 0;
			depth += (OPEN.indexOf(text.charAt(i)) >= 0) ? 1 : closes ? -1 : 0;
		}
		return depth > 0;
	}

	private static void bracketed(Passage text, String folded, int from, int end, List<Note> notes) {
		for (int i = from; i < end; i++) {
			if (OPEN.indexOf(folded.charAt(i)) < 0) {
				continue;
			}
			int close = close(folded, i);
			if (close - i < 4 || close - i >= LONGEST) {
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
			if (OPEN.indexOf(c) >= 0) {
				depth++;
			}
			else if (CLOSE.indexOf(c) >= 0 && --depth == 0) {
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
			if (last != null && onlyStops(Forms.halfWidth(text.subSequence(last.end(), note.start())), 0)) {
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
