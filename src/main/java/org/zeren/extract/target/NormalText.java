package org.zeren.extract.target;

import org.zeren.document.Locator;
import org.zeren.document.Passage;
import org.zeren.text.Forms;

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
			if (Forms.isCompared(c) && text.length() < places.length) {
				places[text.length()] = i;
				text.append(c);
				continue;
			}
			String normal = Forms.compared(Character.toString(c));
			if (text.length() + normal.length() > places.length) {
				places = java.util.Arrays.copyOf(places, 2 * (text.length() + normal.length()));
			}
			java.util.Arrays.fill(places, text.length(), text.length() + normal.length(), i);
			text.append(normal);
		}
		return new NormalText(passage, text.toString(), places);
	}

	/**
	 * {@return where the characters from {@code start} to {@code end} stand in the
	 * document}
	 */
	Locator locate(int start, int end) {
		return this.passage.locate(this.places[start], this.places[end - 1] + 1);
	}

}
