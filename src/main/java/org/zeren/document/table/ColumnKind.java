package org.zeren.document.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.zeren.document.words.LayoutWords;
import org.zeren.text.FiveYears;
import org.zeren.text.Forms;
import org.zeren.text.LevelSigns;
import org.zeren.vocabulary.Vocabulary;

/**
 * What the cells of a column look like, by its header (vocabulary/columns.yaml): below 属性
 * stand short words that repeat, below 2025年 figures.
 */
public enum ColumnKind {

	/** Numbers of rows. */
	NUMBER(0.1, 0.88, 0.02, 0.01, 0.05, 0.04),

	/** Groups of rows; one stands for the rows below it. */
	CATEGORY(0.5, 0.01, 0.01, 0.01, 0.87, 0.1),

	/** What a row is about; every row has it. */
	NAME(0.0001, 0.002, 0.004, 0.004, 0.3, 0.69),

	/** The same, also of several columns. */
	TEXT(0.0001, 0.002, 0.004, 0.004, 0.35, 0.64),

	/** Units of measurement. */
	UNIT(0.06, 0.005, 0.005, 0.06, 0.85, 0.08),

	/** Figures, or words in their place. */
	VALUE(0.02, 0.3, 0.35, 0.15, 0.08, 0.12),

	/** Short words that repeat. */
	WORD(0.1, 0.005, 0.005, 0.02, 0.95, 0.02),

	/** Units that answer for a row. */
	BEARER(0.1, 0.002, 0.002, 0.02, 0.4, 0.576),

	/** Dates. */
	DUE(0.1, 0.02, 0.38, 0.02, 0.38, 0.2),

	/** Remarks. */
	NOTE(0.3, 0.05, 0.1, 0.05, 0.4, 0.4),

	/** Anything. */
	OTHER(0.05, 0.2, 0.2, 0.1, 0.25, 0.25);

	private static final Pattern YEAR = Pattern.compile("20\\d\\d|" + FiveYears.NAME);

	private static final int LONGEST_HEADER = 20;

	private static final Words VOCABULARY = Vocabulary.read("columns", Words.class);

	private final double missing;

	private final double[] looks;

	/**
	 * @param missing how likely a row has no cell in such a column
	 * @param looks how likely a cell looks like each of {@link Look}
	 */
	ColumnKind(double missing, double... looks) {
		this.missing = missing;
		this.looks = looks;
	}

	/**
	 * What a cell looks like.
	 */
	enum Look {

		NUMBER, FIGURE, DASH, SHORT, LONG;

		private static final int LONGEST_SHORT = 8;

		private static final Pattern ROW_NUMBER = Pattern.compile("\\d{1,3}");

		private static final Pattern NOTHING = Pattern.compile("[-—–－/\\\\\\s]+");

		/** 43左右, ≥95, [315], but not 1.甲比率. */
		private static final Pattern VALUE = Pattern
			.compile("(?!\\d{1,2}[.、．]\\D)[^\\p{IsHan}]{0,4}?\\d[\\d.,]*.{0,14}");

		static Look of(CharSequence cell) {
			String text = Forms.halfWidth(cell).strip();
			if (ROW_NUMBER.matcher(text).matches()) {
				return NUMBER;
			}
			if (NOTHING.matcher(text).matches()) {
				return DASH;
			}
			if (VALUE.matcher(text).matches() && LevelSigns.vocabulary().counted(text) == 0) {
				return FIGURE;
			}
			return (text.length() <= LONGEST_SHORT) ? SHORT : LONG;
		}

	}

	/**
	 * The file as it is written.
	 *
	 * @param kinds the words of each kind
	 */
	public record Words(LinkedHashMap<ColumnKind, List<String>> kinds) {
	}

	public static Words vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return what stands below a header; {@link #OTHER} where its words do not say}
	 */
	static ColumnKind of(CharSequence header) {
		String text = Forms.halfWidth(header).replace(" ", "");
		if (text.isEmpty() || text.length() > LONGEST_HEADER) {
			return OTHER;
		}
		for (Map.Entry<ColumnKind, List<String>> kind : VOCABULARY.kinds().entrySet()) {
			if (kind.getKey() == CATEGORY && YEAR.matcher(text).find()) {
				return VALUE;
			}
			if (kind.getValue().stream().anyMatch((word) -> says(text, word))) {
				return kind.getKey();
			}
		}
		return OTHER;
	}

	/**
	 * {@return whether the text ends like the name of a unit: 县水务局}
	 */
	static boolean isUnit(CharSequence text) {
		return LayoutWords.vocabulary().unitEnds().before(text, 0, text.length()) > 0;
	}

	private static boolean says(String header, String word) {
		return word.startsWith("=") ? header.equals(word.substring(1)) : header.contains(word);
	}

	/**
	 * {@return whether its cells may be so long that a line end cuts them}
	 */
	boolean mayBreak() {
		return this != NUMBER && this != CATEGORY && this != WORD;
	}

	boolean isName() {
		return this == NAME || this == TEXT;
	}

	/**
	 * {@return how likely a row has no cell in such a column}
	 */
	double missing() {
		return this.missing;
	}

	/**
	 * {@return how likely a cell in such a column looks so}
	 */
	double looks(Look look) {
		return this.looks[look.ordinal()];
	}

}
