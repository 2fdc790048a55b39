package org.zeren.document.format;

/**
 * Writes numbers as Word does for the formats of ISO/IEC 29500-1, 17.18.59, that Chinese
 * documents use.
 */
final class Numerals {

	private static final String CHINESE = "〇一二三四五六七八九";

	private static final int TEN = 10;

	private static final int HUNDRED = 100;

	private static final int CIRCLED = 20;

	private static final int LETTERS = 26;

	private Numerals() {
	}

	/**
	 * {@return a number from 1 on; in Arabic digits where the format or the size has no
	 * other form}
	 * @param format the name of the format, such as chineseCountingThousand
	 */
	static String of(String format, int number) {
		return switch (format) {
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand",
					"taiwaneseCounting", "ideographDigital" ->
				chinese(number);
			case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
			case "lowerLetter" -> letter('a', number);
			case "upperLetter" -> letter('A', number);
			case "decimalZero" -> (number < TEN) ? "0" + number : Integer.toString(number);
			case "none" -> "";
			default -> Integer.toString(number);
		};
	}

	private static String chinese(int number) {
		if (number < 1 || number >= HUNDRED) {
			return Integer.toString(number);
		}
		String tens = (number < 2 * TEN) ? "" : CHINESE.substring(number / TEN, number / TEN + 1);
		String ones = (number % TEN == 0) ? "" : CHINESE.substring(number % TEN, number % TEN + 1);
		return (number < TEN) ? ones : tens + "十" + ones;
	}

	private static String fullWidth(int number) {
		StringBuilder digits = new StringBuilder();
		Integer.toString(number).chars().forEach((c) -> digits.append((char) (c - '0' + '０')));
		return digits.toString();
	}

	private static String circled(int number) {
		return (number >= 1 && number <= CIRCLED) ? Character.toString('①' + number - 1) : Integer.toString(number);
	}

	private static String letter(char first, int number) {
		return (number >= 1 && number <= LETTERS) ? Character.toString(first + number - 1) : Integer.toString(number);
	}

}
