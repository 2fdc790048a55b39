package org.zeren.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import org.zeren.document.transcript.NoTextException;
import org.zeren.document.transcript.PlainForms;
import org.zeren.document.transcript.TranscriptWriter;

/**
 * Writes down a PDF that has a text layer.
 */
public final class PdfText extends PDFTextStripper {

	/**
	 * A page of print has hundreds of characters; stray ones come from stamps and scans.
	 */
	private static final int FEWEST_CHARACTERS = 10;

	private static final int MOST_PAGES = 3_000;

	private final List<Page> pages = new ArrayList<>();

	private int characters;

	private PdfText() {
	}

	/**
	 * Writes the text of a PDF.
	 * @param content its bytes
	 * @param transcript where the text goes
	 * @throws NoTextException if it is damaged, locked by a password, or holds pictures
	 * only
	 */
	public static void write(byte[] content, TranscriptWriter transcript) {
		PdfText text = new PdfText();
		try (PDDocument document = Loader.loadPDF(content)) {
			if (document.getNumberOfPages() > MOST_PAGES) {
				throw new NoTextException("has more than " + MOST_PAGES + " pages, which is no single plan: split it");
			}
			text.setSuppressDuplicateOverlappingText(true);
			text.writeText(document, Writer.nullWriter());
		}
		catch (InvalidPasswordException ex) {
			throw new NoTextException("is locked with a password: save it without one", ex);
		}
		catch (IOException | RuntimeException ex) {
			if (ex instanceof NoTextException known) {
				throw known;
			}
			throw new NoTextException("is a damaged PDF: open it in a viewer and print it to a new PDF", ex);
		}
		text.check();
		Paragraphs.write(Furniture.off(text.pages), transcript);
	}

	private void check() {
		boolean pictures = this.pages.stream().anyMatch((page) -> page.images() > 0);
		if (pictures && this.characters < FEWEST_CHARACTERS * this.pages.size()) {
			throw new NoTextException("holds pictures only, no text: run OCR first");
		}
	}

	@Override
	protected void writePage() throws IOException {
		List<Glyph> glyphs = new ArrayList<>();
		for (List<TextPosition> article : this.charactersByArticle) {
			article.forEach((position) -> add(position, glyphs));
		}
		this.characters += glyphs.size();
		this.pages.add(Page.of(glyphs, Rules.of(getCurrentPage())));
	}

	private static void add(TextPosition position, List<Glyph> glyphs) {
		String words = position.getUnicode();
		if (words != null && !words.isEmpty()) {
			float size = Math.max(Math.abs(position.getYScale()), 1);
			glyphs.add(new Glyph(PlainForms.of(words), position.getX(), position.getX() + position.getWidth(),
					position.getY(), size));
		}
	}

}
