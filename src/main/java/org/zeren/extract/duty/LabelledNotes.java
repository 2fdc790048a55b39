package org.zeren.extract.duty;

import java.util.regex.Pattern;

import org.zeren.extract.duty.role.Roles;

/**
 * Finds notes behind a label without brackets: 清理河道。责任单位：市水利局。市财政局、各镇。 ends with one of
 * three agencies.
 */
final class LabelledNotes {

	private static final int LONGEST_LABEL = 18;

	/** 各县人民政府负责落实（以下均需各县人民政府落实，不再列出）. */
	private static final Pattern REMARK = Pattern.compile("\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)$");

	private LabelledNotes() {
	}

	/**
	 * {@return where a label stands at the beginning of a paragraph or sentence, outside
	 * brackets (责任单位：, 完成时限：), from the place on; -1 for none}
	 */
	static int next(String folded, int from) {
		for (int colon = folded.indexOf(':', from); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
			int start = colon;
			while (start > from && colon - start <= LONGEST_LABEL && "。;!".indexOf(folded.charAt(start - 1)) < 0) {
				start--;
			}
			while (start < colon && folded.charAt(start) == ' ') {
				start++;
			}
			if (colon - start <= LONGEST_LABEL && isLabel(folded, start) && !BracketedNotes.around(folded, colon)) {
				return start;
			}
		}
		return -1;
	}

	/**
	 * {@return where the note ends that begins with the label: a label without brackets
	 * rules its own sentence, and those behind it that go on with a label or are lists of
	 * agencies}
	 */
	static int end(String folded, int label) {
		int end = label;
		do {
			end = Math.min(folded.length(), folded.indexOf('。', end) + 1);
			end = (end == 0) ? folded.length() : end;
		}
		while (end < folded.length() && goesOn(folded, end));
		return Math.min(end, label + 2 * Notes.LONGEST);
	}

	private static boolean isLabel(String folded, int start) {
		String rest = folded.substring(start, Math.min(folded.length(), start + LONGEST_LABEL + 2));
		return Roles.vocabulary().label(rest).filter((label) -> label.role() != null).isPresent()
				|| Deadlines.vocabulary().label(rest) > 0;
	}

	private static boolean goesOn(String folded, int at) {
		int start = at;
		while (start < folded.length() && folded.charAt(start) == ' ') {
			start++;
		}
		int end = folded.indexOf('。', start);
		String sentence = folded.substring(start, (end < 0) ? folded.length() : end).strip();
		return sentence.isEmpty() || isLabel(folded, start) || sentence.length() < Notes.LONGEST
				&& NotedNames.namesOnlyAgencies(REMARK.matcher(sentence).replaceFirst(""));
	}

}
