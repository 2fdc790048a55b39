package org.zeren.document.format;

import org.zeren.document.character.Decoding;
import org.zeren.document.html.HtmlInText;
import org.zeren.document.html.HtmlText;
import org.zeren.document.pdf.PdfText;
import org.zeren.document.transcript.NoTextException;
import org.zeren.document.transcript.Transcript;
import org.zeren.document.transcript.TranscriptWriter;
import org.zeren.document.word.OldWordText;
import org.zeren.document.word.WordText;

/**
 * Reads the formats that plans come in: plain text (UTF-8, GB18030, UTF-16), Markdown,
 * HTML, DOCX, DOC, RTF and PDF with a text layer. They are told apart by what is in the
 * file; its name decides nothing.
 */
public final class Formats {

	/**
	 * Text of the largest size that is written down, in the widest encoding, in bytes.
	 */
	private static final int MOST_TEXT = 16 << 20;

	private Formats() {
	}

	/**
	 * {@return the text of a file}
	 * @param content all its bytes
	 * @throws NoTextException if they are damaged, locked by a password, hold pictures
	 * only, or are in a format that no plan comes in
	 */
	public static Transcript transcribe(byte[] content) {
		TranscriptWriter writer = new TranscriptWriter();
		try {
			switch (Format.of(content)) {
				case PDF -> PdfText.write(content, writer);
				case ZIP -> WordText.write(content, writer);
				case OFFICE -> OldWordText.writeDoc(content, writer);
				case RTF -> OldWordText.writeRtf(content, writer);
				case HTML -> HtmlText.write(content, writer);
				case TEXT -> {
					String text = text(content);
					writer.write(text);
					HtmlInText.tables(text).forEach(writer::table);
				}
			}
		}
		catch (StackOverflowError ex) {
			throw new NoTextException("its parts are nested too deep: open it and save it again", ex);
		}
		catch (OutOfMemoryError ex) {
			// What a library unpacks inside cannot be weighed before; its memory is free
			// again here.
			throw new NoTextException("needs more memory than there is: open it and save it again, or split it", ex);
		}
		return writer.transcript();
	}

	private static String text(byte[] content) {
		FileType.refuse(content);
		if (content.length > MOST_TEXT) {
			throw new NoTextException(
					"holds more than " + (MOST_TEXT >> 20) + " MB of text, which is no single plan: split it");
		}
		try {
			return Decoding.decode(content);
		}
		catch (NoTextException ex) {
			String type = FileType.of(content);
			boolean known = !type.startsWith("text/") && !type.equals("application/octet-stream");
			throw known ? FileType.refused(type) : ex;
		}
	}

}
