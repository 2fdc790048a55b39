package org.zeren.document.format;

import org.apache.tika.Tika;

import org.zeren.document.transcript.NoTextException;

/**
 * The type of a file that is no plan, so that a message can name it.
 */
final class FileType {

	private FileType() {
	}

	/**
	 * {@return the media type, such as {@code image/png}}
	 */
	static String of(byte[] content) {
		return new Tika().detect(content);
	}

	/**
	 * {@return what to tell the person who gave a file of such a type}
	 */
	static NoTextException refused(String type) {
		return new NoTextException(
				"is of type " + type + "; give the plan as text, Markdown, HTML, DOCX, or PDF with a text layer");
	}

}
