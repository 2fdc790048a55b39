package org.zeren.document.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Bytes that belong to no text, in a file of text and in files of other kinds.
 */
class StrayBytesTest {

	private static final String TEXT = "澄湖区治水方案\n一、加强水体治理，改善环境。\n".repeat(20);

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE" })
	void aFileFilledUpWithNulIsRead(String charset) {
		byte[] text = TEXT.getBytes(Charset.forName(charset));
		assertThat(read(Arrays.copyOf(text, text.length + 512))).isEqualTo(TEXT);
	}

	@Test
	void theEndSignOfOldSystemsIsNoText() {
		assertThat(read((TEXT + "\u001a").getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
	}

	@Test
	void aStrayControlCharacterPrintsNothing() {
		String text = TEXT + "加强\u0002治水\u0000方案。";
		assertThat(Outlined.of(text)).endsWith("加强治水方案。");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "OFD.xml | is an OFD document: open it in an OFD reader and export it as PDF",
					"xl/workbook.xml | is a spreadsheet", "ppt/presentation.xml | is a presentation",
					"META-INF/container.xml | is an EPUB book", "plan.txt | is a ZIP archive: unpack it" })
	void anArchiveIsNamedForWhatItIs(String part, String reason) {
		refused(zip(Map.of(part, "<x/>")), reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"MIME-Version: 1.0;Content-Type: multipart/related | is a web archive (MHTML): open it in a browser and save the page as HTML",
			"<?xml version='1.0'?><?mso-application progid=\"Word.Document\"?><w:wordDocument/> | is Word's XML format",
			"CAJ.... | is a CAJ document: open it in its reader and print it to a PDF",
			"Founder CEB 2.5 | is a CEB document" })
	void aFileOfAnotherReaderIsNamedForWhatItIs(String content, String reason) {
		refused(content.replace(';', '\n').getBytes(StandardCharsets.UTF_8), reason);
	}

	private static String read(byte[] content) {
		return new SourceReader().read("plan", content).text();
	}

	private static void refused(byte[] content, String reason) {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> read(content))
			.withMessageStartingWith("plan: " + reason);
	}

	private static byte[] zip(Map<String, String> parts) {
		try (java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
				java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new java.util.zip.ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
			zip.finish();
			return out.toByteArray();
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
