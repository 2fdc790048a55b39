package org.zeren.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

import org.zeren.document.transcript.NoTextException;
import org.zeren.document.transcript.TranscriptWriter;
import org.zeren.text.Forms;

/**
 * Writes down a PDF that has a text layer.
 */
public final class PdfText extends PDFTextStripper {

	/**
	 * A page of print has hundreds of characters; stray ones come from stamps and scans.
	 */
	private static final int FEWEST_CHARACTERS = 10;

	private static final int MOST_PAGES = 3_000;

	private static final int MOST_ON_A_PAGE = 200_000;

	/** In degrees; scanners turn a page by less. */
	private static final double MOST_LEANING = 8;

	private final List<PdfPage> pages = new ArrayList<>();

	private final Effort effort = new Effort();

	/** How deep in marked content, and from which depth on it is a watermark. */
	private int marked;

	private int watermark = Integer.MAX_VALUE;

	private int characters;

	private int onPage;

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
	public void processPage(PDPage page) throws IOException {
		if (this.pages.size() >= MOST_PAGES) {
			throw new NoTextException("has more than " + MOST_PAGES + " pages, which is no single plan: split it");
		}
		for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
			this.effort.unpacks(streams.next().getCOSObject());
		}
		this.marked = 0;
		this.watermark = Integer.MAX_VALUE;
		super.processPage(page);
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		this.effort.step();
		super.processOperator(operator, operands);
	}

	@Override
	public void showForm(PDFormXObject form) throws IOException {
		if (this.effort.opens(form.getCOSObject())) {
			super.showForm(form);
			this.effort.closes();
		}
	}

	@Override
	public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
		if (this.effort.opens(form.getCOSObject())) {
			super.showTransparencyGroup(form);
			this.effort.closes();
		}
	}

	@Override
	public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
		super.beginMarkedContentSequence(tag, properties);
		this.marked++;
		boolean stamp = properties != null
				&& COSName.getPDFName("Watermark").equals(properties.getDictionaryObject(COSName.SUBTYPE));
		this.watermark = stamp ? Math.min(this.watermark, this.marked) : this.watermark;
	}

	@Override
	public void endMarkedContentSequence() {
		super.endMarkedContentSequence();
		this.watermark = (this.marked <= this.watermark) ? Integer.MAX_VALUE : this.watermark;
		this.marked--;
	}

	@Override
	protected void processTextPosition(TextPosition position) {
		this.effort.step();
		if (this.marked < this.watermark && isUpright(position)) {
			if (++this.onPage > MOST_ON_A_PAGE) {
				throw new NoTextException("has more than " + MOST_ON_A_PAGE
						+ " characters on a page: open it in a viewer and print it to a new PDF");
			}
			super.processTextPosition(position);
		}
	}

	/** Words that lean, such as 征求意见稿 across a page, are no part of its lines. */
	private static boolean isUpright(TextPosition position) {
		Matrix matrix = position.getTextMatrix();
		double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
		return Math.abs(angle - 90 * Math.rint(angle / 90)) < MOST_LEANING;
	}

	@Override
	protected void writePage() throws IOException {
		List<Glyph> glyphs = new ArrayList<>();
		float usual = usualDirection();
		for (List<TextPosition> article : this.charactersByArticle) {
			article.forEach((position) -> add(position, position.getDir() != usual, glyphs));
		}
		this.characters += glyphs.size();
		this.onPage = 0;
		this.pages.add(PdfPage.of(glyphs, DrawnRules.of(getCurrentPage(), this.effort)));
	}

	/** The direction, in degrees, that most characters of the page are printed in. */
	private float usualDirection() {
		Map<Float, Long> counts = this.charactersByArticle.stream()
			.flatMap(List::stream)
			.collect(Collectors.groupingBy(TextPosition::getDir, TreeMap::new, Collectors.counting()));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
	}

	private static void add(TextPosition position, boolean turned, List<Glyph> glyphs) {
		String words = position.getUnicode();
		if (words != null && !words.isEmpty()) {
			float size = Math.max(Math.abs(position.getYScale()), 1);
			glyphs.add(new Glyph(Forms.plain(words), position.getX(), position.getX() + position.getWidth(),
					position.getY(), size, turned));
		}
	}

}
