package org.zeren.document.transcript;

import java.util.Locale;

import org.zeren.text.Digits;

/**
 * Writes numbers as Word does for the formats of ISO/IEC 29500-1, 17.18.59, that Chinese
 * documents use.
 */
public final class WordNumerals {

	private static final int TEN = 10;

	private static final int HUNDRED = 100;

	private static final int CIRCLED = 20;

	private static final int LETTERS = 26;

	private WordNumerals() {
	}

	/**
	 * {@return a number from 1 on; in Arabic digits where the format or the size has no
	 * other form}
	 * @param format the name of the format, such as chineseCountingThousand
	 */
	public static String of(String format, int number) {
		return switch (format) {
			case "chineseCounting", "chineseCountingThousand", "japaneseDigitalTenThousand", "japaneseCounting",
					"taiwaneseCountingThousand", "taiwaneseCounting", "ideographDigital" ->
				Digits.spelled(number);
			case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
			case "decimalEnclosedParen" -> "(" + number + ")";
			case "decimalEnclosedFullstop" -> number + ".";
			case "ideographTraditional" -> sign("甲乙丙丁戊己庚辛壬癸", number);
			case "ideographZodiac" -> sign("子丑寅卯辰巳午未申酉戌亥", number);
			case "ideographLegalTraditional", "chineseLegalSimplified" -> sign("壹贰叁肆伍陆柒捌玖拾", number);
			case "ideographEnclosedCircle" -> sign("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉", number);
			case "upperRoman" -> roman(number);
			case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
			case "numberInDash" -> "- " + number + " -";
			case "lowerLetter" -> letter('a', number);
			case "upperLetter" -> letter('A', number);
			case "decimalZero" -> (number < TEN) ? "0" + number : Integer.toString(number);
			case "none" -> "";
			default -> Integer.toString(number);
		};
	}

	private static String fullWidth(int number) {
		StringBuilder digits = new StringBuilder();
		Integer.toString(number).chars().forEach((c) -> digits.append((char) (c - '0' + '０')));
		return digits.toString();
	}

	private static String circled(int number) {
		return (number >= 1 && number <= CIRCLED) ? Character.toString('①' + number - 1) : Integer.toString(number);
	}

	private static String sign(String signs, int number) {
		return (number >= 1 && number <= signs.length()) ? signs.substring(number - 1, number)
				: Integer.toString(number);
	}

	private static String roman(int number) {
		if (number < 1 || number >= HUNDRED) {
			return Integer.toString(number);
		}
		String tens = new String[] { "", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC" }[number / TEN];
		return tens + new String[] { "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX" }[number % TEN];
	}

	private static String letter(char first, int number) {
		return (number >= 1 && number <= LETTERS) ? Character.toString(first + number - 1) : Integer.toString(number);
	}

}
