package org.zeren.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Walks the XML of a DOCX by the local names of WordprocessingML (ISO/IEC 29500-1).
 */
final class WordXml {

	/** Boxes around what belongs to their parent. */
	private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo");

	/**
	 * Words that are not printed in the text: deleted, field codes, properties, drawings.
	 */
	private static final Set<String> UNPRINTED = Set.of("del", "moveFrom", "instrText", "delText", "delInstrText",
			"pPr", "rPr", "drawing", "pict", "object", "AlternateContent", "sdtPr");

	private WordXml() {
	}

	static String name(Node node) {
		String name = node.getLocalName();
		return (name != null) ? name : "";
	}

	static List<Node> children(Node parent) {
		List<Node> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			children.add(child);
		}
		return children;
	}

	/**
	 * {@return the children of a name, also those inside a wrapper}
	 */
	static List<Node> find(Node parent, String name) {
		List<Node> found = new ArrayList<>();
		for (Node child : children(parent)) {
			if (name(child).equals(name)) {
				found.add(child);
			}
			else if (WRAPPERS.contains(name(child))) {
				found.addAll(find(child, name));
			}
		}
		return found;
	}

	/**
	 * {@return the node at the end of a path of names, or null}
	 */
	static @Nullable Node at(Node parent, String... path) {
		Node node = parent;
		for (String name : path) {
			List<Node> found = find(node, name);
			if (found.isEmpty()) {
				return null;
			}
			node = found.get(0);
		}
		return node;
	}

	/**
	 * {@return the value ({@code w:val}) at the end of a path of names; empty where the
	 * node stands without a value; null where there is no such node}
	 */
	static @Nullable String value(Node parent, String... path) {
		return (at(parent, path) instanceof Element element) ? element.getAttributeNS(element.getNamespaceURI(), "val")
				: null;
	}

	/**
	 * {@return an attribute of a node in the node's own namespace, or empty}
	 */
	static String attribute(Node node, String name) {
		return (node instanceof Element element) ? element.getAttributeNS(element.getNamespaceURI(), name) : "";
	}

	/**
	 * {@return the text boxes that a paragraph holds, each once: of two forms of a
	 * drawing (AlternateContent) the newer one}
	 */
	static List<Node> boxes(Node parent) {
		List<Node> boxes = new ArrayList<>();
		for (Node child : children(parent)) {
			switch (name(child)) {
				case "txbxContent" -> boxes.add(child);
				case "AlternateContent" -> boxes.addAll(children(child).stream()
					.map(WordXml::boxes)
					.filter((found) -> !found.isEmpty())
					.findFirst()
					.orElse(List.of()));
				case "t", "rPr", "pPr" -> {
				}
				default -> boxes.addAll(boxes(child));
			}
		}
		return boxes;
	}

	/**
	 * {@return the whole number at the end of a path of names}
	 */
	static int number(Node parent, int otherwise, String... path) {
		String value = value(parent, path);
		return (value != null && value.matches("[0-9]{1,6}")) ? Integer.parseInt(value) : otherwise;
	}

	static boolean has(Node parent, String name) {
		return name(parent).equals(name) || children(parent).stream().anyMatch((child) -> has(child, name));
	}

	/**
	 * {@return the printed words below a node}
	 */
	static String words(Node parent) {
		StringBuilder words = new StringBuilder();
		read(parent, words::append, () -> {
		});
		return words.toString();
	}

	/**
	 * Reads the printed words below a node, in order.
	 * @param words told the words
	 * @param page told that a page begins
	 */
	static void read(Node parent, Consumer<String> words, Runnable page) {
		for (Node node : children(parent)) {
			String name = name(node);
			switch (name) {
				case "t" -> words.accept(node.getFirstChild() != null ? node.getFirstChild().getNodeValue() : "");
				case "tab", "ptab" -> words.accept("\t");
				case "br" -> words.accept("page".equals(type(node)) ? "" : "\n");
				case "cr" -> words.accept("\n");
				case "noBreakHyphen" -> words.accept("-");
				case "sym" -> words.accept(symbol(node));
				case "rt" -> {
					// how a word is spoken, set above it
				}
				case "lastRenderedPageBreak" -> page.run();
				default -> {
					if (!UNPRINTED.contains(name)) {
						read(node, words, page);
					}
				}
			}
		}
	}

	private static String type(Node node) {
		return attribute(node, "type");
	}

	/** A sign of a symbol type, in the private area where such types have theirs. */
	private static String symbol(Node node) {
		String code = attribute(node, "char");
		if (!code.matches("[0-9A-Fa-f]{2,4}")) {
			return "";
		}
		int c = Integer.parseInt(code, 16);
		return Character.toString((c < 0x100) ? 0xF000 + c : c);
	}

}
