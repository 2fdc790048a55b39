package org.zeren.document.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.zeren.fixture.DocxPrint;
import org.zeren.fixture.InventedPlan;
import org.zeren.fixture.PdfPrint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What cannot be read is refused with one line: the file, the reason, what to do.
 */
class UnreadableInputTest {

	@TempDir
	Path folder;

	@Test
	void aMissingFile() {
		refused(this.folder.resolve("plan.txt"), "plan.txt: there is no such file");
	}

	@Test
	void aFolder() {
		refused(this.folder, "this is not a file");
	}

	@Test
	void anEmptyFile() {
		refused(new byte[0], "holds no text");
	}

	@Test
	void blanksOnly() {
		refused(" \n\t\n".getBytes(StandardCharsets.UTF_8), "holds no text");
	}

	@Test
	void aHundredMegabytesOfText() throws IOException {
		Path file = this.folder.resolve("plan.txt");
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(100L << 20);
		}
		refused(file, "larger than 64 MB");
	}

	@Test
	void moreTextThanAnyPlan() {
		refused("第一章总则\n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8), "holds more than 16 MB of text");
		refused("第一章总则\n".repeat(800_000).getBytes(StandardCharsets.UTF_8), "more than 4000000 characters");
	}

	@Test
	void aPicture() throws IOException {
		refused(png(), "is of type image/png; give the plan as text, Markdown, HTML, DOCX, or PDF");
	}

	@Test
	void aProgram() throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		refused(Files.readAllBytes(Path.of(java)), "is of type application/x-");
	}

	@Test
	void textWithABrokenByte() {
		byte[] text = InventedPlan.text().getBytes(StandardCharsets.UTF_8);
		text[2998] = (byte) 0xFF;
		refused(text, "byte 2998 is neither UTF-8 nor GB18030; save the document as UTF-8 text");
	}

	@Test
	void aPdfWithAPassword() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument document = Loader.loadPDF(PdfPrint.of(InventedPlan.pieces()))) {
			StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
			policy.setEncryptionKeyLength(256);
			document.protect(policy);
			document.save(out);
		}
		refused(out.toByteArray(), "is locked with a password: save it without one");
	}

	@Test
	void aPdfThatOnlyForbidsCopyingIsRead() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument document = Loader.loadPDF(PdfPrint.of(InventedPlan.pieces()))) {
			AccessPermission permission = new AccessPermission();
			permission.setCanExtractContent(false);
			document.protect(new StandardProtectionPolicy("owner", "", permission));
			document.save(out);
		}
		assertThat(new SourceReader().read("plan.pdf", out.toByteArray()).text()).contains("管住工地扬尘");
	}

	@Test
	void aScannedPdf() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 600, 800);
			}
			document.save(out);
		}
		refused(out.toByteArray(), "holds pictures only, no text: run OCR first");
	}

	@Test
	void aPdfThatWasCut() {
		byte[] pdf = PdfPrint.of(InventedPlan.pieces());
		refused(Arrays.copyOf(pdf, 300), "is a damaged PDF");
	}

	@Test
	void aDocxThatWasCut() {
		byte[] docx = DocxPrint.of(InventedPlan.pieces());
		refused(Arrays.copyOf(docx, docx.length / 2), "is a damaged DOCX");
	}

	@Test
	void aDocxWithAPassword() throws IOException {
		refused(office("EncryptedPackage"), "is locked with a password: save it without one");
	}

	@Test
	void anOldSpreadsheet() throws IOException {
		refused(office("Workbook"), "is an Office file without a text document");
	}

	@Test
	void anArchive() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("plan.txt"));
			zip.write("第一章".getBytes(StandardCharsets.UTF_8));
		}
		refused(out.toByteArray(), "is a ZIP archive: unpack it and give the documents in it one by one");
	}

	@Test
	void aZipBomb() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream docx = new ZipInputStream(new ByteArrayInputStream(DocxPrint.of(InventedPlan.pieces())));
				ZipOutputStream bomb = new ZipOutputStream(out)) {
			for (ZipEntry entry = docx.getNextEntry(); entry != null; entry = docx.getNextEntry()) {
				bomb.putNextEntry(new ZipEntry(entry.getName()));
				bomb.write(docx.readAllBytes());
				for (int i = 0; entry.getName().endsWith("document.xml") && i < 300; i++) {
					bomb.write(" ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
				}
			}
		}
		refused(out.toByteArray(), "unpacks to more than 96 MB");
	}

	@Test
	void aPageNestedTooDeep() {
		String html = "<html><body>" + "<div>".repeat(200_000) + "第一章";
		assertThat(read(html.getBytes(StandardCharsets.UTF_8))).contains("第一章");
	}

	@Test
	void otherEncodingsAreNotGuessed() {
		refused("規劃環境保護".repeat(30).getBytes(Charset.forName("EUC-KR")), "save the document as UTF-8 text");
	}

	private static byte[] png() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

	private static byte[] office(String entry) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (POIFSFileSystem files = new POIFSFileSystem()) {
			files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
			files.writeFilesystem(out);
		}
		return out.toByteArray();
	}

	private static String read(byte[] content) {
		return new SourceReader().read("plan", content).text();
	}

	private static void refused(byte[] content, String reason) {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> read(content))
			.withMessageStartingWith("plan: ")
			.withMessageContaining(reason)
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("\n"));
	}

	private static void refused(Path file, String reason) {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> new SourceReader().read(file))
			.withMessageContaining(reason);
	}

}
