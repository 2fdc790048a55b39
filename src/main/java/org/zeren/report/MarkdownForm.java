package org.zeren.report;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.zeren.table.CellText;

/**
 * A report in Markdown. Words of a plan are no marks: {@code 甲*乙} stays so, and a title
 * {@code <img onerror>} is text.
 */
final class MarkdownForm {

	private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!]");

	/** At the beginning of a line these would begin a list, a quote or a line. */
	private static final Pattern BEGINNING = Pattern.compile("^(\\d+)([.)])(?=\\s|$)|^([-+=])");

	private MarkdownForm() {
	}

	/**
	 * {@return the report as text}
	 */
	static String of(Report report) {
		StringBuilder text = new StringBuilder("# " + words(report.title()) + "\n");
		Block before = null;
		for (Block block : report.blocks()) {
			boolean list = before instanceof Block.Item && block instanceof Block.Item;
			text.append(list ? "" : "\n").append(of(block)).append('\n');
			before = block;
		}
		return text.toString();
	}

	private static String of(Block block) {
		if (block instanceof Block.Heading heading) {
			return "#".repeat(heading.level() + 1) + " " + words(heading.words());
		}
		if (block instanceof Block.Item item) {
			return "- " + words(item.words());
		}
		if (block instanceof Block.Quote quote) {
			return "> " + words(quote.words()) + " — " + words(quote.place());
		}
		return (block instanceof Block.Grid grid) ? grid(grid) : words(((Block.Text) block).words());
	}

	private static String grid(Block.Grid grid) {
		int width = grid.rows().isEmpty() ? grid.header().size() : grid.rows().get(0).size();
		List<String> header = grid.header().isEmpty() ? Collections.nCopies(width, "") : grid.header();
		return line(header) + "\n" + "|" + "---|".repeat(width)
				+ grid.rows().stream().map((row) -> "\n" + line(row)).collect(Collectors.joining());
	}

	private static String line(List<String> cells) {
		return cells.stream().map(MarkdownForm::inLine).collect(Collectors.joining(" | ", "| ", " |"));
	}

	private static String words(String words) {
		return BEGINNING.matcher(inLine(words))
			.replaceFirst((found) -> Matcher.quoteReplacement(
					(found.group(1) != null) ? found.group(1) + "\\" + found.group(2) : "\\" + found.group(3)));
	}

	private static String inLine(String words) {
		String line = CellText.visible(words).replaceAll("\\s*\\n\\s*", " ").strip();
		return MARK.matcher(line).replaceAll("\\\\$0");
	}

}
