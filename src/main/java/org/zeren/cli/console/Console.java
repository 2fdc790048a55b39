package org.zeren.cli.console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where the command line speaks: results on {@code out}, progress and failures on
 * {@code err}.
 *
 * @param out for what a user may keep in a file
 * @param err for what a user reads while waiting
 * @param bytes the same for what is no text, or text in an encoding of its own
 * @param terminal whether a person watches, so that a line may be drawn anew
 */
public record Console(PrintWriter out, PrintWriter err, OutputStream bytes, boolean terminal) {

	/**
	 * A console that takes no bytes.
	 */
	public Console(PrintWriter out, PrintWriter err, boolean terminal) {
		this(out, err, OutputStream.nullOutputStream(), terminal);
	}

	/**
	 * {@return the console of this process}
	 */
	public static Console ofThisProcess() {
		return new Console(writer(System.out), writer(System.err), System.out, System.console() != null);
	}

	private static PrintWriter writer(PrintStream stream) {
		return new PrintWriter(stream, true, charset());
	}

	/**
	 * Plans are Chinese: where the locale names no charset (LANG=C, as in many
	 * containers), Java 17 takes ASCII and prints question marks.
	 */
	private static Charset charset() {
		Charset charset = (System.console() != null) ? System.console().charset() : Charset.defaultCharset();
		return StandardCharsets.US_ASCII.equals(charset) ? StandardCharsets.UTF_8 : charset;
	}

}
