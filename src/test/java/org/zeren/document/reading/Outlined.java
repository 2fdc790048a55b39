package org.zeren.document.reading;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.zeren.document.Block;
import org.zeren.document.Numbering;

/**
 * The outline of a text as lines to compare: {@code #2 (第一章) 总则} for a heading with two
 * marks, {@code (1) 控尘。} for a numbered paragraph, cells between bars.
 */
public final class Outlined {

	private Outlined() {
	}

	public static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	public static String of(byte[] content) {
		return OutlineReader.read(new SourceReader().read("plan", content))
			.blocks()
			.stream()
			.map(Outlined::print)
			.collect(Collectors.joining("\n"));
	}

	private static String print(Block block) {
		if (block instanceof Block.Heading heading) {
			return "#" + heading.marks() + " " + number(heading.numbering()) + heading.title();
		}
		if (block instanceof Block.Paragraph paragraph) {
			return number(paragraph.numbering()) + paragraph.text();
		}
		return "|" + block.toString().lines().count();
	}

	private static String number(Numbering numbering) {
		return (numbering != null) ? "(" + numbering.printed() + ") " : "";
	}

}
