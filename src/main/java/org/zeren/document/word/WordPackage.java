package org.zeren.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import org.zeren.document.transcript.NoTextException;

/**
 * The parts of a DOCX (ISO/IEC 29500-2) that its text needs. Pictures and all else stay
 * packed, so that a package takes no more memory than its text.
 *
 * @param document the main part
 * @param styles its styles, if it has any
 * @param numbering its lists, if it has any
 */
record WordPackage(Element document, @Nullable Element styles, @Nullable Element numbering) {

	/** A part that unpacks to more is a bomb. */
	private static final long MOST_UNPACKED = 96L << 20;

	private static final Set<String> SHEETS = Set.of("xl/workbook.xml", "xl/workbook.bin");

	/**
	 * {@return the parts of the package in the bytes}
	 * @throws NoTextException if the bytes are an archive of another kind, or unpack to
	 * more than any plan
	 * @throws IOException if they are damaged
	 */
	static WordPackage of(byte[] content) throws IOException {
		try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
			String main = target(zip, "", "_rels/.rels", "/officeDocument", "word/document.xml");
			if (zip.getEntry(main) == null || SHEETS.contains(main) || main.startsWith("ppt/")) {
				throw refused(zip);
			}
			String folder = main.substring(0, main.lastIndexOf('/') + 1);
			String links = folder + "_rels/" + main.substring(folder.length()) + ".rels";
			Element document = part(zip, main);
			if (document == null || !WordXml.name(document).equals("document")) {
				throw refused(zip);
			}
			return new WordPackage(document, part(zip, target(zip, folder, links, "/styles", folder + "styles.xml")),
					part(zip, target(zip, folder, links, "/numbering", folder + "numbering.xml")));
		}
	}

	/** Where a relationship of a kind leads to. */
	private static String target(ZipFile zip, String folder, String links, String kind, String otherwise)
			throws IOException {
		Element relationships = part(zip, links);
		if (relationships != null) {
			for (Node node : WordXml.children(relationships)) {
				if (node instanceof Element link && link.getAttribute("Type").endsWith(kind)) {
					String target = link.getAttribute("Target");
					return target.startsWith("/") ? target.substring(1) : folder + target;
				}
			}
		}
		return otherwise;
	}

	private static @Nullable Element part(ZipFile zip, String name) throws IOException {
		ZipArchiveEntry entry = zip.getEntry(name);
		if (entry == null) {
			return null;
		}
		try (InputStream in = zip.getInputStream(entry);
				BoundedInputStream bounded = BoundedInputStream.builder()
					.setInputStream(in)
					.setMaxCount(MOST_UNPACKED + 1)
					.setOnMaxCount((most, count) -> {
						throw new NoTextException("unpacks to more than " + (MOST_UNPACKED >> 20)
								+ " MB, which is no single plan: save it anew or split it");
					})
					.get()) {
			return WordPart.read(bounded);
		}
	}

	/**
	 * {@return what to tell the person who gave an archive that is no DOCX}
	 */
	private static NoTextException refused(ZipFile zip) {
		if (zip.getEntry("OFD.xml") != null) {
			return new NoTextException("is an OFD document: open it in an OFD reader and export it as PDF");
		}
		if (SHEETS.stream().anyMatch((sheet) -> zip.getEntry(sheet) != null)) {
			return new NoTextException("is a spreadsheet: give the plan as DOCX, or PDF with a text layer");
		}
		if (zip.getEntry("ppt/presentation.xml") != null) {
			return new NoTextException("is a presentation: give the plan as DOCX, or PDF with a text layer");
		}
		if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
			return new NoTextException("is an OpenDocument file: open it and save it as DOCX");
		}
		if (zip.getEntry("META-INF/container.xml") != null) {
			return new NoTextException("is an EPUB book: give the plan as DOCX, HTML, or PDF with a text layer");
		}
		return new NoTextException("is a ZIP archive: unpack it and give the documents in it one by one");
	}

}
