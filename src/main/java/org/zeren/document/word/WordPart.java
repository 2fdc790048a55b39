package org.zeren.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import org.zeren.document.transcript.NoTextException;

/**
 * Reads a part of a DOCX into a tree that holds what its text needs: no looks, no
 * geometry, no marks of revision sessions.
 */
final class WordPart {

	/** Three hundred times the paragraphs and runs of a long plan. */
	private static final int MOST_NODES = 1_500_000;

	private static final int DEEPEST = 2_000;

	/** How words look, where shapes stand; of these none decides what is printed. */
	private static final Set<String> LOOKS = Set.of("spPr", "bodyPr", "shapetype", "blipFill", "sectPr", "tblBorders",
			"tblCellMar", "tcBorders", "pBdr", "rFonts", "sz", "szCs", "lang", "color", "spacing", "ind", "jc", "kern",
			"snapToGrid", "latentStyles", "bCs", "iCs", "proofErr", "bookmarkStart", "bookmarkEnd");

	private static final XMLInputFactory FACTORY = factory();

	private WordPart() {
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory;
	}

	/**
	 * {@return the root of the tree}
	 * @throws NoTextException if it has more parts than any plan, or deeper ones
	 * @throws IOException if the XML is damaged
	 */
	static Element read(InputStream in) throws IOException {
		try {
			XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
			try {
				return read(reader);
			}
			finally {
				reader.close();
			}
		}
		catch (XMLStreamException ex) {
			if (ex.getNestedException() instanceof NoTextException known) {
				throw known;
			}
			throw new IOException(ex);
		}
	}

	private static Element read(XMLStreamReader reader) throws XMLStreamException, IOException {
		Document document = empty();
		Deque<Node> open = new ArrayDeque<>();
		open.push(document);
		int nodes = 0;
		int skipped = 0;
		while (reader.hasNext()) {
			switch (reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					if (skipped > 0 || LOOKS.contains(reader.getLocalName())) {
						skipped++;
					}
					else {
						Element element = element(reader, document);
						open.element().appendChild(element);
						open.push(element);
						nodes++;
					}
				}
				case XMLStreamConstants.END_ELEMENT -> {
					if (skipped > 0) {
						skipped--;
					}
					else {
						open.pop();
					}
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
					if (skipped == 0 && open.size() > 1 && reader.getTextLength() > 0) {
						open.element().appendChild(document.createTextNode(reader.getText()));
						nodes++;
					}
				}
				default -> {
				}
			}
			if (nodes > MOST_NODES || open.size() + skipped > DEEPEST) {
				throw new NoTextException("has more than " + MOST_NODES
						+ " parts, or deeper ones than any plan: save it anew or split it");
			}
		}
		Element root = document.getDocumentElement();
		if (root == null) {
			throw new IOException("an empty part");
		}
		return root;
	}

	private static Element element(XMLStreamReader reader, Document document) {
		String space = reader.getNamespaceURI();
		Element element = document.createElementNS(space, reader.getLocalName());
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String name = reader.getAttributeLocalName(i);
			if (!name.startsWith("rsid") && !name.endsWith("Id") || name.endsWith("numId") || name.endsWith("NumId")
					|| name.equals("styleId")) {
				element.setAttributeNS(reader.getAttributeNamespace(i), name, reader.getAttributeValue(i));
			}
		}
		return element;
	}

	private static Document empty() {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException("every Java platform has a tree for XML", ex);
		}
	}

}
