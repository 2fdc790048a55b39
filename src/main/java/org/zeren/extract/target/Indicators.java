package org.zeren.extract.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.document.Passage;
import org.zeren.extract.language.Commitments;
import org.zeren.plan.target.TableTarget;
import org.zeren.plan.target.TextTarget;
import org.zeren.term.Indicator;
import org.zeren.text.Forms;

/**
 * The vocabulary of indicators, {@code vocabulary/indicators.yaml}: which indicator a
 * name is, and which rows of a plan's table a measure names: 细颗粒物（PM2.5）年均浓度 is PM2.5浓度.
 */
public final class Indicators {

	private static final Indicators VOCABULARY = new Indicators(Indicator.known());

	private static final String CLAUSE_MARKS = ",;:。!?、\n";

	private static final int LONGEST_GAP = 14;

	private final List<Entry> entries;

	private Indicators(List<Indicator> indicators) {
		this.entries = indicators.stream().map(Entry::of).toList();
	}

	/**
	 * {@return the indicators of the vocabulary file}
	 */
	public static Indicators vocabulary() {
		return VOCABULARY;
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
	 * {@return where a measure names the indicators of the plan's table, by the keys of
	 * the rows}: its text prints the indicator (PM2.5年均浓度), says its noun under a verb
	 * (推进受污染耕地安全利用), or its title is about it (协同开展PM2.5和O3污染防治)
	 * @param title the title of the measure; null for a part, which has none
	 * @param texts the texts, with or without the note
	 * @param targets the targets in the texts
	 * @param table the rows of the plan's table
	 */
	public Map<String, Locator> named(@Nullable Passage title, List<Passage> texts, List<TextTarget> targets,
			List<TableTarget> table) {
		NormalText head = (title != null) ? NormalText.of(title) : null;
		List<NormalText> bodies = texts.stream().map(NormalText::of).toList();
		Map<String, Locator> named = new LinkedHashMap<>();
		for (TableTarget row : table) {
			Locator at = place(row, head, bodies);
			for (TextTarget target : targets) {
				at = (at == null && row.indicator().equals(target.indicator())) ? target.at() : at;
			}
			if (at != null) {
				named.put(row.key(), at);
			}
		}
		return named;
	}

	private @Nullable Locator place(TableTarget row, @Nullable NormalText title, List<NormalText> texts) {
		Entry entry = this.entries.stream()
			.filter((one) -> one.indicator().name().equals(row.indicator()))
			.findFirst()
			.orElse(null);
		List<NormalText> all = new ArrayList<>(texts);
		if (title != null) {
			all.add(0, title);
		}
		if (entry == null) {
			String name = normal(row.name());
			return first(all, (text) -> Span.of(name, text.text()));
		}
		Locator printed = first(all, entry::printedIn);
		if (printed == null && title != null) {
			printed = first(List.of(title), (text) -> Span.any(entry.indicator().titles(), text.text()));
		}
		return (printed != null) ? printed : first(all, entry::committedIn);
	}

	private static @Nullable Locator first(List<NormalText> texts, Function<NormalText, @Nullable Span> find) {
		for (NormalText text : texts) {
			Span span = find.apply(text);
			if (span != null) {
				return text.locate(span.start(), span.end());
			}
		}
		return null;
	}

	/** 推进受污染耕地安全利用: the stem of an indicator under a verb of the same clause. */
	private static @Nullable Span committed(String stem, String text) {
		for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
			int from = at;
			while (from > 0 && at - from < LONGEST_GAP && ",;:。!?\n".indexOf(text.charAt(from - 1)) < 0) {
				from--;
			}
			if (Commitments.vocabulary().pursue.find(text, from, at) >= 0) {
				return new Span(at, at + stem.length());
			}
		}
		return null;
	}

	private static String normal(String text) {
		return Forms.compared(text);
	}

	/**
	 * {@return where the pieces of {@code wording}, between its gaps (…), stand in
	 * {@code text} one behind the other, with at most a gap within one clause between
	 * them; null where they do not}
	 */
	private static @Nullable Span stands(String wording, String text) {
		if (wording.indexOf('…') < 0) {
			return Span.of(wording, text);
		}
		String[] pieces = wording.split("…");
		for (int at = text.indexOf(pieces[0]); at >= 0; at = text.indexOf(pieces[0], at + 1)) {
			int end = at + pieces[0].length();
			for (int i = 1; i < pieces.length && end >= 0; i++) {
				end = behind(pieces[i], text, end);
			}
			if (end >= 0) {
				return new Span(at, end);
			}
		}
		return null;
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

	/**
	 * A stretch of a normal text.
	 */
	private record Span(int start, int end) {

		static @Nullable Span of(String words, String text) {
			int at = text.indexOf(words);
			return (at >= 0) ? new Span(at, at + words.length()) : null;
		}

		static @Nullable Span any(List<String> words, String text) {
			return words.stream().map((word) -> of(word, text)).filter(Objects::nonNull).findFirst().orElse(null);
		}

	}

	/**
	 * An indicator with its wordings and stems in the form in which texts are compared.
	 */
	private record Entry(Indicator indicator, List<String> wordings, List<String> stems) {

		static Entry of(Indicator indicator) {
			return new Entry(indicator,
					indicator.wordings()
						.stream()
						.map((wording) -> normal(wording.replace('…', '\u0001')).replace('\u0001', '…'))
						.toList(),
					indicator.stems().stream().map(Indicators::normal).toList());
		}

		/**
		 * The number of characters of the longest wording in {@code text}, 0 for none.
		 */
		int longestIn(String text) {
			int longest = 0;
			for (String wording : this.wordings) {
				if (wording.length() > longest && stands(wording, text) != null) {
					longest = wording.length();
				}
			}
			return longest;
		}

		/** The place of the first wording in {@code text}; null for none. */
		@Nullable Span printedIn(NormalText text) {
			Span first = null;
			for (String wording : this.wordings) {
				Span found = stands(wording, text.text());
				first = (first == null || found != null && found.start() < first.start()) ? found : first;
			}
			return first;
		}

		/** The place of the first stem under a verb in {@code text}; null for none. */
		@Nullable Span committedIn(NormalText text) {
			return this.stems.stream()
				.map((stem) -> committed(stem, text.text()))
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
		}

	}

}
