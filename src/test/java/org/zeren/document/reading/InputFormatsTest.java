package org.zeren.document.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.zeren.document.Block;
import org.zeren.document.Locator;
import org.zeren.document.Numbering;
import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.fixture.DocxPrint;
import org.zeren.fixture.HtmlPrint;
import org.zeren.fixture.InventedPlan;
import org.zeren.fixture.PdfPrint;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One plan, printed in every format, is one outline.
 */
class InputFormatsTest {

	private static final Charset GB18030 = Charset.forName("GB18030");

	static Stream<Arguments> formats() {
		String text = InventedPlan.text();
		return Stream.of(Arguments.of("UTF-8", text.getBytes(StandardCharsets.UTF_8)),
				Arguments.of("UTF-8 with a mark", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)),
				Arguments.of("GB18030", text.getBytes(GB18030)),
				Arguments.of("UTF-16 big end first", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)),
				Arguments.of("UTF-16 little end first", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)),
				Arguments.of("UTF-16 big end first, no mark", text.getBytes(StandardCharsets.UTF_16BE)),
				Arguments.of("UTF-16 little end first, no mark", text.getBytes(StandardCharsets.UTF_16LE)),
				Arguments.of("Windows line ends", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
				Arguments.of("Markdown", InventedPlan.markdown().getBytes(StandardCharsets.UTF_8)),
				Arguments.of("HTML in UTF-8",
						HtmlPrint.of(InventedPlan.pieces(), "utf-8").getBytes(StandardCharsets.UTF_8)),
				Arguments.of("HTML in GBK", HtmlPrint.of(InventedPlan.pieces(), "gb2312").getBytes(GB18030)),
				Arguments.of("HTML in UTF-16",
						("\uFEFF" + HtmlPrint.of(InventedPlan.pieces(), "utf-16")).getBytes(StandardCharsets.UTF_16LE)),
				Arguments.of("DOCX", DocxPrint.of(InventedPlan.pieces())), Arguments.of("DOC", doc()),
				Arguments.of("PDF", PdfPrint.of(InventedPlan.pieces())));
	}

	/**
	 * {@return the invented plan's DOCX as LibreOffice saves it in the old format, which
	 * no library here can write}
	 */
	private static byte[] doc() {
		try (InputStream file = InputFormatsTest.class.getResourceAsStream("/input/invented-plan.doc")) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("formats")
	void everyFormatGivesTheSameOutline(String format, byte[] content) {
		assertThat(outline(new SourceReader().read("plan", content))).isEqualTo(outline(text(InventedPlan.text())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("formats")
	void placesLeadToTheWordsInTheTextOfEveryFormat(String format, byte[] content) {
		Source source = new SourceReader().read("plan", content);
		for (String title : InventedPlan.MEASURES) {
			Passage found = paragraph(source, title);
			Locator place = found.locate(0, title.length());
			assertThat(source.text().substring(place.start(), place.end())).isEqualTo(title);
			assertThat(source.text().lines().toList().get(place.line() - 1)).contains(title);
		}
	}

	@Test
	void aPdfKnowsThePageOfEachPlace() throws IOException {
		byte[] content = PdfPrint.of(InventedPlan.pieces());
		Source source = new SourceReader().read("plan.pdf", content);
		for (String title : InventedPlan.MEASURES) {
			Integer page = paragraph(source, title).locator().page();
			assertThat(printedOn(page, content)).contains(title);
		}
	}

	private static String printedOn(int page, byte[] content) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		try (PDDocument document = Loader.loadPDF(content)) {
			return stripper.getText(document);
		}
	}

	@Test
	void aDocxKnowsThePageWhereWordNotedIt() {
		Source source = new SourceReader().read("plan.docx", DocxPrint.of(InventedPlan.pieces()));
		assertThat(paragraph(source, "管住工地扬尘").locator().page()).isEqualTo(3);
		assertThat(paragraph(source, "发动群众监督").locator().page()).isEqualTo(6);
	}

	@Test
	void aTextFileKnowsNoPages() {
		assertThat(text("第一章 总则").locate(0, 1).page()).isNull();
	}

	private static Source text(String text) {
		return new SourceReader().read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
	}

	private static Passage paragraph(Source source, String opening) {
		return OutlineReader.read(source)
			.blocks()
			.stream()
			.filter(Block.Paragraph.class::isInstance)
			.map((block) -> ((Block.Paragraph) block).text())
			.filter((text) -> text.toString().startsWith(opening))
			.findFirst()
			.orElseThrow(() -> new AssertionError(opening + " not in " + source.text()));
	}

	/**
	 * The outline as one line a block, blanks left out: their number is the format's.
	 */
	private static String outline(Source source) {
		return OutlineReader.read(source)
			.blocks()
			.stream()
			.map(InputFormatsTest::print)
			.collect(Collectors.joining("\n"));
	}

	private static String print(Block block) {
		String print = "";
		if (block instanceof Block.Heading heading) {
			// plain text cannot mark a heading that has no number
			print = ((heading.numbering() != null) ? "heading " : "paragraph ") + printed(heading.numbering())
					+ heading.title();
		}
		else if (block instanceof Block.Paragraph paragraph) {
			print = "paragraph " + printed(paragraph.numbering()) + paragraph.text();
		}
		else if (block instanceof Block.Table table) {
			print = "table " + table.cells();
		}
		return print.replaceAll("[ \u3000\u00a0]++", "");
	}

	private static String printed(Numbering numbering) {
		return (numbering != null) ? numbering.printed().toString() : "";
	}

}
