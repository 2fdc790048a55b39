package org.zeren.cases;

import java.nio.file.Path;

import org.zeren.document.Block;
import org.zeren.document.Source;
import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;

/**
 * Prints how the document room reads a file: its text with {@code -t}, else its blocks.
 */
final class Blocks {

	private Blocks() {
	}

	public static void main(String[] args) {
		boolean text = args[0].equals("-t");
		Source source = new SourceReader().read(Path.of(args[text ? 1 : 0]));
		if (text) {
			System.out.println(source.text());
			return;
		}
		for (Block block : OutlineReader.read(source).blocks()) {
			if (block instanceof Block.Heading heading) {
				System.out.println("H" + heading.marks() + " "
						+ ((heading.numbering() != null) ? heading.numbering().printed() : "-") + " | "
						+ heading.title());
			}
			else if (block instanceof Block.Paragraph paragraph) {
				System.out.println("P " + ((paragraph.numbering() != null) ? paragraph.numbering().printed() : "-")
						+ " | " + paragraph.text());
			}
			else {
				System.out.println("T " + block);
			}
		}
	}

}
