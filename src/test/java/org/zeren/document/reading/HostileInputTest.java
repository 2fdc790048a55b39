package org.zeren.document.reading;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.zeren.fixture.PdfPrint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * A document that costs more than any plan ends with one line that names it, in a time
 * that a person waits.
 */
@Tag("integration")
class HostileInputTest {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Test
	void aPdfWhoseFormDrawsItselfIsReadWithoutIt() {
		byte[] pdf = pdf("/F0 Do BT /T 12 Tf 72 700 Td (PLAN OF WATER) Tj ET", (i) -> "/F0 Do /F0 Do", 1);
		assertThat(quickly(pdf)).contains("PLAN OF WATER");
	}

	@Test
	void formsThatDoubleWithEachLevelEnd() {
		refused(pdf("/F0 Do", (i) -> "/F" + (i + 1) + " Do /F" + (i + 1) + " Do", 40),
				"takes longer to draw than any plan");
	}

	@Test
	void aPdfThatUnpacksToGigabytesIsRefused() {
		refused(PdfPrint.drawn(" ".repeat(70 << 20)), "unpacks to more than any plan");
	}

	@Test
	void aDocxThatUnpacksToGigabytesIsRefused() throws IOException {
		refused(docx("<w:p>" + " ".repeat(100 << 20) + "</w:p>"), "unpacks to more than 96 MB");
	}

	@Test
	void aDocxOfTooManyPartsIsRefused() throws IOException {
		refused(docx("<w:p/>".repeat(1_600_000)), "has more than 1500000 parts");
	}

	@Test
	void tablesNestedTooDeepAreRefused() throws IOException {
		refused(docx("<w:tbl><w:tr><w:tc>".repeat(1000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(1000)),
				"deeper ones than any plan");
	}

	@Test
	void entitiesThatMultiplyAreNotFollowed() throws IOException {
		String bomb = "<!DOCTYPE w:document [<!ENTITY a \"" + "x".repeat(100) + "\"><!ENTITY b \"" + "&a;".repeat(100)
				+ "\"><!ENTITY c \"" + "&b;".repeat(100) + "\"><!ENTITY d \"" + "&c;".repeat(100) + "\">]>";
		refused(zip(Map.of("word/document.xml", bomb + document("<w:p><w:r><w:t>&d;&d;</w:t></w:r></w:p>"))), "");
	}

	@Test
	void aListOfAHundredThousandItemsIsRead() {
		String list = "<html><body><ol>" + "<li>控尘".repeat(100_000) + "</ol></body></html>";
		assertThat(quickly(bytes(list))).contains("99999.控尘", "100000.控尘");
	}

	@Test
	void aPageThatHidesAHundredThousandPartsIsRead() {
		String page = "<html><body><p>控尘</p>" + "<p hidden>旧稿</p><script>x</script>".repeat(100_000) + "</body></html>";
		assertThat(quickly(bytes(page))).isEqualTo("控尘\n");
	}

	@Test
	void tablesInTablesInAPageAreRead() {
		assertThat(quickly(bytes("<html><body>" + "<table><tr><td>".repeat(3_000) + "控尘"))).contains("控尘");
	}

	@Test
	void tablesInCellsBesideOthersAreRead() {
		String page = "<html><body>" + "<table><tr><td>甲<td>乙<td>丙<tr><td>丁<td>戊<td>己<tr><td>控尘<td>".repeat(2_000);
		assertThat(quickly(bytes(page))).contains("控尘");
	}

	@Test
	void aPageOfTooManyTagsIsRefused() {
		refused(bytes("<html><body>" + "<b>".repeat(5_000_000)), "has more than 600000 tags");
	}

	@Test
	void groupsOfRichTextNestedTooDeepAreRefused() {
		refused(bytes("{\\rtf1 " + "{".repeat(1_000_000)), "its parts are nested too deep");
	}

	@Test
	void linesOfMarkupThatNeverCloseAreRead() {
		for (String sign : new String[] { "<", "[", "**", "__", "~~", "&", "$", "<!--", "![", "{#", "[^", "`", "\\",
				"* " }) {
			assertThat(quicklyOutlined(bytes("一、控尘\n" + sign.repeat(400_000 / sign.length())))).isPositive();
			assertThat(quicklyOutlined(bytes(("一、控尘" + sign + "\n").repeat(40_000)))).isPositive();
		}
	}

	@Test
	void oneLineOfAMillionCharactersIsRead() {
		assertThat(quicklyOutlined(bytes("1 2 . 5%，加 强 治 水".repeat(60_000)))).isPositive();
		assertThat(quicklyOutlined(bytes("1 ".repeat(500_000)))).isPositive();
	}

	private static int quicklyOutlined(byte[] content) {
		return assertTimeoutPreemptively(PATIENCE,
				() -> OutlineReader.read(new SourceReader().read("plan", content)).blocks().size());
	}

	private static String quickly(byte[] content) {
		return assertTimeoutPreemptively(PATIENCE, () -> new SourceReader().read("plan", content).text());
	}

	private static void refused(byte[] content, String reason) {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> quickly(content))
			.satisfies((ex) -> assertThat(ex.getMessage()).startsWith("plan: ").contains(reason).hasLineCount(1));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] docx(String body) throws IOException {
		return zip(Map.of("word/document.xml", document(body)));
	}

	private static String document(String body) {
		return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
				+ "</w:body></w:document>";
	}

	private static byte[] zip(Map<String, String> parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : new LinkedHashMap<>(parts).entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(bytes(part.getValue()));
			}
		}
		return out.toByteArray();
	}

	/**
	 * {@return a PDF of one page and of forms that know each other by name; PDFBox finds
	 * its objects by itself}
	 */
	private static byte[] pdf(String page, IntFunction<String> form, int forms) {
		String names = IntStream.range(0, forms)
			.mapToObj((i) -> "/F" + i + " " + (10 + i) + " 0 R")
			.collect(Collectors.joining(" "));
		String resources = "<</XObject <<" + names
				+ ">> /Font <</T <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";
		StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
				+ "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources "
				+ resources + "/Contents 4 0 R>>endobj\n");
		pdf.append(stream(4, "", page));
		for (int i = 0; i < forms; i++) {
			pdf.append(stream(10 + i, "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources " + resources,
					form.apply(i)));
		}
		return bytes(pdf.append("trailer<</Root 1 0 R>>\n%%EOF\n").toString());
	}

	private static String stream(int number, String entries, String content) {
		return number + " 0 obj<<" + entries + "/Length " + content.length() + ">>stream\n" + content
				+ "\nendstream endobj\n";
	}

}
