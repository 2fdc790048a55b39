package org.zeren.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The styles of a DOCX, each of which may be based on another.
 */
final class WordStyles {

	private static final int DEEPEST_STYLE = 16;

	private final Map<String, Node> styles = new HashMap<>();

	WordStyles(@Nullable Element part) {
		for (Node style : (part != null) ? WordXml.find(part, "style") : List.<Node>of()) {
			this.styles.putIfAbsent(WordXml.attribute(style, "styleId"), style);
		}
	}

	/**
	 * {@return the style and those it is based on, the style itself first; none where
	 * there is no such style}
	 */
	List<Node> chain(@Nullable String id) {
		List<Node> chain = new ArrayList<>();
		Node style = (id != null) ? this.styles.get(id) : null;
		while (style != null && chain.size() < DEEPEST_STYLE) {
			chain.add(style);
			String base = WordXml.value(style, "basedOn");
			style = (base != null) ? this.styles.get(base) : null;
		}
		return chain;
	}

	/**
	 * {@return the styles of a paragraph}
	 */
	List<Node> ofParagraph(Node paragraph) {
		return chain(WordXml.value(paragraph, "pPr", "pStyle"));
	}

}
