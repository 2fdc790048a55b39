package org.zeren.extract.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.zeren.document.Passage;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.duty.role.RoleVerbs;
import org.zeren.extract.duty.role.Roles;
import org.zeren.extract.language.Clause;
import org.zeren.text.Forms;

/**
 * Finds the responsibility notes (责任标注) in a passage: in brackets of any kind, behind a
 * label without brackets, or as a sentence. This is the one place where others ask
 * whether a bracket is a note, which {@link NoteParser} decides by the names and words of
 * roles in it: （市水利局牵头） is one, （产业空间布局） is none.
 */
public final class Notes {

	static final int LONGEST = 700;

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
		return BracketedNotes.opens(text.charAt(at))
				&& in(text.part(at, text.length())).stream().anyMatch((note) -> note.start() == 0);
	}

	/**
	 * {@return whether the passage is a note that speaks of all measures before it:
	 * 以上任务由市水利局牵头, （本节工作责任单位：…）}
	 */
	public static boolean isForAll(Passage text) {
		String folded = Forms.halfWidth(text).strip();
		int from = (!folded.isEmpty() && "([【".indexOf(folded.charAt(0)) >= 0) ? 1 : 0;
		return Roles.vocabulary().reach().before(folded.substring(from)) > 0 && isNote(text);
	}

	/**
	 * {@return the places of the notes in the passage}
	 */
	public static List<Clause> places(Passage text) {
		return in(text).stream().map((note) -> new Clause(note.start(), note.end())).toList();
	}

	/**
	 * {@return the agencies to which the passage gives all later measures, too:
	 * 后续任务都须各街道办事处落实, 以下均需各镇人民政府落实，不再列出}
	 */
	public static List<PrintedDuty> onLater(Passage text) {
		String folded = Forms.halfWidth(text);
		List<PrintedDuty> later = new ArrayList<>();
		for (int start = 0; start < folded.length();) {
			int end = end(folded, start, "。;!");
			String sentence = folded.substring(start, end);
			for (int from : Roles.vocabulary().reach().onAllLater(sentence)) {
				Optional<RoleVerbs.Verb> verb = Roles.vocabulary().verbs().first(sentence, from);
				if (verb.isPresent() && verb.get().start() > from + 1) {
					AgencyWords.vocabulary()
						.split(text.part(start + from, start + verb.get().start()))
						.stream()
						.filter((agency) -> AgencyWords.vocabulary().isLikely(agency))
						.forEach((agency) -> later.add(new PrintedDuty(verb.get().role(), agency)));
				}
			}
			start = end + 1;
		}
		return later;
	}

	/** Where the first of the stops stands from the place on, or the text ends. */
	static int end(String text, int from, String stops) {
		int end = from;
		while (end < text.length() && stops.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	/**
	 * {@return what in the passage looks as if it said who answers and was not read so,
	 * or was read with doubt}
	 */
	public static List<Doubt> doubts(Passage printed) {
		List<Note> notes = in(printed);
		List<Doubt> doubts = new ArrayList<>();
		notes.forEach((note) -> doubts.addAll(note.doubts()));
		Passage text = printed.spelled(Roles.vocabulary().labels().withColons(printed));
		String folded = Forms.halfWidth(text);
		doubts.addAll(BracketedNotes.unread(text, folded, notes));
		if (!notes.isEmpty()) {
			doubts.addAll(SentenceNotes.beside(text, folded, notes));
		}
		return doubts;
	}

	/**
	 * {@return the stretches of the passage that name units and hardly anything else, be
	 * they notes or not: 抓总单位：市水利局}
	 */
	public static List<Clause> namingUnits(Passage text) {
		return NamedUnits.in(text);
	}

	/**
	 * {@return whether the cell names units and says nothing else}
	 */
	public static boolean namesOnlyUnits(Passage cell) {
		return NamedUnits.areAll(cell);
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
		Passage text = printed.spelled(Roles.vocabulary().labels().withColons(printed));
		String folded = Forms.halfWidth(text);
		List<Note> notes = new ArrayList<>();
		int from = 0;
		for (int label = LabelledNotes.next(folded, 0); label >= 0; label = LabelledNotes.next(folded, from)) {
			notes.addAll(BracketedNotes.in(text, folded, from, label));
			int end = LabelledNotes.end(folded, label);
			Said said = NoteParser.parse(text.strip(label, end), false);
			if (!said.isNothing()) {
				notes.add(said.at(label, end, false));
			}
			from = end;
		}
		notes.addAll(BracketedNotes.in(text, folded, from, folded.length()));
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

	/** Notes with nothing between them are one. */
	private static List<Note> merged(Passage text, List<Note> notes) {
		List<Note> merged = new ArrayList<>();
		for (Note note : notes) {
			Note last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
			if (last != null && note.start() < last.end()) {
				continue;
			}
			if (last != null
					&& BracketedNotes.onlyStops(Forms.halfWidth(text.subSequence(last.end(), note.start())), 0)) {
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
