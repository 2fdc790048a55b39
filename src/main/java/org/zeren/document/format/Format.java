package org.zeren.document.format;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a file is, told by how it begins.
 */
enum Format {

	PDF,

	/** A DOCX is one; so are spreadsheets and archives. */
	ZIP,

	/** The container of DOC, and of a DOCX with a password. */
	OFFICE,

	RTF, HTML,

	/** Everything else, until decoding shows that it is not text. */
	TEXT;

	private static final int HEAD = 1024;

	/**
	 * The first tag of a page: {@code <!DOCTYPE html>}, {@code <html lang="zh">}, or
	 * {@code <head>} and the like in a page that was cut. Letters of UTF-16 stand apart
	 * by a NUL, which is taken away before.
	 */
	private static final Pattern FIRST_TAG = Pattern.compile(
			"(?is)^\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+)*+<(?:!doctype html|html|head|body|meta|title)\\b.*+");

	static Format of(byte[] content) {
		String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
		if (head.contains("%PDF-")) {
			return PDF;
		}
		if (head.startsWith("PK\3\4")) {
			return ZIP;
		}
		if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
			return OFFICE;
		}
		if (head.startsWith("{\\rtf")) {
			return RTF;
		}
		String letters = head.replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "").replace("\0", "");
		return FIRST_TAG.matcher(letters).matches() ? HTML : TEXT;
	}

}
