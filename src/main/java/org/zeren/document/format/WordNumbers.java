package org.zeren.document.format;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The numbers that Word counts by itself and does not keep in the text: 第一章, 一、, （一）, 1.
 * and their like.
 */
final class WordNumbers {

	private static final int LEVELS = 9;

	private static final int DEEPEST_STYLE = 16;

	private static final Pattern PLACE = Pattern.compile("%([1-9])");

	private final @Nullable XWPFNumbering numbering;

	private final @Nullable XWPFStyles styles;

	private final Map<BigInteger, int[]> counters = new HashMap<>();

	WordNumbers(XWPFDocument document) {
		this.numbering = document.getNumbering();
		this.styles = document.getStyles();
	}

	/**
	 * {@return the number that stands before the next paragraph; empty where it has none,
	 * or a bullet}
	 */
	String next(Node paragraph) {
		Node own = WordXml.at(paragraph, "pPr", "numPr");
		Node listed = (own != null) ? own : ofStyle(WordXml.value(paragraph, "pPr", "pStyle"));
		if (listed == null || this.numbering == null) {
			return "";
		}
		XWPFNum num = this.numbering.getNum(BigInteger.valueOf(WordXml.number(listed, 0, "numId")));
		if (num == null || num.getCTNum().getAbstractNumId() == null) {
			return "";
		}
		BigInteger id = num.getCTNum().getAbstractNumId().getVal();
		XWPFAbstractNum list = this.numbering.getAbstractNum(id);
		if (list == null) {
			return "";
		}
		int level = Math.min(WordXml.number(listed, 0, "ilvl"), LEVELS - 1);
		return count(id, list.getCTAbstractNum().getDomNode(), level);
	}

	private @Nullable Node ofStyle(@Nullable String id) {
		XWPFStyle style = (this.styles != null && id != null) ? this.styles.getStyle(id) : null;
		for (int depth = 0; style != null && depth < DEEPEST_STYLE; depth++) {
			Node listed = WordXml.at(style.getCTStyle().getDomNode(), "pPr", "numPr");
			if (listed != null) {
				return listed;
			}
			style = (style.getBasisStyleID() != null && this.styles != null)
					? this.styles.getStyle(style.getBasisStyleID()) : null;
		}
		return null;
	}

	private String count(BigInteger id, Node list, int level) {
		int[] counter = this.counters.computeIfAbsent(id, (key) -> new int[LEVELS]);
		counter[level]++;
		for (int deeper = level + 1; deeper < LEVELS; deeper++) {
			counter[deeper] = 0;
		}
		Node format = level(list, level);
		String pattern = (format != null) ? WordXml.value(format, "lvlText") : null;
		if (format == null || pattern == null || "bullet".equals(WordXml.value(format, "numFmt"))) {
			return "";
		}
		boolean arabic = WordXml.at(format, "isLgl") != null;
		return PLACE.matcher(pattern)
			.replaceAll((place) -> Matcher
				.quoteReplacement(number(list, Integer.parseInt(place.group(1)) - 1, counter, arabic)));
	}

	private static String number(Node list, int level, int[] counter, boolean arabic) {
		Node format = level(list, level);
		if (format == null) {
			return "";
		}
		int number = Math.max(counter[level], 1) - 1 + WordXml.number(format, 1, "start");
		String kind = WordXml.value(format, "numFmt");
		return (arabic || kind == null) ? Integer.toString(number) : Numerals.of(kind, number);
	}

	private static @Nullable Node level(Node list, int level) {
		for (Node node : WordXml.find(list, "lvl")) {
			if (node instanceof Element element
					&& element.getAttributeNS(element.getNamespaceURI(), "ilvl").equals(Integer.toString(level))) {
				return node;
			}
		}
		return null;
	}

}
