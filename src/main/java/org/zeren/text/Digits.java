package org.zeren.text;

/**
 * Numbers in every script: 1,200.5 and １２ are read, 三十五 is 35, 一百二十 is 120, 二〇二五 and 二○二五
 * are 2025; 35 is spelled 三十五.
 */
public final class Digits {

	/** The Chinese digits from one to nine, as a class in a pattern has them. */
	public static final String ONES = "一二三四五六七八九";

	/** The Chinese digits of small numbers, as a class in a pattern has them. */
	public static final String COUNTING = ONES + "十";

	/** What stands for nought in a year: 二〇二五, 二○二五, 二零二五, 二O二五, 二0二五. */
	public static final String NOUGHTS = "〇○零O0";

	/** What stands between the ends of a range: 2021—2025, 3至5. */
	public static final String RANGE = "-－—–~～至";

	private static final int TEN = 10;

	private static final int HUNDRED = 100;

	private Digits() {
	}

	/**
	 * {@return whether the character is an Arabic digit of either width}
	 */
	public static boolean isArabic(char c) {
		return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
	}

	/**
	 * {@return whether the character is a Chinese digit or a power of ten: 三, 两, 〇, 十, 百}
	 */
	public static boolean isChinese(char c) {
		return isCounting(c) || c == '零' || c == '两' || c == '百' || c == '千';
	}

	/**
	 * {@return whether the character is a Chinese digit of an ordinal: 三, 〇, 十}
	 */
	public static boolean isCounting(char c) {
		return c == '〇' || COUNTING.indexOf(c) >= 0;
	}

	/**
	 * {@return the end of the Arabic number that begins at {@code from}}: digits, groups
	 * of three behind commas, and a decimal part.
	 */
	public static int arabicEnd(CharSequence text, int from) {
		int i = wholeEnd(text, from);
		while (i < text.length() && ",，".indexOf(text.charAt(i)) >= 0 && i - from <= 9
				&& wholeEnd(text, i + 1) == i + 4) {
			i += 4;
		}
		if (i + 1 < text.length() && ".．".indexOf(text.charAt(i)) >= 0 && isArabic(text.charAt(i + 1))) {
			i = wholeEnd(text, i + 1);
		}
		return i;
	}

	/**
	 * {@return the end of the Arabic digits that begin at {@code from}}
	 */
	public static int wholeEnd(CharSequence text, int from) {
		int i = from;
		while (i < text.length() && isArabic(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/**
	 * {@return the end of the Chinese number that begins at {@code from}}
	 */
	public static int chineseEnd(CharSequence text, int from) {
		int i = from;
		while (i < text.length() && isChinese(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/**
	 * {@return the value of an Arabic number, as {@link #arabicEnd} bounds it: 1,200.5}
	 */
	public static double arabic(CharSequence digits) {
		return Double.parseDouble(Forms.halfWidth(digits).replace(",", ""));
	}

	/**
	 * {@return the value of a whole number below ten thousand in digits of any script: 35
	 * of 三十五 and of 35, 2025 of 二〇二五}
	 */
	public static int whole(CharSequence digits) {
		int sum = 0;
		int digit = 0;
		boolean scaled = false;
		for (int i = 0; i < digits.length(); i++) {
			char c = digits.charAt(i);
			int scale = (c == '十') ? TEN : (c == '百') ? HUNDRED : (c == '千') ? TEN * HUNDRED : 0;
			if (scale > 0) {
				sum += Math.max(digit, (i == 0) ? 1 : 0) * scale;
				digit = 0;
				scaled = true;
			}
			else {
				digit = scaled ? digit(c) : digit * TEN + digit(c);
			}
		}
		return sum + digit;
	}

	/**
	 * {@return the value of a digit of any script; 0 for any other character}
	 */
	public static int digit(char c) {
		return isArabic(c) ? Character.digit(c, TEN) : (c == '两') ? 2 : ONES.indexOf(c) + 1;
	}

	/**
	 * {@return the number in Chinese, from 1 to 99: 三十五; others in Arabic digits}
	 */
	public static String spelled(int number) {
		if (number < 1 || number >= HUNDRED) {
			return Integer.toString(number);
		}
		String tens = (number < 2 * TEN) ? "" : one(number / TEN);
		String ones = (number % TEN == 0) ? "" : one(number % TEN);
		return (number < TEN) ? ones : tens + "十" + ones;
	}

	private static String one(int digit) {
		return ONES.substring(digit - 1, digit);
	}

}
