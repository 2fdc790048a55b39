package org.zeren.document.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.transcript.LineBlanks;
import org.zeren.document.transcript.TranscriptWriter;
import org.zeren.document.pdf.PdfPage.Block;
import org.zeren.document.pdf.PdfPage.Table;
import org.zeren.document.pdf.PdfPage.TextLine;
import org.zeren.document.words.LayoutWords;
import org.zeren.document.words.NumberForms;

/**
 * Writes pages down as paragraphs: a line goes on with the next if the margin broke it,
 * also across a page. A line that ends before the margin, or that an indented one
 * follows, ends its paragraph.
 */
final class Paragraphs {

	private static final LayoutWords.Numbers NUMBERS = LayoutWords.vocabulary().numbers();

	/** What begins a heading, so that no full line before it goes on: 第一章, 一、, （二）, 3. */
	private static final Pattern HEADING = Pattern.compile(NumberForms.opening() + ".*+|[0-9]{1,2}[.．、][^0-9].*+");

	/** 第二章 总则: so begins a heading, however full the line above is. */
	private static final Pattern CHAPTER = Pattern
		.compile(NumberForms.ordinal(NUMBERS.parts(), NUMBERS.chapters(), NUMBERS.sections()) + "[ \\u3000].{1,40}");

	/** A note in brackets belongs to the paragraph before it. */
	private static final Pattern NOTE = Pattern.compile("[（(【\\[].*+");

	private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？；：!?;:)）]");

	/** A first line set in by so many times the type's size opens a paragraph. */
	private static final float INDENT = 0.9f;

	/** What may be left free at the end of a full line, as a part of the type's size. */
	private static final float SLACK = 0.5f;

	private static final float LOOSE = 1.35f;

	private final TranscriptWriter transcript;

	private final Margins document;

	private Margins page;

	private @Nullable PdfLine last;

	private @Nullable OpenTable table;

	private boolean samePage;

	private Paragraphs(TranscriptWriter transcript, Margins document) {
		this.transcript = transcript;
		this.document = document;
		this.page = document;
	}

	static void write(List<PdfPage> pages, TranscriptWriter transcript) {
		List<PdfLine> across = pages.stream().flatMap((page) -> lines(page.blocks(), 0)).toList();
		Margins document = Margins.of(across);
		Paragraphs paragraphs = new Paragraphs(transcript, document);
		pages.forEach(paragraphs::page);
		paragraphs.endTable();
		transcript.endLine();
	}

	private static Stream<PdfLine> lines(List<Block> blocks, int column) {
		return blocks.stream()
			.flatMap((block) -> (block instanceof TextLine text && text.column() == column) ? Stream.of(text.line())
					: Stream.empty());
	}

	private static int column(Block block) {
		return (block instanceof TextLine text) ? text.column() : 0;
	}

	private void page(PdfPage page) {
		boolean first = true;
		Margins before = this.page;
		int column = -1;
		Margins now = this.page;
		for (Block block : page.blocks()) {
			if (column(block) != column) {
				column = column(block);
				now = margins(page, column);
				this.samePage = false;
			}
			if (block instanceof TextLine text) {
				boolean goesOn = this.last != null && goesOn(this.last, text.line(), before, now);
				line(text.line(), goesOn, first);
			}
			else if (block instanceof Table rows) {
				table(rows, first);
			}
			before = now;
			first = false;
			this.samePage = true;
		}
		this.page = now;
		if (first && this.table != null) {
			this.table.page();
		}
		else if (first) {
			this.transcript.page();
		}
	}

	/** The margins of a column are its own; those of a page lie within its document's. */
	private Margins margins(PdfPage page, int column) {
		Margins margins = Margins.of(lines(page.blocks(), column).toList());
		return (column == 0) ? margins.within(this.document) : margins;
	}

	private void line(PdfLine line, boolean goesOn, boolean newPage) {
		if (goesOn && this.last != null) {
			String before = this.last.words();
			boolean blank = LineBlanks.needsBlank(before.charAt(before.length() - 1), line.words().charAt(0));
			this.transcript.write(blank ? " " : "");
		}
		else {
			endTable();
			this.transcript.endLine();
		}
		if (newPage) {
			this.transcript.page();
		}
		this.transcript.write(line.words());
		this.last = line;
	}

	/**
	 * A table at the top of a page may go on with the one at the end of the page before.
	 */
	private void table(Table table, boolean newPage) {
		if (newPage && this.table != null && this.table.goesOn(table)) {
			this.table.add(table);
			return;
		}
		endTable();
		if (newPage) {
			this.transcript.page();
		}
		this.table = new OpenTable(table);
		this.last = null;
	}

	private void endTable() {
		if (this.table != null) {
			this.table.write(this.transcript);
			this.table = null;
		}
	}

	private boolean goesOn(PdfLine line, PdfLine next, Margins before, Margins now) {
		boolean sameType = Math.abs(line.size() - next.size()) < 0.1f * line.size();
		boolean full = before.right() - line.right() < next.firstWordWidth() + SLACK * line.size();
		boolean setIn = next.left() - now.left() > INDENT * next.size();
		boolean near = !this.samePage || next.middle() - line.middle() < LOOSE * now.leading();
		if (!sameType || !full || setIn || !near || line.hasColumns() || next.hasColumns()
				|| CHAPTER.matcher(next.words()).matches()) {
			return false;
		}
		boolean ended = SENTENCE_END.matcher(line.words()).matches();
		boolean opens = HEADING.matcher(next.words()).matches()
				|| (!this.samePage && !this.document.indented() && !NOTE.matcher(next.words()).matches());
		return !(ended && opens);
	}

}
