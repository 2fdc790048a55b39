package org.zeren.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.zeren.document.pdf.PdfPage.Block;
import org.zeren.document.pdf.PdfPage.TextLine;
import org.zeren.document.words.LayoutWords;

/**
 * Takes the running headers, footers and page numbers off the pages: numbers at the edge
 * that grow with the pages, and what the edges of many pages repeat.
 */
final class Furniture {

	/** So many lines at the top and at the bottom of a page may be furniture. */
	private static final int DEPTH = 2;

	private static final int MANY_PAGES = 3;

	/** - 12 -, —12—, 第 12 页, 第12页 共40页, 12/40, iv. */
	private static final Pattern PAGE_NUMBER = pageNumber(LayoutWords.vocabulary().pages());

	/** What a number that stands alone becomes. */
	private static final String NUMBER = "#";

	private Furniture() {
	}

	private static Pattern pageNumber(LayoutWords.Pages words) {
		String page = NUMBER + words.page().pattern();
		return Pattern.compile("[-—–－―·•]++[#ivxlIVXLⅠ-Ⅻ]++[-—–－―·•]*+|" + words.ordinal().pattern() + page
				+ "(?:[/／,，]?+" + words.total().pattern() + page + ")?+|#[/／]#|[ivxlⅠ-Ⅻ]{1,5}");
	}

	static List<PdfPage> off(List<PdfPage> pages) {
		Map<String, Integer> seen = new HashMap<>();
		for (int i = 0; i < pages.size(); i++) {
			Set<String> keys = new HashSet<>();
			for (Block block : edge(pages.get(i))) {
				keys.add(key(block, i));
			}
			keys.forEach((key) -> seen.merge(key, 1, Integer::sum));
		}
		List<PdfPage> clean = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			clean.add(off(pages.get(i), i, seen, Math.max(MANY_PAGES, pages.size() / 5)));
		}
		return clean;
	}

	private static PdfPage off(PdfPage page, int index, Map<String, Integer> seen, int many) {
		List<Block> kept = new ArrayList<>(page.blocks());
		for (Block block : edge(page)) {
			String key = key(block, index);
			int times = seen.getOrDefault(key, 0);
			boolean counts = key.startsWith(NUMBER) && times > 1;
			if (counts || times >= many || PAGE_NUMBER.matcher(key).matches()) {
				kept.remove(block);
			}
		}
		return new PdfPage(kept, page.images());
	}

	private static List<Block> edge(PdfPage page) {
		List<Block> blocks = page.blocks().stream().sorted(Comparator.comparing(Block::top)).toList();
		List<Block> edge = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			if ((i < DEPTH || i >= blocks.size() - DEPTH) && blocks.get(i) instanceof TextLine) {
				edge.add(blocks.get(i));
			}
		}
		return edge;
	}

	/**
	 * The words with each number as the same sign, so that page numbers are alike. A
	 * number alone is a page number only if it grows with the pages: its distance from
	 * the page's own number is what must be alike.
	 */
	private static String key(Block block, int index) {
		String words = (block instanceof TextLine text) ? text.line().words().replace(" ", "") : "";
		return words.matches("[0-9]{1,4}") ? NUMBER + (Integer.parseInt(words) - index)
				: words.replaceAll("[0-9]++", NUMBER);
	}

}
