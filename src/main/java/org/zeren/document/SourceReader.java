package org.zeren.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Reads a text file into a {@link Source}: UTF-8, UTF-16 with a byte order mark, or
 * GB18030. What is not such a text is refused with one line that says why.
 */
public final class SourceReader {

	/**
	 * The largest file that is read, in bytes. A plan of 500 pages has about 2 MB.
	 */
	public static final int DEFAULT_LIMIT = 20 * 1024 * 1024;

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
	 * @throws UnreadableDocumentException if there is no such file, or it is no text
	 */
	public Source read(Path file) {
		if (!Files.exists(file)) {
			throw new UnreadableDocumentException(file.toString(), "there is no such file");
		}
		if (!Files.isRegularFile(file)) {
			throw new UnreadableDocumentException(file.toString(), "this is not a file");
		}
		try (InputStream stream = Files.newInputStream(file)) {
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
	 * @throws UnreadableDocumentException if the bytes are no text
	 */
	public Source read(String file, byte[] bytes) {
		if (bytes.length > this.limit) {
			throw new UnreadableDocumentException(file,
					"is larger than " + this.limit / (1024 * 1024) + " MB; a plan is far smaller");
		}
		String text = Decoding.decode(file, bytes);
		if (text.isBlank()) {
			throw new UnreadableDocumentException(file, "holds no text");
		}
		String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
		return new Source(name, sha256(bytes), text);
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
