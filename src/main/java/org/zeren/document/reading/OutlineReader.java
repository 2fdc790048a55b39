package org.zeren.document.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.zeren.document.Block;
import org.zeren.document.Block.Heading;
import org.zeren.document.Block.Paragraph;
import org.zeren.document.Numbering;
import org.zeren.document.Outline;
import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.document.furniture.ContentsList;
import org.zeren.document.furniture.GluedPageNumbers;
import org.zeren.document.furniture.PageFurniture;
import org.zeren.document.heading.BareNumbers;
import org.zeren.document.heading.HeadingMarks;
import org.zeren.document.heading.LostHeadings;
import org.zeren.document.heading.StrayFigures;
import org.zeren.document.line.Line;
import org.zeren.document.line.LineReader;
import org.zeren.document.line.LostBreaks;
import org.zeren.document.paragraph.Joining;
import org.zeren.document.paragraph.Wrapping;
import org.zeren.document.table.LaidOutTables;
import org.zeren.document.table.TableFinder;
import org.zeren.document.table.WholeTables;

/**
 * Turns the lines of a source into blocks: finds contents lists, tables and page
 * furniture, joins what line and page breaks cut, and tells headings from paragraphs.
 */
public final class OutlineReader {

	private final Source source;

	private OutlineReader(Source source) {
		this.source = source;
	}

	/**
	 * {@return the outline of the text; any text has one}
	 */
	public static Outline read(Source source) {
		return new Outline(source, new OutlineReader(source).blocks());
	}

	private List<Block> blocks() {
		LineReader reader = new LineReader(this.source);
		List<Line> lines = reader.read();
		List<TableFinder.Found> laidOut = LaidOutTables.of(this.source, reader);
		lines = laidOut.isEmpty() ? LostBreaks.restored(lines) : lines;
		boolean[] contents = new ContentsList(lines).find();
		laidOut.forEach((table) -> Arrays.fill(contents, table.from(), table.to(), false));
		lines = GluedPageNumbers.cut(lines, contents);
		lines = StrayFigures.marked(BareNumbers.marked(lines, contents), contents);
		List<TableFinder.Found> tables = tables(lines, contents, laidOut);
		boolean[] skip = contents.clone();
		tables.forEach((table) -> Arrays.fill(skip, table.from(), table.to(), true));
		boolean[] furniture = PageFurniture.find(lines, skip);
		for (int i = 0; i < skip.length; i++) {
			skip[i] |= furniture[i];
		}
		List<Block> blocks = blocks(lines, skip, tables);
		return new LostHeadings(entries(lines, contents)).restore(HeadingMarks.belowTitle(WholeTables.of(blocks)));
	}

	private static List<TableFinder.Found> tables(List<Line> lines, boolean[] contents,
			List<TableFinder.Found> laidOut) {
		boolean[] skip = contents.clone();
		laidOut.forEach((table) -> Arrays.fill(skip, table.from(), table.to(), true));
		TableFinder finder = new TableFinder(lines, skip);
		List<TableFinder.Found> tables = new ArrayList<>(laidOut);
		for (int i = 0; i < lines.size(); i++) {
			Optional<TableFinder.Found> table = finder.at(i);
			if (table.isPresent()) {
				tables.add(table.get());
				i = table.get().to() - 1;
			}
		}
		tables.sort(Comparator.comparingInt(TableFinder.Found::from));
		return tables;
	}

	private List<Block> blocks(List<Line> lines, boolean[] skip, List<TableFinder.Found> tables) {
		List<Line> texts = new ArrayList<>();
		for (int i = 0; i < skip.length; i++) {
			if (!skip[i] && !lines.get(i).isBlank()) {
				texts.add(lines.get(i));
			}
		}
		Wrapping wrapping = Wrapping.of(texts);
		Joining joining = new Joining(texts, wrapping);
		List<Block> blocks = new ArrayList<>();
		Text open = new Text(this.source);
		int nextTable = 0;
		int gap = 0;
		for (int i = 0; i < skip.length; i++) {
			if (nextTable < tables.size() && tables.get(nextTable).from() == i) {
				open.close().ifPresent(blocks::add);
				blocks.add(tables.get(nextTable).table());
				i = tables.get(nextTable++).to() - 1;
				gap = 0;
			}
			else if (skip[i] || lines.get(i).isBlank()) {
				gap++;
			}
			else {
				if (!open.isEmpty() && !joining.goesOn(open.text(), open.last(), lines.get(i), gap)) {
					open.close().ifPresent(blocks::add);
				}
				open.add(lines.get(i));
				gap = 0;
			}
		}
		open.close().ifPresent(blocks::add);
		return blocks;
	}

	private static List<Heading> entries(List<Line> lines, boolean[] contents) {
		List<Heading> entries = new ArrayList<>();
		for (int i = 0; i < contents.length; i++) {
			if (contents[i] && !lines.get(i).isBlank()) {
				Passage line = lines.get(i).text();
				Numbering.at(line)
					.ifPresent((number) -> entries.add(new Heading(number.numbering(), 0,
							withoutPageNumber(line.part(number.textFrom(), line.length())))));
			}
		}
		return entries;
	}

	private static Passage withoutPageNumber(Passage entry) {
		int end = entry.length();
		while (end > 0 && "0123456789.…·・ \t-—".indexOf(entry.charAt(end - 1)) >= 0) {
			end--;
		}
		return entry.strip(0, end);
	}

	/**
	 * The lines of one paragraph while they are gathered.
	 */
	private static final class Text {

		private static final int LOOK_BACK = 500;

		private final Source source;

		private final List<Line> lines = new ArrayList<>();

		Text(Source source) {
			this.source = source;
		}

		boolean isEmpty() {
			return this.lines.isEmpty();
		}

		void add(Line line) {
			this.lines.add(line);
		}

		Line last() {
			return this.lines.get(this.lines.size() - 1);
		}

		/**
		 * {@return the text so far; of a long text only the end, so that time stays
		 * linear}
		 */
		Passage text() {
			int from = this.lines.size();
			int length = 0;
			while (from > 0 && length < LOOK_BACK) {
				length += this.lines.get(--from).text().length();
			}
			return Passage.join(this.source,
					this.lines.subList(from, this.lines.size()).stream().map(Line::text).toList());
		}

		Optional<Block> close() {
			if (this.lines.isEmpty()) {
				return Optional.empty();
			}
			Passage text = Passage.join(this.source, this.lines.stream().map(Line::text).toList());
			Line first = this.lines.get(0);
			this.lines.clear();
			return Optional.of(block(text, first));
		}

		private static Block block(Passage text, Line first) {
			Optional<Numbering.Found> number = (first.chapter() || first.figure()) ? first.number()
					: Numbering.at(text);
			if (number.isEmpty()) {
				return (first.marks() > 0) ? new Heading(null, first.marks(), text) : new Paragraph(null, text);
			}
			Numbering numbering = number.get().numbering();
			Passage rest = text.part(number.get().textFrom(), text.length());
			if (Joining.isHeading(text, number.get())) {
				return new Heading(numbering, first.marks(), withoutStop(rest));
			}
			return new Paragraph(numbering, rest);
		}

		private static Passage withoutStop(Passage title) {
			int end = title.length();
			while (end > 0 && "。.．：:".indexOf(title.charAt(end - 1)) >= 0) {
				end--;
			}
			return title.strip(0, end);
		}

	}

}
