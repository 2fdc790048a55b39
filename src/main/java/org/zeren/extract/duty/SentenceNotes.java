package org.zeren.extract.duty;

import java.util.ArrayList;
import java.util.List;

import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.duty.role.Roles;
import org.zeren.plan.measure.Role;

/**
 * Finds notes without brackets and labels: the last sentence of a paragraph, or the
 * clauses that a sentence begins with, say who answers: 清理河道。由市水利局负责，各镇配合。 ends with a
 * note.
 */
final class SentenceNotes {

	private static final int SHORTEST = 6;

	private SentenceNotes() {
	}

	/**
	 * {@return the notes}
	 * @param text a passage without a bracketed or labelled note
	 * @param folded the same with half-width signs
	 */
	static List<Note> in(Passage text, String folded) {
		List<Note> last = lastSentence(text, folded);
		List<Note> opening = last.isEmpty() ? openingClauses(text, folded) : last;
		return opening.isEmpty() ? sentenceBetween(text, folded) : opening;
	}

	/** 新建码头1座。水运科牵头，财务科配合。6月底前完成主体工程。 has its note before the last sentence. */
	private static List<Note> sentenceBetween(Passage text, String folded) {
		int end = folded.length();
		while (end > 0) {
			int start = folded.lastIndexOf('。', end - 2) + 1;
			if (start > 0 && end - start >= SHORTEST && end - start <= Notes.LONGEST) {
				Said said = agencies(text.part(start, end), folded.substring(start, end));
				if (said.bearers().stream().anyMatch((bearer) -> bearer.role() == Role.LEAD)) {
					return List.of(said.at(start, folded.charAt(end - 1) == '。' ? end - 1 : end, true));
				}
			}
			end = start;
		}
		return List.of();
	}

	/**
	 * {@return clauses beside the notes that say who leads: 北线由规划科牵头，6月底前获批。（责任科室：工程科）}
	 */
	static List<Doubt> beside(Passage text, String folded, List<Note> notes) {
		List<Doubt> doubts = new ArrayList<>();
		for (int by = folded.indexOf('由'); by >= 0; by = folded.indexOf('由', by + 1)) {
			int start = by;
			int end = Notes.end(folded, by, ",。;()");
			boolean noted = notes.stream().anyMatch((note) -> note.start() <= start && start < note.end());
			Said said = noted ? Said.NOTHING : NoteParser.parse(text.part(by, end), false);
			if (said.bearers().stream().anyMatch((bearer) -> bearer.role() == Role.LEAD)
					&& said.bearers().stream().allMatch((bearer) -> AgencyWords.vocabulary().isLikely(bearer.name()))) {
				doubts
					.add(new Doubt(text.part(by, end), "a clause that says who leads, beside the note that was read"));
			}
		}
		return doubts;
	}

	/**
	 * 由甲负责，乙配合。 or 此项工作由甲负责，乙配合。 as the last sentence of a paragraph, as its last clause,
	 * or as a paragraph of its own.
	 */
	private static List<Note> lastSentence(Passage text, String folded) {
		int end = folded.length();
		while (end > 0 && "。. ".indexOf(folded.charAt(end - 1)) >= 0) {
			end--;
		}
		int clause = end;
		while (clause > 0 && !Typography.isStop(folded, clause - 1)) {
			clause--;
		}
		int sentence = clause;
		while (sentence > 0
				&& (";；".indexOf(folded.charAt(sentence - 1)) >= 0 || !Typography.isStop(folded, sentence - 1))) {
			sentence--;
		}
		int by = folded.lastIndexOf(",由", end);
		sentence += Roles.vocabulary().reach().onThis(folded.substring(sentence, end));
		for (int start : new int[] { sentence, Math.max(clause, sentence), Math.max(clause, by + 1) }) {
			if (end - start < SHORTEST || end - start > Notes.LONGEST) {
				continue;
			}
			Said said = agencies(text.part(start, end), folded.substring(start, end).strip());
			boolean onlyAsked = start == 0
					&& said.bearers().stream().allMatch((bearer) -> bearer.role() == Role.IMPLEMENT);
			if (!said.bearers().isEmpty() && !onlyAsked) {
				return List.of(said.at(start, text.length(), false));
			}
		}
		return List.of();
	}

	/**
	 * 由甲牵头，乙、丙配合，加快…: clauses at the beginning of a sentence that name who leads and who
	 * helps before they say what is done.
	 */
	private static List<Note> openingClauses(Passage text, String folded) {
		List<Note> notes = new ArrayList<>();
		for (int start = folded.indexOf('由'); start >= 0; start = folded.indexOf('由', start + 1)) {
			if (start > 0 && !Typography.isStop(folded, start - 1)) {
				continue;
			}
			int end = start;
			for (int to = folded.indexOf(',', start); to > 0; to = folded.indexOf(',', to + 1)) {
				int from = (end == start) ? start : end + 1;
				if (!saysOnlyWho(text.part(from, to), folded.substring(from, to))) {
					break;
				}
				end = to;
			}
			Said said = NoteParser.parse(text.part(start, end), false);
			if (said.bearers().stream().anyMatch((bearer) -> bearer.role() == Role.LEAD)) {
				notes.add(said.at(start, end, true));
			}
		}
		return notes;
	}

	private static boolean saysOnlyWho(Passage clause, String folded) {
		boolean who = Roles.vocabulary().verbs().end(folded) || Roles.vocabulary().jointly(folded, 0) > 0;
		return who && !agencies(clause, folded).bearers().isEmpty();
	}

	/**
	 * {@return the agencies of a sentence that says hardly anything else than who does
	 * what}
	 */
	private static Said agencies(Passage text, String sentence) {
		int scope = Roles.vocabulary().reach().before(sentence);
		boolean opens = sentence.startsWith("由") || Roles.vocabulary().jointly(sentence, 0) > 0;
		if (Roles.vocabulary().explains(sentence)
				|| scope == 0 && !opens && Roles.vocabulary().verbs().first(sentence, 0).isEmpty()) {
			return Said.NOTHING;
		}
		Said said = NoteParser.parse(text, false);
		List<PrintedDuty> bearers = said.bearers();
		boolean agencies = bearers.stream().allMatch((bearer) -> AgencyWords.vocabulary().isLikely(bearer.name()));
		int named = bearers.stream().mapToInt((bearer) -> bearer.name().length() + 1).sum();
		int verbs = Roles.vocabulary().verbs().length(sentence);
		int rest = sentence.length() - scope - deadline(sentence);
		boolean nothingElse = named * 2 > rest || (named + verbs) * 10 >= rest * 9;
		return (agencies && nothingElse) ? said : Said.NOTHING;
	}

	/** The length of a last clause that says when it is due: 甲牵头，乙配合，2025年10月底前完成。 */
	private static int deadline(String sentence) {
		int comma = sentence.lastIndexOf(',');
		int end = sentence.endsWith("。") ? sentence.length() - 1 : sentence.length();
		boolean due = comma > 0 && Deadlines.vocabulary().isDeadline(sentence.substring(comma + 1, end));
		return due ? sentence.length() - comma : 0;
	}

}
