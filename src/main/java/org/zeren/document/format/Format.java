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

	/** So many bytes tell whether tags or marks of Markdown make up a text. */
	private static final int SAMPLE = 1 << 16;

	/**
	 * The first tag of a page: {@code <!DOCTYPE html>}, {@code <html lang="zh">}, or
	 * {@code <head>} and the like in a page that was cut. Letters of UTF-16 stand apart
	 * by a NUL, which is taken away before.
	 */
	private static final Pattern FIRST_TAG = Pattern.compile(
			"(?is)^\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+)*+<(?:!doctype html|html|head|body|meta|title|script|link)\\b.*+");

	/** Tags that end a block or a line of a page. */
	private static final Pattern BLOCK = Pattern
		.compile("(?i)</(?:p|div|h[1-6]|li|td|tr|table|section|article)>|<br\\s*+/?>");

	private static final Pattern TABLE = Pattern.compile("(?is)<table\\b.*?(?:</table\\s*+>|\\z)");

	/** A heading, a row or a fence of Markdown. */
	private static final Pattern MARKDOWN = Pattern.compile("(?m)^(?:#{1,6} |\\||```)");

	private static final int FEWEST_BLOCKS = 3;

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
		return FIRST_TAG.matcher(letters(head)).matches() || isFragment(content) ? HTML : TEXT;
	}

	private static String letters(String bytes) {
		return bytes.replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "").replace("\0", "");
	}

	/**
	 * A part of a page, as a site's database keeps an article: tags end most of its
	 * lines. A text with a few tags in it is Markdown, and so is one whose tags all stand
	 * in its tables.
	 */
	private static boolean isFragment(byte[] content) {
		String text = letters(new String(content, 0, Math.min(SAMPLE, content.length), StandardCharsets.ISO_8859_1));
		long lines = text.lines().filter((line) -> !line.isBlank()).count();
		if (text.indexOf('<') < 0) {
			return false;
		}
		String outside = TABLE.matcher(text).replaceAll("\n");
		long outsideLines = outside.lines().filter((line) -> !line.isBlank()).count();
		if (outsideLines > FEWEST_BLOCKS && BLOCK.matcher(outside).results().count() * 3 < outsideLines) {
			return false;
		}
		long blocks = BLOCK.matcher(text).results().count();
		boolean tagged = text.stripLeading().startsWith("<") || text.stripLeading().startsWith("&nbsp;");
		return blocks >= (tagged ? 1 : FEWEST_BLOCKS) && blocks * 2 >= lines && !MARKDOWN.matcher(text).find();
	}

}
