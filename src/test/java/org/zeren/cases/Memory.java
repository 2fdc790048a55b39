package org.zeren.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;
import org.zeren.document.reading.UnreadableDocumentException;
import org.zeren.fixture.PdfPrint;

/**
 * Reads files as large as any that is read, one after the other, and prints what each
 * costs. To be run with {@code -Xmx512m}.
 */
final class Memory {

	private static final int LARGE = 63 << 20;

	private Memory() {
	}

	public static void main(String[] args) {
		Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
		files.put("text of 16 MB", () -> text("一、控尘\n加强洒水和道路清扫。\n", 16 << 20));
		files.put("text of 4 million characters", () -> text("一、控尘\n加强洒水和道路清扫。\n", 11 << 20));
		files.put("text of 63 MB", () -> text("一、控尘\n加强洒水和道路清扫。\n", LARGE));
		files.put("latin text of 15 MB", () -> text("a b c\n", 15 << 20));
		files.put("page of 63 MB of words", () -> text("<html><body>" + "<p>加强洒水和道路清扫。</p>", LARGE));
		files.put("page of 63 MB of words in one", () -> text("<html><body>加强洒水和道路清扫。", LARGE));
		files.put("page of 63 MB of tags", () -> text("<html><body><b>", LARGE));
		files.put("page of 600,000 tags", () -> text("<i>", 3 * 590_000, "<html><body><p>控尘"));
		files.put("page of 63 MB of attributes",
				() -> text("<html><body><p a='" + "x".repeat(1000) + "'>控尘</p>", LARGE));
		files.put("package of 63 MB of pictures", () -> docx("<w:p><w:r><w:t>控尘</w:t></w:r></w:p>", 1, noise(LARGE)));
		files.put("package of 90 MB of words",
				() -> docx("<w:p><w:r><w:t>" + "加强洒水".repeat(20) + "</w:t></w:r></w:p>", 500_000, new byte[0]));
		files.put("package of 1.4 million parts", () -> docx("<w:p/>", 1_400_000, new byte[0]));
		files.put("archive of zeros", () -> docx("<w:p/>", 1, new byte[400 << 20]));
		files.put("pdf of 63 MB of noise",
				() -> joined(PdfPrint.drawn(PdfPrint.words(12, 90, 700, "控尘")), noise(LARGE - 10_000)));
		files.put("pdf of a page of 60 MB", () -> PdfPrint.drawn(PdfPrint.words(12, 90, 700, "控尘").repeat(1_000_000)));
		files.put("pdf of a page that unpacks to 66 MB", () -> PdfPrint.drawn(" ".repeat(66 << 20)));
		files.put("doc of 63 MB of noise", () -> joined(
				new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 },
				noise(LARGE)));
		files.put("rtf of 63 MB", () -> text("{\\rtf1 \\par abc", LARGE));
		files.put("rtf of 63 MB of groups", () -> text("{\\rtf1 {", LARGE));
		files.put("noise", () -> noise(LARGE));
		for (Map.Entry<String, Supplier<byte[]>> file : files.entrySet()) {
			if (args.length == 0 || file.getKey().contains(args[0])) {
				read(file.getKey(), file.getValue().get());
			}
		}
	}

	private static void read(String name, byte[] content) {
		long start = System.nanoTime();
		String outcome;
		try {
			outcome = OutlineReader.read(new SourceReader().read("plan", content)).blocks().size() + " blocks";
		}
		catch (UnreadableDocumentException ex) {
			outcome = ex.getMessage();
		}
		catch (Throwable ex) {
			outcome = "FAILED " + ex;
		}
		System.out.printf("%-40s %4d MB %6d ms  %s%n", name, content.length >> 20,
				(System.nanoTime() - start) / 1_000_000, outcome);
	}

	private static byte[] text(String part, int length) {
		return text(part, length, "");
	}

	private static byte[] text(String part, int length, String head) {
		byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
		byte[] text = new byte[length / bytes.length * bytes.length];
		for (int i = 0; i < text.length; i += bytes.length) {
			System.arraycopy(bytes, 0, text, i, bytes.length);
		}
		return joined(head.getBytes(StandardCharsets.UTF_8), text);
	}

	private static byte[] joined(byte[] first, byte[] second) {
		byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, all, first.length, second.length);
		return all;
	}

	private static byte[] noise(int length) {
		byte[] noise = new byte[length];
		new Random(7).nextBytes(noise);
		return noise;
	}

	private static byte[] docx(String paragraph, int times, byte[] picture) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.setLevel(Deflater.BEST_SPEED);
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
				.getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < times; i++) {
				zip.write(paragraph.getBytes(StandardCharsets.UTF_8));
			}
			zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("word/media/image1.png"));
			zip.write(picture);
			zip.finish();
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
