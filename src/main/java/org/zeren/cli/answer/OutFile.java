package org.zeren.cli.answer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.jspecify.annotations.Nullable;

import org.zeren.cli.console.CommandFailure;
import org.zeren.cli.console.Console;

/**
 * Where a command puts what it makes: a file, which is there whole or not at all, or the
 * standard output.
 *
 * @param console the console
 * @param file the file; null for the standard output
 */
public record OutFile(Console console, @Nullable Path file) {

	/** Writes what a command makes. */
	@FunctionalInterface
	public interface Content {

		/**
		 * {@return what is told when it is done}
		 * @param out where it goes
		 * @throws IOException if it cannot be written
		 */
		String writeTo(OutputStream out) throws IOException;

	}

	/**
	 * Writes it, and tells what it was.
	 * @param content writes it
	 * @throws CommandFailure if it cannot be written
	 */
	public void write(Content content) {
		Path file = this.file;
		try {
			if (file == null) {
				OutputStream out = this.console.bytes();
				String told = content.writeTo(out);
				out.flush();
				this.console.err().println(told);
			}
			else {
				this.console.err().println(file + ": " + whole(file, content));
			}
		}
		catch (IOException ex) {
			String place = (file != null) ? file.toString() : "the standard output";
			throw new CommandFailure(
					place + " cannot be written: " + ex.getClass().getSimpleName() + " " + ex.getMessage(), ex);
		}
	}

	private static String whole(Path file, Content content) throws IOException {
		// Not a temporary file of the system's, which only its owner could read.
		Path part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
		try {
			String told;
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
				told = content.writeTo(out);
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
			return told;
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

}
