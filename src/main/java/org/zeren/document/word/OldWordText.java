package org.zeren.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import org.zeren.document.transcript.NoTextException;
import org.zeren.document.transcript.TranscriptWriter;

/**
 * Writes down a DOC or RTF as Tika reads it.
 */
public final class OldWordText extends DefaultHandler {

	private static final int MOST_GROUPS = 5_000;

	private final TranscriptWriter transcript;

	private final StringBuilder words = new StringBuilder();

	private final List<List<String>> rows = new ArrayList<>();

	private final List<String> row = new ArrayList<>();

	private int tables;

	private OldWordText(TranscriptWriter transcript) {
		this.transcript = transcript;
	}

	/**
	 * Writes down a DOC.
	 * @throws NoTextException if it is damaged, locked by a password, or another file of
	 * Office
	 */
	public static void writeDoc(byte[] content, TranscriptWriter transcript) {
		check(content);
		write(content, new OfficeParser(), transcript);
	}

	/**
	 * Writes down an RTF.
	 * @throws NoTextException if it is damaged
	 */
	public static void writeRtf(byte[] content, TranscriptWriter transcript) {
		checkDepth(content);
		write(content, new RTFParser(), transcript);
	}

	private static void write(byte[] content, Parser parser, TranscriptWriter transcript) {
		try (TikaInputStream in = TikaInputStream.get(content)) {
			ParseContext context = new ParseContext();
			OfficeParserConfig config = new OfficeParserConfig();
			config.setIncludeHeadersAndFooters(false);
			context.set(OfficeParserConfig.class, config);
			parser.parse(in, new OldWordText(transcript), new Metadata(), context);
		}
		catch (EncryptedDocumentException ex) {
			throw locked();
		}
		catch (NoTextException ex) {
			throw ex;
		}
		catch (IOException | SAXException | TikaException | RuntimeException ex) {
			throw broken(ex);
		}
	}

	/** The reader keeps the state of each open group. */
	private static void checkDepth(byte[] content) {
		int depth = 0;
		for (int i = 0; i < content.length; i++) {
			switch (content[i]) {
				case '\\' -> i++;
				case '{' -> depth++;
				case '}' -> depth--;
				default -> {
				}
			}
			if (depth > MOST_GROUPS) {
				throw new NoTextException("its parts are nested too deep: open it and save it again");
			}
		}
	}

	/**
	 * A DOCX with a password is a file of this kind, as are old spreadsheets and slides.
	 */
	private static void check(byte[] content) {
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
				throw locked();
			}
			if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
				throw new NoTextException(
						"is an Office file without a text document: give the plan as DOCX, or PDF with a text layer");
			}
		}
		catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException ex) {
			throw broken(ex);
		}
	}

	private static NoTextException locked() {
		return new NoTextException("is locked with a password: save it without one");
	}

	private static NoTextException broken(Exception cause) {
		return new NoTextException("is a damaged Word file: open it in a word processor and save it as DOCX", cause);
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) {
		this.tables += localName.equals("table") ? 1 : 0;
	}

	@Override
	public void endElement(String uri, String localName, String qName) {
		switch (localName) {
			case "table" -> {
				if (--this.tables == 0) {
					endTable();
				}
			}
			case "td", "th" -> this.row.add(taken());
			case "tr" -> {
				this.rows.add(List.copyOf(this.row));
				this.row.clear();
			}
			case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "title" -> endBlock(localName);
			case "br" -> this.words.append('\n');
			default -> {
			}
		}
	}

	/**
	 * Tika does not say what a merged cell covers; most stand at the start of their row.
	 */
	private void endTable() {
		int width = this.rows.stream().mapToInt(List::size).max().orElse(0);
		this.transcript.gap();
		for (List<String> cells : this.rows) {
			List<String> row = new ArrayList<>(cells);
			row.addAll(Collections.nCopies(width - cells.size(), ""));
			this.transcript.row(row);
		}
		this.transcript.gap();
		this.rows.clear();
	}

	private void endBlock(String name) {
		if (this.tables > 0) {
			this.words.append('\n');
		}
		else if (name.equals("title")) {
			taken(); // a property of the file, not printed
		}
		else if (name.matches("h[1-6]")) {
			this.transcript.heading(name.charAt(1) - '0', taken().strip());
		}
		else {
			this.transcript.line(taken());
		}
	}

	private String taken() {
		String taken = this.words.toString();
		this.words.setLength(0);
		return taken;
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		this.words.append(characters, start, length);
	}

}
