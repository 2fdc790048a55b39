package org.zeren.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.zeren.document.format.Formats;

/**
 * A DOCX out of the XML of its parts.
 */
final class Docx {

	private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
			+ " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
			+ " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
			+ " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

	private final Map<String, String> parts = new LinkedHashMap<>();

	/**
	 * @param body the XML inside {@code w:body}
	 */
	Docx(String body) {
		this.parts.put("word/document.xml", "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
	}

	Docx styles(String styles) {
		this.parts.put("word/styles.xml", "<w:styles" + SPACES + ">" + styles + "</w:styles>");
		return this;
	}

	Docx numbering(String numbering) {
		this.parts.put("word/numbering.xml", "<w:numbering" + SPACES + ">" + numbering + "</w:numbering>");
		return this;
	}

	/** A paragraph of a list. */
	static String item(int num, int level, String words) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + num + "'/></w:numPr></w:pPr>"
				+ run(words) + "</w:p>";
	}

	static String paragraph(String words) {
		return "<w:p>" + run(words) + "</w:p>";
	}

	static String run(String words) {
		return "<w:r><w:t>" + words + "</w:t></w:r>";
	}

	/** A level of a list. */
	static String level(int level, String format, String text) {
		return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
				+ text + "'/></w:lvl>";
	}

	byte[] bytes() {
		return zip(this.parts);
	}

	/**
	 * {@return the text that is read from it}
	 */
	String text() {
		return Formats.transcribe(bytes()).text();
	}

	static byte[] zip(Map<String, String> parts) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
			zip.finish();
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
