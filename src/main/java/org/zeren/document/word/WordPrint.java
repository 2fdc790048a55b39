package org.zeren.document.word;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/**
 * Leaves of a DOCX what Word prints once all changes are accepted: hidden words go, also
 * those that a style hides; a paragraph deleted with changes tracked goes with its
 * number; where only its end was deleted it is one paragraph with the next.
 */
final class WordPrint {

	private final WordStyles styles;

	WordPrint(WordStyles styles) {
		this.styles = styles;
	}

	void keepPrinted(Node parent) {
		for (Node child : WordXml.children(parent)) {
			if (WordXml.name(child).equals("p")) {
				paragraph(child);
			}
			else if (child.getFirstChild() != null) {
				keepPrinted(child);
			}
		}
	}

	private void paragraph(Node paragraph) {
		boolean hides = isOn(paragraph, "pPr", "rPr", "vanish");
		boolean styled = isOnByStyle(this.styles.ofParagraph(paragraph));
		runs(paragraph, styled);
		boolean gone = hides || WordXml.at(paragraph, "pPr", "rPr", "del") != null
				|| WordXml.at(paragraph, "pPr", "rPr", "moveFrom") != null;
		if (!gone || paragraph.getParentNode() == null) {
			return;
		}
		if (WordXml.words(paragraph).isBlank() && WordXml.boxes(paragraph).isEmpty()) {
			paragraph.getParentNode().removeChild(paragraph);
			return;
		}
		Node next = next(paragraph);
		if (next != null) {
			Node first = firstWords(next);
			for (Node child : WordXml.children(paragraph)) {
				if (!WordXml.name(child).equals("pPr")) {
					next.insertBefore(child, first);
				}
			}
			paragraph.getParentNode().removeChild(paragraph);
		}
	}

	private static @Nullable Node next(Node paragraph) {
		Node next = paragraph.getNextSibling();
		while (next != null && next.getNodeType() != Node.ELEMENT_NODE) {
			next = next.getNextSibling();
		}
		return (next != null && WordXml.name(next).equals("p")) ? next : null;
	}

	private static @Nullable Node firstWords(Node paragraph) {
		Node first = paragraph.getFirstChild();
		return (first != null && WordXml.name(first).equals("pPr")) ? first.getNextSibling() : first;
	}

	private void runs(Node parent, boolean styled) {
		for (Node child : WordXml.children(parent)) {
			switch (WordXml.name(child)) {
				case "r" -> {
					if (isHidden(child, styled)) {
						parent.removeChild(child);
					}
					else {
						keepPrinted(child); // a text box has paragraphs of its own
					}
				}
				case "pPr", "rPr" -> {
				}
				default -> runs(child, styled);
			}
		}
	}

	private boolean isHidden(Node run, boolean styled) {
		if (WordXml.at(run, "rPr", "vanish") != null) {
			return isOn(run, "rPr", "vanish");
		}
		List<Node> chain = this.styles.chain(WordXml.value(run, "rPr", "rStyle"));
		return isOnByStyle(chain) || styled;
	}

	private static boolean isOnByStyle(List<Node> chain) {
		return chain.stream()
			.filter((style) -> WordXml.at(style, "rPr", "vanish") != null)
			.findFirst()
			.map((style) -> isOn(style, "rPr", "vanish"))
			.orElse(false);
	}

	/** A property that stands without a value is on. */
	private static boolean isOn(Node node, String... path) {
		String value = WordXml.value(node, path);
		return value != null && !value.matches("0|false|off");
	}

}
