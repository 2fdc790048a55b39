package org.zeren.document;

import java.util.List;

/**
 * A document as a reader sees it: headings, paragraphs and tables in order, without
 * tables of contents, page numbers, running headers and markup.
 *
 * @param source the text it was read from
 * @param blocks its pieces in order
 */
public record Outline(Source source, List<Block> blocks) {

	public Outline {
		blocks = List.copyOf(blocks);
	}

	/**
	 * {@return the outline of the text; any text has one}
	 */
	public static Outline of(Source source) {
		return new Outline(source, new OutlineReader(source).read());
	}

}
