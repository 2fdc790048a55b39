package org.zeren.document;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The outline of a text as lines to compare: {@code #2 (第一章) 总则} for a heading with two
 * marks, {@code (1) 控尘。} for a numbered paragraph, cells between bars.
 */
final class Outlined {

	private Outlined() {
	}

	static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	static String of(byte[] content) {
		return Outline.of(new SourceReader().read("plan", content))
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
