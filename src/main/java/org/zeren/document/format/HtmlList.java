package org.zeren.document.format;

import org.jsoup.nodes.Element;

/**
 * The number that a browser prints before an item of a numbered list.
 */
final class HtmlList {

	private HtmlList() {
	}

	/**
	 * {@return the number with its point, or nothing where the list has none or the item
	 * prints its own}
	 */
	static String number(Element item) {
		Element list = item.parent();
		if (list == null || !list.nameIs("ol") || item.text().matches("[（(]?+[0-9０-９一二三四五六七八九十]++[)）.．、章节].*+")) {
			return "";
		}
		int number = 1;
		try {
			number = list.hasAttr("start") ? Integer.parseInt(list.attr("start").strip()) : 1;
		}
		catch (NumberFormatException ex) {
			// a browser, too, counts from 1 then
		}
		for (Element before = item.previousElementSibling(); before != null; before = before.previousElementSibling()) {
			number += before.nameIs("li") ? 1 : 0;
		}
		return number + ".";
	}

}
