package org.zeren.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector.SelectorParseException;

import org.zeren.document.transcript.NoTextException;

/**
 * The part of a web page that a reader reads as its document: without the menus, scripts
 * and frames of the site, and without what the page hides.
 */
final class HtmlPage {

	/** What belongs to the site and not to the document. */
	private static final String FURNITURE = "script, style, noscript, template, nav, aside, footer, button, select,"
			+ " option, textarea, datalist, iframe, object, svg, rt, rp, del, s, strike, [role=navigation],"
			+ " [role=banner], [role=contentinfo], [role=search], header:not(:has(h1))";

	/** Boxes that a site puts around a search as well as around the whole page. */
	private static final String BOXES = "form, fieldset";

	/** The sign behind a heading that leads to it: ¶. */
	private static final String ANCHORS = "a[href^=#]:matchesWholeText(^\\s*[¶#§]\\s*$)";

	/** [hidden] and what the page's own style hides. */
	private static final String HIDDEN = "[hidden]:not([hidden=until-found]), [aria-hidden=true],"
			+ " [style~=(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|mso-hide\\s*:\\s*all|font-size\\s*:\\s*0+(?:\\.0+)?(?![.\\d])|opacity\\s*:\\s*0+(?:\\.0+)?(?![.\\d]))]";

	/** A rule of CSS that hides: .old, p.x{display:none}. */
	private static final Pattern HIDING = Pattern
		.compile("(?i)display\\s{0,9}:\\s{0,9}none|visibility\\s{0,9}:\\s{0,9}hidden");

	private static final Pattern CONDITIONAL = Pattern
		.compile("(?s)/\\*.*?\\*/|@[\\w-]++[^{;]*+\\{(?:[^{}]*+\\{[^{}]*+\\})*+[^{}]*+\\}");

	private static final Pattern SIMPLE = Pattern.compile("[\\w.#\\s>,*\\[\\]=\"-]{1,200}");

	/** A form with more text than this is no search box. */
	private static final int LONGEST_FORM = 200;

	/** A page of so many tags is no document, and too large to be held. */
	private static final int MOST_TAGS = 600_000;

	private static final int MOST_SELECTORS = 100;

	private HtmlPage() {
	}

	/**
	 * {@return the body of the page without what no reader reads}
	 * @throws NoTextException if the page is too large
	 */
	static Element body(String html) {
		if (html.chars().filter((c) -> c == '<').count() > MOST_TAGS) {
			throw new NoTextException("has more than " + MOST_TAGS + " tags, which is no single plan: split it");
		}
		Document page = Jsoup.parse(html);
		List<String> hiding = hiding(page);
		Element body = page.body();
		body.select(FURNITURE).forEach(HtmlPage::takeAway);
		body.select(BOXES).stream().filter((box) -> length(box) <= LONGEST_FORM).forEach(HtmlPage::takeAway);
		body.select(ANCHORS).forEach(HtmlPage::takeAway);
		hide(body.select(HIDDEN), body);
		hiding.stream().limit(MOST_SELECTORS).forEach((selector) -> hide(select(body, selector), body));
		return body;
	}

	/**
	 * Some pages hide their text until a script shows it: what holds most of the page is
	 * no hidden part of it.
	 */
	private static void hide(Elements hidden, Element body) {
		int all = length(body);
		for (Element element : hidden) {
			if (element != body && length(element) * 2 <= all) {
				takeAway(element);
			}
		}
	}

	/**
	 * Leaves an empty sign that prints nothing, which costs the same however many
	 * neighbours the element has.
	 */
	private static void takeAway(Element element) {
		element.empty();
		element.tagName("wbr");
	}

	private static int length(Element element) {
		return (element.childNodeSize() > 0) ? element.text().length() : 0;
	}

	private static Elements select(Element body, String selector) {
		try {
			return body.select(selector);
		}
		catch (SelectorParseException ex) {
			return new Elements(); // a selector that only browsers know
		}
	}

	private static List<String> hiding(Document page) {
		List<String> selectors = new ArrayList<>();
		for (Element style : page.select("style")) {
			for (String rule : CONDITIONAL.matcher(style.data()).replaceAll(" ").split("}")) {
				int open = rule.lastIndexOf('{');
				String selector = (open > 0) ? rule.substring(rule.lastIndexOf('{', open - 1) + 1, open).strip() : "";
				if (SIMPLE.matcher(selector).matches() && HIDING.matcher(rule.substring(open + 1)).find()) {
					selectors.add(selector);
				}
			}
		}
		return selectors;
	}

}
