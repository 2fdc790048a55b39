package org.zeren.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes off a page the large words that are printed over its text, such as 征求意见稿.
 */
final class Stamps {

	/** So many times as large as the usual type is a stamp, if it covers text. */
	private static final float LARGE = 1.8f;

	private static final int FEWEST_COVERED = 2;

	private static final int MOST_LARGE = 400;

	private Stamps() {
	}

	static List<Glyph> off(List<Glyph> glyphs) {
		if (glyphs.isEmpty()) {
			return glyphs;
		}
		float usual = glyphs.stream().map(Glyph::size).sorted().toList().get(glyphs.size() / 2);
		List<Glyph> large = glyphs.stream()
			.filter((glyph) -> glyph.size() > LARGE * usual && !glyph.isBlank())
			.toList();
		if (large.isEmpty() || large.size() > MOST_LARGE) {
			return glyphs;
		}
		List<Float> stamps = new ArrayList<>();
		for (Glyph glyph : large) {
			if (!stamps.contains(glyph.size()) && covers(glyph, glyphs, usual)) {
				stamps.add(glyph.size());
			}
		}
		return stamps.isEmpty() ? glyphs : glyphs.stream().filter((glyph) -> !stamps.contains(glyph.size())).toList();
	}

	private static boolean covers(Glyph large, List<Glyph> glyphs, float usual) {
		float top = large.baseline() - 0.8f * large.size();
		return glyphs.stream()
			.filter((glyph) -> glyph.size() < LARGE * usual && !glyph.isBlank())
			.filter((glyph) -> glyph.centre() > large.left() && glyph.centre() < large.right() && glyph.middle() > top
					&& glyph.middle() < large.baseline())
			.limit(FEWEST_COVERED)
			.count() == FEWEST_COVERED;
	}

}
