package org.zeren.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.zeren.document.pdf.Page.Block;
import org.zeren.document.pdf.Page.TextLine;

/**
 * Takes the running headers, footers and page numbers off the pages: a number alone at
 * the edge of a page, and what the edges of many pages repeat.
 */
final class Furniture {

	/** So many lines at the top and at the bottom of a page may be furniture. */
	private static final int DEPTH = 2;

	private static final int MANY_PAGES = 3;

	/** 12, - 12 -, —12—, 第 12 页, 第12页 共40页, 12/40, iv. */
	private static final Pattern PAGE_NUMBER = Pattern.compile(
			"[-—–－―·•\\s]*+(?:第?\\s*+[0-9#]{1,4}\\s*+页?|[ivxlIVXLⅠ-Ⅻ]{1,5})(?:\\s*+[/／,，]?\\s*+共?\\s*+[0-9#]{1,4}\\s*+页?)?"
					+ "[-—–－―·•\\s]*+");

	private Furniture() {
	}

	static List<Page> off(List<Page> pages) {
		Map<String, Integer> seen = new HashMap<>();
		for (Page page : pages) {
			Set<String> edges = new HashSet<>();
			edge(page).forEach((block) -> edges.add(key(block)));
			edges.forEach((key) -> seen.merge(key, 1, Integer::sum));
		}
		int many = Math.max(MANY_PAGES, pages.size() / 5);
		return pages.stream().map((page) -> off(page, seen, many)).toList();
	}

	private static Page off(Page page, Map<String, Integer> seen, int many) {
		List<Block> kept = new ArrayList<>(page.blocks());
		for (Block block : edge(page)) {
			String key = key(block);
			if (PAGE_NUMBER.matcher(key).matches() || seen.getOrDefault(key, 0) >= many) {
				kept.remove(block);
			}
		}
		return new Page(kept, page.images());
	}

	private static List<Block> edge(Page page) {
		List<Block> blocks = page.blocks();
		List<Block> edge = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			if ((i < DEPTH || i >= blocks.size() - DEPTH) && blocks.get(i) instanceof TextLine) {
				edge.add(blocks.get(i));
			}
		}
		return edge;
	}

	/**
	 * The words with each number as the same sign, so that page numbers are alike.
	 */
	private static String key(Block block) {
		return (block instanceof TextLine text) ? text.line().words().replaceAll("[0-9]++", "#").replace(" ", "") : "";
	}

}
