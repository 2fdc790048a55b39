package org.zeren.extract.target;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.extract.language.Words;
import org.zeren.plan.TableTarget;

/**
 * The vocabulary of indicators, {@code vocabulary/indicators.yaml}: which indicator a
 * name is, and which rows of a plan's table a measure names.
 */
public final class Indicators {

	private static final Indicators KNOWN = new Indicators(Vocabulary.read("indicators", Entry[].class));

	private static final String CLAUSE_MARKS = ",;:。!?、\n";

	private static final int LONGEST_GAP = 14;

	/** Verbs under which the stem of an indicator names it. */
	private static final Words COMMITS = new Words(List.of("推进", "加强", "实施", "开展", "完成", "消除", "实现", "确保", "提高", "提升",
			"强化", "落实", "加快", "巩固", "保障", "推动", "做好", "治理"));

	private final List<Entry> entries;

	private Indicators(Entry[] entries) {
		this.entries = Arrays.stream(entries).map(Entry::normalized).toList();
	}

	/**
	 * {@return the indicators of the vocabulary file}
	 */
	public static Indicators known() {
		return KNOWN;
	}

	/**
	 * {@return the indicator that {@code name}, a row's or a clause's noun phrase, means;
	 * null where the vocabulary has none}
	 */
	public @Nullable Indicator of(String name) {
		String plain = normal(name);
		Entry best = null;
		int longest = 0;
		for (Entry entry : this.entries) {
			int length = entry.longestIn(plain);
			if (length > longest) {
				best = entry;
				longest = length;
			}
		}
		return (best != null) ? best.indicator() : null;
	}

	/**
	 * {@return the keys of the rows of {@code table} whose indicator a measure names: its
	 * text prints the indicator, its title is about it, or a target in its text is one}
	 * @param title the title of the measure; null for a part, which has none
	 * @param text the text, with or without the title and the note
	 * @param indicators the indicators of the targets in the text
	 * @param table the rows of the plan's table
	 */
	public List<String> named(@Nullable String title, Passage text, Set<String> indicators, List<TableTarget> table) {
		String plain = normal(text.toString());
		String head = (title != null) ? normal(title) : "";
		return table.stream()
			.filter((row) -> indicators.contains(row.indicator()) || names(row, head, plain))
			.map(TableTarget::key)
			.toList();
	}

	private boolean names(TableTarget row, String title, String text) {
		for (Entry entry : this.entries) {
			if (entry.name.equals(row.indicator())) {
				return entry.titles().stream().anyMatch(title::contains) || entry.longestIn(text) > 0
						|| entry.stems().stream().anyMatch((stem) -> committed(stem, text));
			}
		}
		return text.contains(normal(row.name()));
	}

	/** 推进受污染耕地安全利用: the stem of an indicator under a verb of the same clause. */
	private static boolean committed(String stem, String text) {
		for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
			int from = at;
			while (from > 0 && at - from < LONGEST_GAP && ",;:。!?\n".indexOf(text.charAt(from - 1)) < 0) {
				from--;
			}
			if (COMMITS.find(text, from, at) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** NFKC makes Ⅲ III and full width half; subscripts become digits. */
	private static String normal(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.replaceAll("\\s", "")
			.replace('–', '-')
			.replace('—', '-');
	}

	/**
	 * {@return whether {@code pieces} stand in {@code text} one behind the other, with at
	 * most a gap within one clause between them}
	 */
	private static boolean stands(String[] pieces, String text) {
		for (int at = text.indexOf(pieces[0]); at >= 0; at = text.indexOf(pieces[0], at + 1)) {
			int end = at + pieces[0].length();
			for (int i = 1; i < pieces.length && end >= 0; i++) {
				end = behind(pieces[i], text, end);
			}
			if (end >= 0) {
				return true;
			}
		}
		return false;
	}

	/** Behind the next {@code piece}, not farther off than a gap; -1 for none. */
	private static int behind(String piece, String text, int from) {
		for (int i = from; i <= from + LONGEST_GAP && i < text.length(); i++) {
			if (text.startsWith(piece, i)) {
				return i + piece.length();
			}
			if (CLAUSE_MARKS.indexOf(text.charAt(i)) >= 0) {
				return -1;
			}
		}
		return -1;
	}

	private record Entry(String name, @Nullable String unit, String category, @Nullable String better,
			List<String> wordings, @Nullable List<String> titles, @Nullable List<String> stems) {

		public Entry {
			titles = (titles != null) ? List.copyOf(titles) : List.of();
			stems = (stems != null) ? List.copyOf(stems) : List.of();
		}

		@Override
		public List<String> titles() {
			return (this.titles != null) ? this.titles : List.of();
		}

		@Override
		public List<String> stems() {
			return (this.stems != null) ? this.stems : List.of();
		}

		Entry normalized() {
			List<String> plain = new ArrayList<>();
			this.wordings
				.forEach((wording) -> plain.add(normal(wording.replace('…', '\u0001')).replace('\u0001', '…')));
			return new Entry(this.name, this.unit, this.category, this.better, plain, this.titles,
					this.stems().stream().map(Indicators::normal).toList());
		}

		/**
		 * The number of characters of the longest wording in {@code text}, 0 for none.
		 */
		int longestIn(String text) {
			int longest = 0;
			for (String wording : this.wordings) {
				if (wording.length() > longest && stands(wording.split("…"), text)) {
					longest = wording.length();
				}
			}
			return longest;
		}

		Indicator indicator() {
			return new Indicator(this.name, this.unit, this.category, "lower".equals(this.better));
		}

	}

}
