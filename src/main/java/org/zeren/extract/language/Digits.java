package org.zeren.extract.language;

import java.text.Normalizer;

/**
 * Reads the digits of a number: 1,200.5, full width, or Chinese (三十五, 一百二十, 百分之六十).
 */
final class Digits {

	private static final String CHINESE = "零一二三四五六七八九";

	private Digits() {
	}

	static boolean isArabic(char c) {
		return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
	}

	static boolean isChinese(char c) {
		return CHINESE.indexOf(c) >= 0 || c == '〇' || c == '两' || c == '十' || c == '百' || c == '千';
	}

	/**
	 * {@return the end of the Arabic number that begins at {@code from}}: digits, groups
	 * of three behind commas, and a decimal part.
	 */
	static int arabicEnd(CharSequence text, int from) {
		int i = digitsEnd(text, from);
		while (i < text.length() && ",，".indexOf(text.charAt(i)) >= 0 && i - from <= 9
				&& digitsEnd(text, i + 1) == i + 4) {
			i += 4;
		}
		if (i + 1 < text.length() && ".．".indexOf(text.charAt(i)) >= 0 && isArabic(text.charAt(i + 1))) {
			i = digitsEnd(text, i + 1);
		}
		return i;
	}

	private static int digitsEnd(CharSequence text, int from) {
		int i = from;
		while (i < text.length() && isArabic(text.charAt(i))) {
			i++;
		}
		return i;
	}

	static double arabic(CharSequence digits) {
		return Double.parseDouble(Normalizer.normalize(digits, Normalizer.Form.NFKC).replace(",", ""));
	}

	static int chineseEnd(CharSequence text, int from) {
		int i = from;
		while (i < text.length() && isChinese(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/**
	 * {@return the value of a number in Chinese digits below ten thousand}: 三十五 is 35,
	 * 二〇二五 is 2025.
	 */
	static double chinese(CharSequence digits) {
		double sum = 0;
		double digit = 0;
		boolean scaled = false;
		for (int i = 0; i < digits.length(); i++) {
			char c = digits.charAt(i);
			int scale = (c == '十') ? 10 : (c == '百') ? 100 : (c == '千') ? 1000 : 0;
			if (scale > 0) {
				sum += Math.max(digit, (i == 0) ? 1 : 0) * scale;
				digit = 0;
				scaled = true;
			}
			else {
				int value = (c == '两') ? 2 : (c == '〇') ? 0 : CHINESE.indexOf(c);
				digit = scaled ? value : digit * 10 + value;
			}
		}
		return sum + digit;
	}

}
