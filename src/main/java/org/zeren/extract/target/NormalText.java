package org.zeren.extract.target;

import java.text.Normalizer;

import org.zeren.document.Locator;
import org.zeren.document.Passage;
import org.zeren.document.Typography;

/**
 * A text in the form in which wordings of indicators are compared, each character with
 * its place: ＰＭ₂.₅ 浓度 is PM2.5浓度, Ⅲ is III, and the form of dashes does not matter.
 *
 * @param passage the text as printed
 * @param text its normal form
 * @param places the place in the passage of each character of the normal form
 */
record NormalText(Passage passage, String text, int[] places) {

	static NormalText of(Passage passage) {
		StringBuilder text = new StringBuilder(passage.length());
		int[] places = new int[2 * passage.length() + 16];
		for (int i = 0; i < passage.length(); i++) {
			char c = passage.charAt(i);
			if (isNormal(c) && text.length() < places.length) {
				places[text.length()] = i;
				text.append(c);
				continue;
			}
			String normal = normal(Character.toString(c));
			if (text.length() + normal.length() > places.length) {
				places = java.util.Arrays.copyOf(places, 2 * (text.length() + normal.length()));
			}
			java.util.Arrays.fill(places, text.length(), text.length() + normal.length(), i);
			text.append(normal);
		}
		return new NormalText(passage, text.toString(), places);
	}

	/**
	 * {@return {@code text} in the form in which wordings are compared}
	 */
	static String normal(String text) {
		if (text.chars().allMatch((c) -> isNormal((char) c))) {
			return text;
		}
		if (text.length() == 1 && text.charAt(0) > '\uFF00' && text.charAt(0) < '\uFF5F') {
			return Character.toString(Typography.fold(text.charAt(0)));
		}
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.replaceAll("\\s", "")
			.replace('–', '-')
			.replace('—', '-');
	}

	/** Whether the character is its own normal form, as nearly all of a plan's are. */
	private static boolean isNormal(char c) {
		return c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF || c > '\u3000' && c <= '》';
	}

	/**
	 * {@return where the characters from {@code start} to {@code end} stand in the
	 * document}
	 */
	Locator locate(int start, int end) {
		return this.passage.locate(this.places[start], this.places[end - 1] + 1);
	}

}
