package org.zeren.document.format;

import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/**
 * Tells headings by their style: the built-in ones and those based on them, and any style
 * or paragraph that has an outline level.
 */
final class WordHeadings {

	private static final int DEEPEST_STYLE = 16;

	private static final int DEEPEST_MARK = 6;

	/** The outline level of body text. */
	private static final int BODY = 9;

	private final @Nullable XWPFStyles styles;

	WordHeadings(@Nullable XWPFStyles styles) {
		this.styles = styles;
	}

	/**
	 * {@return the level of a heading, from 1 for the highest to 6; 0 if the paragraph is
	 * none}
	 */
	int level(Node paragraph) {
		int outline = WordXml.number(paragraph, -1, "pPr", "outlineLvl");
		String style = WordXml.value(paragraph, "pPr", "pStyle");
		for (int depth = 0; outline < 0 && style != null && depth < DEEPEST_STYLE; depth++) {
			XWPFStyle found = (this.styles != null) ? this.styles.getStyle(style) : null;
			if (found == null) {
				break;
			}
			outline = outline(found);
			style = found.getBasisStyleID();
		}
		return (outline < 0 || outline >= BODY) ? 0 : Math.min(outline + 1, DEEPEST_MARK);
	}

	private static int outline(XWPFStyle style) {
		String name = (style.getName() != null) ? style.getName() : "";
		if (name.matches("(?i)heading [1-9]")) {
			return name.charAt(name.length() - 1) - '1';
		}
		return WordXml.number(style.getCTStyle().getDomNode(), -1, "pPr", "outlineLvl");
	}

}
