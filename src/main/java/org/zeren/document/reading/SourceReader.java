package org.zeren.document.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.codec.digest.DigestUtils;

import org.zeren.document.Source;
import org.zeren.document.format.Formats;
import org.zeren.document.transcript.NoTextException;
import org.zeren.document.transcript.Transcript;

/**
 * Reads a file into a {@link Source}: text and Markdown in UTF-8, UTF-16 or GB18030,
 * HTML, DOCX, DOC, RTF, and PDF with a text layer. Anything else is refused with one line
 * that says why.
 */
public final class SourceReader {

	/**
	 * The largest file that is read, in bytes. A plan of 500 pages has about 2 MB, with
	 * maps and photographs as PDF ten times as much.
	 */
	public static final int DEFAULT_LIMIT = 64 * 1024 * 1024;

	private final int limit;

	/**
	 * Reads files of up to {@link #DEFAULT_LIMIT}.
	 */
	public SourceReader() {
		this(DEFAULT_LIMIT);
	}

	/**
	 * @param limit the largest file that is read, in bytes
	 */
	public SourceReader(int limit) {
		this.limit = limit;
	}

	/**
	 * {@return the text of the file}
	 * @param file the file
	 * @throws UnreadableDocumentException if there is no such file, or no text can be
	 * read from it
	 */
	public Source read(Path file) {
		if (!Files.exists(file)) {
			throw new UnreadableDocumentException(file.toString(), "there is no such file");
		}
		if (!Files.isRegularFile(file)) {
			throw new UnreadableDocumentException(file.toString(), "this is not a file");
		}
		try (InputStream stream = Files.newInputStream(file)) {
			if (Files.size(file) > this.limit) {
				throw tooLarge(file.toString());
			}
			return read(file.toString(), stream.readNBytes(this.limit + 1));
		}
		catch (IOException ex) {
			throw new UnreadableDocumentException(file.toString(), "cannot be opened: " + ex.getMessage(), ex);
		}
	}

	/**
	 * {@return the text in the bytes}
	 * @param file the name of the file they come from, with or without its folder
	 * @param bytes the content of the whole file
	 * @throws UnreadableDocumentException if no text can be read from them
	 */
	public Source read(String file, byte[] bytes) {
		if (bytes.length > this.limit) {
			throw tooLarge(file);
		}
		Transcript transcript = transcribe(file, bytes);
		if (transcript.text().isBlank()) {
			throw new UnreadableDocumentException(file, "holds no text");
		}
		String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
		return new Source(name, DigestUtils.sha256Hex(bytes), transcript.text(),
				transcript.pageStarts().stream().mapToInt(Integer::intValue).toArray(), transcript.tables());
	}

	private UnreadableDocumentException tooLarge(String file) {
		return new UnreadableDocumentException(file,
				"is larger than " + this.limit / (1024 * 1024) + " MB; a plan is far smaller");
	}

	private static Transcript transcribe(String file, byte[] bytes) {
		try {
			return Formats.transcribe(bytes);
		}
		catch (NoTextException ex) {
			throw new UnreadableDocumentException(file, String.valueOf(ex.getMessage()), ex);
		}
	}

}
