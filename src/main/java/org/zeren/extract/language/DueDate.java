package org.zeren.extract.language;

import java.util.List;

/**
 * A date in a sentence and what it is there for.
 *
 * @param start where it begins, with the word that leads it in (到, 截至)
 * @param end behind it, with the word that closes it (年底前)
 * @param days the dates as precise as printed, such as 2025, 2023-06 or 2023-06-30;
 * several where years share one 年底 or span a range
 * @param use what it is there for
 */
public record DueDate(int start, int end, List<String> days, Use use) {

	public enum Use {

		/** The commitment is to be met by then. */
		DEADLINE,

		/** What the value is compared with: 较2020年. */
		BASELINE,

		/** What follows has happened: 截至2020年. */
		PAST,

		/** Names a stretch of time, without its end: 自2021年. */
		PERIOD,

		/** Names a five-year period as a whole, at whose end it is due: “十四五”期间. */
		THROUGHOUT

	}

	/**
	 * {@return whether {@code sentence} begins with this deadline: 到2025年，…}
	 */
	public boolean opens(String sentence) {
		return this.use == Use.DEADLINE && sentence.substring(0, this.start).strip().length() <= 1;
	}

	public String day() {
		return this.days.get(this.days.size() - 1);
	}

}
