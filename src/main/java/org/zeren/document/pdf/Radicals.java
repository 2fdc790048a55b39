package org.zeren.document.pdf;

import java.text.Normalizer;

/**
 * Gives the ordinary characters for the look-alikes that many programs put into a PDF:
 * radicals (⽔ for 水, ⻓ for 长) and compatibility forms.
 */
final class Radicals {

	/** Pairs from Unicode's EquivalentUnifiedIdeograph.txt that normalization leaves. */
	private static final String PAIRS = "⺌小⺍小⺘扌⺙攵⺝月⺟母⺠民⺩王⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺳网⺶羊⺷羊⺹老⺼肉⺿艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻐钅⻑長⻒镸⻓长⻔门⻖阝"
			+ "⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟";

	private Radicals() {
	}

	static String plain(String words) {
		if (words.chars().noneMatch(Radicals::isLookAlike)) {
			return words;
		}
		StringBuilder plain = new StringBuilder();
		words.chars().forEach((c) -> plain.append(isLookAlike(c) ? plain((char) c) : Character.toString(c)));
		return plain.toString();
	}

	private static String plain(char c) {
		int pair = PAIRS.indexOf(c);
		return (pair >= 0 && pair % 2 == 0) ? PAIRS.substring(pair + 1, pair + 2)
				: Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
	}

	private static boolean isLookAlike(int c) {
		return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF);
	}

}
