package org.zeren.document.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import org.zeren.document.character.Decoding;
import org.zeren.document.transcript.LineBlanks;
import org.zeren.document.transcript.TranscriptWriter;

/**
 * Writes down what a reader of a web page reads: blocks as lines, tables as rows, numbers
 * of lists; no scripts, menus or frames of the site.
 */
public final class HtmlText {

	private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*+=\\s*+[\"']?+([a-z0-9][\\w.:+-]*+)");

	private static final int HEAD = 4096;

	private final TranscriptWriter transcript;

	private final StringBuilder line = new StringBuilder();

	/** The number of an item of a list, until the first of its words come. */
	private String number = "";

	private HtmlText(TranscriptWriter transcript) {
		this.transcript = transcript;
	}

	public static void write(byte[] content, TranscriptWriter transcript) {
		HtmlText text = new HtmlText(transcript);
		text.children(HtmlPage.body(decode(content)));
		text.endLine();
	}

	/**
	 * A page that is UTF-8 throughout is UTF-8 whatever it declares. Else its declaration
	 * is believed if all bytes fit; gb2312 and gbk are taken as GB18030, which contains
	 * them, as browsers do.
	 */
	private static String decode(byte[] content) {
		String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
		Matcher declared = DECLARED.matcher(head);
		boolean utf8 = Decoding.decode(content, StandardCharsets.UTF_8) != null;
		String text = (!utf8 && declared.find()) ? declared(content, declared.group(1)) : null;
		return (text != null) ? text : Decoding.decode(content);
	}

	private static @Nullable String declared(byte[] content, String charset) {
		String wider = charset.matches("(?i)gb2312|gbk") ? "GB18030" : charset;
		// A page in UTF-16 cannot be read as far as its declaration, so it has none.
		if (wider.matches("(?i)utf-?(?:8|16.*+)") || !Charset.isSupported(wider)) {
			return null;
		}
		return Decoding.decode(content, Charset.forName(wider));
	}

	private void children(Element parent) {
		for (Node node : parent.childNodes()) {
			if (node instanceof TextNode words) {
				this.line.append(words.getWholeText());
			}
			else if (node instanceof Element element) {
				element(element);
			}
		}
	}

	private void element(Element element) {
		switch (element.normalName()) {
			case "br", "hr" -> endLine();
			case "table" -> table(element);
			case "pre" -> {
				endLine();
				element.wholeText().lines().forEach(this.transcript::line);
			}
			case "ol" -> list(element);
			case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
			default -> {
				if (element.isBlock()) {
					endLine();
					children(element);
					endLine();
				}
				else {
					children(element);
				}
			}
		}
	}

	private void list(Element list) {
		HtmlList numbers = new HtmlList(list);
		endLine();
		for (Node node : list.childNodes()) {
			if (node instanceof Element item && item.nameIs("li")) {
				endLine();
				this.number = numbers.number(item, item.text());
				children(item);
				endLine();
				this.number = "";
			}
			else if (node instanceof Element other) {
				element(other);
			}
		}
		endLine();
	}

	/** A heading is one line, however the page breaks it. */
	private void heading(Element heading) {
		endLine();
		heading.select("br").forEach((lineBreak) -> lineBreak.tagName("wbr"));
		children(heading);
		this.transcript.heading(heading.normalName().charAt(1) - '0', words());
	}

	private void table(Element table) {
		endLine();
		if (HtmlTable.isLayout(table)) {
			children(table);
			endLine();
			return;
		}
		this.transcript.openTable();
		HtmlTable.rows(table).forEach(this.transcript::tableRow);
		this.transcript.closeTable();
	}

	private void endLine() {
		this.transcript.line(words());
	}

	/** The words of the line that ends here, behind the number of its item. */
	private String words() {
		String words = LineBlanks.collapse(this.line.toString());
		this.line.setLength(0);
		if (words.isBlank() || this.number.isEmpty()) {
			return words;
		}
		String numbered = this.number + words.strip();
		this.number = "";
		return numbered;
	}

}
