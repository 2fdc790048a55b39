package org.zeren.document.pdf;

/**
 * A character, or a few that are printed as one, on a page.
 *
 * @param words the character
 * @param left its left edge in points from the left of the page
 * @param right its right edge
 * @param baseline where it stands, in points from the top of the page
 * @param size the size of its type in points
 * @param turned whether it lies on its side, seen from the other words of its page
 */
record Glyph(String words, float left, float right, float baseline, float size, boolean turned) {

	Glyph(String words, float left, float right, float baseline, float size) {
		this(words, left, right, baseline, size, false);
	}

	private static final float MIDDLE = 0.35f;

	/**
	 * {@return the height of its middle, from the top of the page; it is nearly the same
	 * for all characters of a line, also for raised and small ones}
	 */
	float middle() {
		return this.baseline - MIDDLE * this.size;
	}

	float centre() {
		return (this.left + this.right) / 2;
	}

	boolean isBlank() {
		return this.words.isBlank();
	}

}
