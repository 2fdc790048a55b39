package org.zeren.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.document.words.LayoutWords;
import org.zeren.extract.duty.Notes;
import org.zeren.extract.table.TaskTable;
import org.zeren.text.FiveYears;
import org.zeren.text.Forms;
import org.zeren.vocabulary.Words;

/**
 * Finds the title that a paragraph opens with: 严把准入关口。坚持… has the title 严把准入关口.
 */
public final class Titles {

	private static final int LONGEST_NUMBERED = 45;

	private static final String OPEN = "（(【[〔";

	private static final String CLOSE = "）)】]〕";

	/** The length of a short title. */
	static final int LONGEST = 27;

	private static final int LONGEST_WITH_COMMA = 18;

	private static final TitleWords WORDS = TitleWords.vocabulary();

	/** 推进, 到2025年: what begins a sentence of a plan. */
	private static final Pattern VERB = Pattern.compile(Words.one(WORDS.verbs()) + "|到20");

	/** 到2025年, “十四五”, 其中, 注：, 表1, ——: openings of sentences that are no titles. */
	private static final Pattern NO_TITLE = Pattern.compile("(?:到?20\\d\\d|“?" + FiveYears.NAME + "|"
			+ Words.one(WORDS.openings()) + "|" + LayoutWords.vocabulary().tables().remarks().pattern() + "[:：]|"
			+ LayoutWords.vocabulary().tables().numbered().pattern() + "\\d|——|-).*");

	/** 比例不低于60%, 断面2025年达标: a figure to reach, or its year, makes a sentence of it. */
	private static final Pattern FIGURE = Pattern.compile("\\d%|20\\d\\d年");

	private Titles() {
	}

	/**
	 * {@return the task with its title alone; the sentences behind it in the same cell
	 * begin its texts}
	 */
	static TaskTable.Task apart(TaskTable.Task task) {
		Passage cell = task.title();
		Optional<Integer> end = numbered(cell).filter((length) -> length < cell.length());
		if (end.isEmpty()) {
			return task;
		}
		List<Passage> texts = new ArrayList<>();
		texts.add(cell.strip(afterStop(cell, end.get()), cell.length()));
		texts.addAll(task.texts());
		return task.titled(cell.strip(0, end.get()), texts);
	}

	/**
	 * {@return the length of the title that a numbered paragraph opens with, if it does}
	 */
	public static Optional<Integer> numbered(Passage text) {
		int stop = stop(text, LONGEST_NUMBERED + 1);
		if (stop > 0 && stop < text.length() && "；;".indexOf(text.charAt(stop)) >= 0) {
			return Optional.empty();
		}
		boolean alone = stop > LONGEST && afterStop(text, stop) >= text.length();
		Optional<Integer> unfinished = (stop < 2 || alone || commas(text, stop) > 2) ? unfinished(text)
				: Optional.empty();
		return (unfinished.isPresent() || stop < 2 || commas(text, stop) > 2) ? unfinished : Optional.of(stop);
	}

	/**
	 * {@return the length of the title that a paragraph without a number opens with, if
	 * it does: a short sentence before others}
	 */
	static Optional<Integer> unnumbered(Passage text) {
		int stop = stop(text, LONGEST + 1);
		if (stop < 4 || stop + 4 >= text.length()) {
			return Optional.empty();
		}
		String title = Forms.halfWidth(text.subSequence(0, stop));
		int commas = commas(text, stop);
		int next = afterStop(text, stop);
		boolean note = next < text.length() && OPEN.indexOf(text.charAt(next)) >= 0;
		boolean colon = text.charAt(stop) == '：' || text.charAt(stop) == ':';
		boolean fits = commas == 0 && !colon || commas <= 1 && stop <= LONGEST_WITH_COMMA && (!colon || asks(title));
		note |= OPEN.indexOf(text.charAt(0)) >= 0;
		boolean titled = !NO_TITLE.matcher(title).matches() && !FIGURE.matcher(title).find();
		return (fits && !note && titled) ? Optional.of(stop) : Optional.empty();
	}

	/** Behind a colon stands a title only when it asks for action: 某河干流：… does not. */
	private static boolean asks(String title) {
		return VERB.matcher(title).find();
	}

	/**
	 * {@return the place behind the stop at {@code stop}}
	 */
	public static int afterStop(CharSequence text, int stop) {
		int next = stop;
		while (next < text.length()
				&& ("。.．：:；;".indexOf(text.charAt(next)) >= 0 || Forms.isBlank(text.charAt(next)))) {
			next++;
		}
		return next;
	}

	/**
	 * {@return the place of the first sign that ends a title: a full stop, a colon or two
	 * blanks; -1 where none stands within the limit}
	 */
	private static int stop(Passage text, int limit) {
		for (int i = 0; i < text.length() && i < limit; i++) {
			char c = text.charAt(i);
			if (c == '。' || c == '：' || c == ':' || c == '；' || c == ';' || c == '！') {
				return i;
			}
			if (i > 2 && (Typography.isStop(text, i) || opensNote(text, i))) {
				return i;
			}
			if (Forms.isBlank(c) && i > 3 && i + 1 < text.length() && Forms.isBlank(text.charAt(i + 1))) {
				return i;
			}
		}
		return (text.length() < limit) ? text.length() : -1;
	}

	/**
	 * {@return the length of the heading without the note behind it: 治理扬尘（责任单位：市水利局）}
	 */
	static int beforeNote(Passage heading) {
		for (int i = 3; i < heading.length(); i++) {
			if (opensNote(heading, i)) {
				return i;
			}
		}
		return heading.length();
	}

	/**
	 * {@return whether the bracket at the place is a note, with nothing but a stop or
	 * another bracket behind it: 治理扬尘（责任单位：市水利局）。加强…}
	 */
	static boolean opensNote(Passage text, int at) {
		if (at >= text.length() || OPEN.indexOf(text.charAt(at)) < 0) {
			return false;
		}
		int close = close(text, at);
		return close > 0 && Notes.isNote(text.part(at, close + 1)) && (close + 1 == text.length()
				|| ("。.；;" + OPEN).indexOf(text.charAt(close + 1)) >= 0 || Forms.isBlank(text.charAt(close + 1)));
	}

	/**
	 * The place of the bracket that closes the one at {@code open}; -1 where none does.
	 */
	private static int close(CharSequence text, int open) {
		int depth = 0;
		for (int i = open; i < text.length(); i++) {
			depth += (OPEN.indexOf(text.charAt(i)) >= 0) ? 1 : (CLOSE.indexOf(text.charAt(i)) >= 0) ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}

	static int commas(CharSequence text, int end) {
		int commas = 0;
		for (int i = 0; i < end; i++) {
			commas += (text.charAt(i) == '，' || text.charAt(i) == ',') ? 1 : 0;
		}
		return commas;
	}

	/**
	 * A title that lost its full stop (加强物质风险管控加快建设管理体系，…): it ends where a second verb
	 * of plans begins in the first clause.
	 */
	private static Optional<Integer> unfinished(Passage text) {
		int comma = 0;
		while (comma < text.length() && "，,。：；".indexOf(text.charAt(comma)) < 0) {
			comma++;
		}
		Matcher verb = VERB.matcher(text).region(0, comma);
		if (!verb.lookingAt() || comma > 2 * LONGEST_NUMBERED) {
			return Optional.empty();
		}
		int from = verb.end() + 4;
		return (from < comma && verb.region(from, comma).find() && verb.start() <= LONGEST_NUMBERED)
				? Optional.of(verb.start()) : Optional.empty();
	}

}
