package org.zeren.document.word;

import java.io.IOException;
import java.util.List;

import org.w3c.dom.Node;

import org.zeren.document.transcript.NoTextException;
import org.zeren.document.transcript.TranscriptWriter;

/**
 * Writes down a DOCX: paragraphs with the numbers that Word counts by itself, tables with
 * each cell in its column, text boxes behind the paragraphs they hang on, and where Word
 * last put the page breaks. Headers, footers, notes, comments, deleted and hidden words
 * stay out. Tika's own reading loses merged cells, Chinese list numbers and pages, and
 * POI holds the whole package in memory, so its XML is read as it is.
 */
public final class WordText {

	/** Some authors give whole paragraphs the style of a heading. */
	private static final int LONGEST_HEADING = 60;

	private final TranscriptWriter transcript;

	private final WordNumbers numbers;

	private final WordHeadings headings;

	private WordText(TranscriptWriter transcript, WordPackage document, WordStyles styles) {
		this.transcript = transcript;
		this.numbers = new WordNumbers(document.numbering(), styles);
		this.headings = new WordHeadings(styles);
	}

	public static void write(byte[] content, TranscriptWriter transcript) {
		try {
			WordPackage document = WordPackage.of(content);
			Node body = WordXml.at(document.document(), "body");
			if (body == null) {
				throw new IOException("no body");
			}
			WordStyles styles = new WordStyles(document.styles());
			new WordPrint(styles).keepPrinted(body);
			if (WordXml.has(body, "lastRenderedPageBreak")) {
				transcript.page();
			}
			new WordText(transcript, document, styles).blocks(body);
		}
		catch (NoTextException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw broken(ex);
		}
	}

	private static NoTextException broken(Exception cause) {
		return new NoTextException("is a damaged DOCX, or none at all: open it in a word processor and save it again",
				cause);
	}

	/**
	 * Paragraphs and tables, also those inside a content control (sdt), such as a table
	 * of contents.
	 */
	private void blocks(Node parent) {
		for (Node node : WordXml.children(parent)) {
			switch (WordXml.name(node)) {
				case "p" -> paragraph(node);
				case "tbl" -> table(node);
				case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> blocks(node);
				default -> {
				}
			}
		}
	}

	private void paragraph(Node paragraph) {
		this.transcript.endLine();
		String number = this.numbers.next(paragraph);
		String words = WordXml.words(paragraph);
		int level = (words.length() < LONGEST_HEADING && !words.isBlank()) ? this.headings.level(paragraph) : 0;
		this.transcript.write("#".repeat(level) + ((level > 0) ? " " : "") + number);
		WordXml.read(paragraph, this::write, this.transcript::page);
		this.transcript.endLine();
		WordXml.boxes(paragraph).forEach(this::blocks);
	}

	/**
	 * A blank before the first word sets the paragraph in, which matters on paper only.
	 */
	private void write(String words) {
		this.transcript.write(this.transcript.isAtLineStart() ? words.stripLeading() : words);
	}

	/**
	 * A table of one column, or around another table, is a frame: what stands in it is
	 * text, or a table, of its own.
	 */
	private void table(Node table) {
		List<Node> framed = WordTable.framed(table);
		if (framed != null) {
			framed.forEach(this::blocks);
			return;
		}
		WordTable rows = new WordTable(table);
		this.transcript.openTable();
		for (int row = 0; row < rows.size(); row++) {
			this.transcript.tableRow(rows.row(row, this.numbers, this.transcript::page));
		}
		this.transcript.closeTable();
	}

}
