package org.zeren.extract.language;

import java.util.ArrayList;
import java.util.List;

import org.zeren.text.Digits;
import org.zeren.vocabulary.Words;

/**
 * A text cut into sentences and clauses, at the marks that are the plan's own: not in
 * titles, quotes and brackets. 严控新增，建成2处（含1处改建，年内）。 is one sentence of two clauses.
 */
public final class Speech {

	private final String text;

	private final List<Clause> notes;

	private final Voice voice;

	/**
	 * @param text a paragraph or a measure's text
	 * @param notes the responsibility notes in it
	 */
	public Speech(CharSequence text, List<Clause> notes) {
		this.text = text.toString();
		this.notes = List.copyOf(notes);
		this.voice = new Voice(this.text, this.notes);
	}

	/**
	 * {@return the text with words that only look like verbs (建成区) blotted out, each
	 * character at its place}
	 */
	public String plain() {
		StringBuilder plain = new StringBuilder(this.text);
		Words fixed = Commitments.vocabulary().fixed;
		for (int i = 0; i < plain.length(); i++) {
			int length = fixed.at(this.text, i);
			for (int j = 0; j < length; j++) {
				plain.setCharAt(i + j, '■');
			}
			i += Math.max(0, length - 1);
		}
		return plain.toString();
	}

	/**
	 * {@return the responsibility notes}
	 */
	public List<Clause> notes() {
		return this.notes;
	}

	/**
	 * {@return whether the character at {@code i} is the plan's own, outside of titles,
	 * quotes and brackets}
	 */
	public boolean own(int i) {
		return this.voice.own(i);
	}

	/**
	 * {@return whether the character at {@code i} stands in a bracket that is no note}
	 */
	public boolean bracketed(int i) {
		return this.voice.bracketed(i);
	}

	/**
	 * {@return the sentences: up to 。 or a line's end}
	 */
	public List<Clause> sentences() {
		return cut(new Clause(0, this.text.length()), "。！？!?\n");
	}

	/**
	 * {@return the clauses of {@code sentence}: up to a comma or semicolon}
	 */
	public List<Clause> clauses(Clause sentence) {
		return cut(sentence, "，,；;：:");
	}

	private List<Clause> cut(Clause whole, String marks) {
		List<Clause> cut = new ArrayList<>();
		int from = whole.start();
		for (int i = whole.start(); i < whole.end(); i++) {
			char c = this.text.charAt(i);
			boolean stop = marks.indexOf(c) >= 0 || (c == '.' && marks.indexOf('。') >= 0 && !joinsDigits(i));
			if (stop && (own(i) || c == '\n') && !groups(i) && !setsAgainst(i)) {
				cut.add(new Clause(from, i));
				from = i + 1;
			}
		}
		if (from < whole.end()) {
			cut.add(new Clause(from, whole.end()));
		}
		return cut;
	}

	/** The point in 2.5 and in 1.标题, not the one that ends a sentence. */
	private boolean joinsDigits(int i) {
		if (i == 0 || i + 1 == this.text.length()) {
			return i == 0;
		}
		return this.text.charAt(i - 1) < 128 && Digits.isArabic(this.text.charAt(i + 1))
				|| Digits.isArabic(this.text.charAt(i - 1)) && i < 4;
	}

	/** The comma in 1,200. */
	private boolean groups(int i) {
		return this.text.charAt(i) == ',' && i > 0 && Digits.isArabic(this.text.charAt(i - 1))
				&& i + 3 < this.text.length() && Digits.isArabic(this.text.charAt(i + 1))
				&& Digits.isArabic(this.text.charAt(i + 3));
	}

	/** The colon in 1:1.6 and 8:30. */
	private boolean setsAgainst(int i) {
		return Numeral.RATIO.indexOf(this.text.charAt(i)) >= 0 && i > 0 && Digits.isArabic(this.text.charAt(i - 1))
				&& i + 1 < this.text.length() && Digits.isArabic(this.text.charAt(i + 1));
	}

}
