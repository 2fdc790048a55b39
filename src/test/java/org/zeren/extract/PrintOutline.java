package org.zeren.extract;

import java.nio.file.Path;

import org.zeren.document.Block;
import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;

/**
 * Prints the outline of documents, block by block: {@code PrintOutline FILE...}.
 */
public final class PrintOutline {

	private PrintOutline() {
	}

	public static void main(String[] files) {
		for (String file : files) {
			System.out.println("=== " + file);
			for (Block block : OutlineReader.read(new SourceReader().read(Path.of(file))).blocks()) {
				if (block instanceof Block.Heading heading) {
					System.out.println("H "
							+ (heading.numbering() == null ? "-"
									: heading.numbering().style() + " " + heading.numbering().value())
							+ " #" + heading.marks() + " " + heading.title());
				}
				else if (block instanceof Block.Paragraph paragraph) {
					System.out.println("P "
							+ (paragraph.numbering() == null ? "-"
									: paragraph.numbering().style() + " " + paragraph.numbering().value())
							+ " " + paragraph.text());
				}
				else {
					System.out.println("T " + block);
				}
			}
		}
	}

}
