package org.zeren.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import org.zeren.table.CellText;

/**
 * A report for Word: headings with Word's own styles, so that its outline and a table of
 * contents work.
 */
final class WordForm {

	private static final int LEVELS = 4;

	private static final int[] SIZES = { 20, 16, 14, 12, 11 };

	/** So many columns need a page on its side. */
	private static final int WIDE = 9;

	/** The sides of A4, in twentieths of a point. */
	private static final int A4_LONG = 16838;

	private static final int A4_SHORT = 11906;

	/** Twentieths of a point. */
	private static final int INDENT = 400;

	private static final String QUOTED = "444444";

	private WordForm() {
	}

	/**
	 * Writes a report.
	 * @throws IOException if it cannot be written
	 */
	static void write(Report report, OutputStream out) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			styles(document);
			if (report.blocks().stream().anyMatch((block) -> block instanceof Block.Grid grid && width(grid) >= WIDE)) {
				onItsSide(document);
			}
			XWPFParagraph title = document.createParagraph();
			title.setAlignment(ParagraphAlignment.CENTER);
			words(title, report.title(), SIZES[0]).setBold(true);
			report.blocks().forEach((block) -> add(block, document));
			document.getProperties().getCoreProperties().setTitle(CellText.visible(report.title()));
			document.getProperties().getCoreProperties().setCreator("Zeren");
			document.write(out);
		}
	}

	/** A page of A4 on its side, for tables of many columns. */
	private static void onItsSide(XWPFDocument document) {
		CTPageSz size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
		size.setOrient(STPageOrientation.LANDSCAPE);
		size.setW(BigInteger.valueOf(A4_LONG));
		size.setH(BigInteger.valueOf(A4_SHORT));
	}

	private static int width(Block.Grid grid) {
		return grid.rows().isEmpty() ? grid.header().size() : grid.rows().get(0).size();
	}

	private static void styles(XWPFDocument document) {
		for (int level = 1; level <= LEVELS; level++) {
			CTStyle style = CTStyle.Factory.newInstance();
			style.setStyleId("Heading" + level);
			style.setType(STStyleType.PARAGRAPH);
			style.addNewName().setVal("heading " + level);
			document.createStyles().addStyle(new XWPFStyle(style));
		}
	}

	private static void add(Block block, XWPFDocument document) {
		if (block instanceof Block.Grid grid) {
			add(grid, document);
			return;
		}
		XWPFParagraph paragraph = document.createParagraph();
		if (block instanceof Block.Heading heading) {
			paragraph.setStyle("Heading" + heading.level());
			paragraph.setKeepNext(true);
			words(paragraph, heading.words(), SIZES[heading.level()]).setBold(true);
		}
		else if (block instanceof Block.Item item) {
			paragraph.setIndentationLeft(INDENT);
			words(paragraph, "• " + item.words(), SIZES[LEVELS]);
		}
		else if (block instanceof Block.Quote quote) {
			paragraph.setIndentationLeft(2 * INDENT);
			words(paragraph, quote.words() + " — " + quote.place(), SIZES[LEVELS]).setColor(QUOTED);
		}
		else if (block instanceof Block.Text text) {
			words(paragraph, text.words(), SIZES[LEVELS]);
		}
	}

	private static void add(Block.Grid grid, XWPFDocument document) {
		int head = grid.header().isEmpty() ? 0 : 1;
		int width = width(grid);
		XWPFTable table = document.createTable(grid.rows().size() + head, width);
		table.setWidth("100%");
		if (head == 1) {
			row(table, 0, grid.header(), true);
			table.getRow(0).setRepeatHeader(true);
		}
		for (int i = 0; i < grid.rows().size(); i++) {
			row(table, i + head, grid.rows().get(i), false);
		}
		// Two tables that follow each other would become one.
		document.createParagraph();
	}

	private static void row(XWPFTable table, int row, List<String> cells, boolean bold) {
		for (int i = 0; i < cells.size(); i++) {
			words(table.getRow(row).getCell(i).getParagraphArray(0), cells.get(i), SIZES[LEVELS]).setBold(bold);
		}
	}

	private static XWPFRun words(XWPFParagraph paragraph, String words, int size) {
		XWPFRun run = paragraph.createRun();
		run.setFontSize(size);
		run.setText(CellText.visible(words).replaceAll("\\s*\\n\\s*", " "));
		return run;
	}

}
