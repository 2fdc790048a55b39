package org.zeren.document.format;

import java.nio.charset.StandardCharsets;

import org.apache.tika.Tika;

import org.zeren.document.transcript.NoTextException;

/**
 * The type of a file that is no plan, so that a message can name it.
 */
final class FileType {

	private static final int HEAD = 2048;

	/** How files of readers begin that only exist in China, and their names. */
	private static final String[][] READERS = { { "CAJ", "CAJ" }, { "KDH ", "CAJ" }, { "HN\0", "CAJ" },
			{ "TEB", "CAJ" }, { "Founder CEB", "CEB" }, { "FOUNDER CEB", "CEB" }, { "%!PS", "PostScript" } };

	private FileType() {
	}

	/**
	 * {@return the media type, such as {@code image/png}}
	 */
	static String of(byte[] content) {
		return new Tika().detect(content);
	}

	/**
	 * Refuses what reads like text or like nothing known, and is a format that
	 * governments publish in.
	 * @throws NoTextException that names the format and what to do
	 */
	static void refuse(byte[] content) {
		String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
		if (head.contains("MIME-Version:") && head.contains("Content-Type:")) {
			throw new NoTextException("is a web archive (MHTML): open it in a browser and save the page as HTML");
		}
		if (head.contains("progid=\"Word.Document\"") || head.contains("<w:wordDocument")
				|| head.contains("<pkg:package")) {
			throw new NoTextException("is Word's XML format: open it in a word processor and save it as DOCX");
		}
		for (String[] reader : READERS) {
			if (head.startsWith(reader[0])) {
				throw new NoTextException(
						"is a " + reader[1] + " document: open it in its reader and print it to a PDF");
			}
		}
	}

	/**
	 * {@return what to tell the person who gave a file of such a type}
	 */
	static NoTextException refused(String type) {
		return new NoTextException(
				"is of type " + type + "; give the plan as text, Markdown, HTML, DOCX, or PDF with a text layer");
	}

}
