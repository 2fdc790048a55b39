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
	 * {@return the words of all its blocks as they are read, a line for each block and
	 * for each row of a table}
	 */
	public String text() {
		StringBuilder text = new StringBuilder();
		for (Block block : this.blocks) {
			if (block instanceof Block.Heading heading) {
				text.append((heading.numbering() != null) ? heading.numbering().printed() : "").append(heading.title());
			}
			else if (block instanceof Block.Paragraph paragraph) {
				text.append((paragraph.numbering() != null) ? paragraph.numbering().printed() : "")
					.append(paragraph.text());
			}
			else if (block instanceof Block.Table table) {
				table.cells()
					.forEach((row) -> text.append(String.join("\t", row.stream().map(Block.Cell::text).toList()))
						.append('\n'));
			}
			text.append('\n');
		}
		return text.toString();
	}

}
