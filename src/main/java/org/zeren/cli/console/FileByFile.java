package org.zeren.cli.console;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.ExitCode;

import org.zeren.document.reading.UnreadableDocumentException;
import org.zeren.extract.NotAPlanException;
import org.zeren.plan.yaml.RecordFormatException;

/**
 * Does the same work with one file after another. A file that fails is told in one line
 * and does not stop the others.
 */
public final class FileByFile {

	/** What is done with each file. */
	public interface Work {

		/**
		 * {@return what came of it, in a few words}
		 * @throws CommandFailure if nothing will come of the other files either
		 */
		String with(Path file);

	}

	private final Progress progress;

	/**
	 * @param console where progress and failures are told
	 */
	public FileByFile(Console console) {
		this.progress = new Progress(console);
	}

	/**
	 * {@return the exit status: 0, or 1 if a file failed}
	 */
	public int each(List<String> files, Work work) {
		int failed = 0;
		for (int i = 0; i < files.size(); i++) {
			String file = files.get(i);
			try (Progress.Step step = this.progress.begin(i + 1, files.size(), file)) {
				failed += done(file, work, step) ? 0 : 1;
			}
		}
		return (failed == 0) ? ExitCode.OK : ExitCode.SOFTWARE;
	}

	private static boolean done(String file, Work work, Progress.Step step) {
		try {
			step.done(work.with(path(file)));
			return true;
		}
		catch (CommandFailure ex) {
			throw ex;
		}
		catch (FileFailure | UnreadableDocumentException | NotAPlanException | RecordFormatException ex) {
			step.failed(named(file, String.valueOf(ex.getMessage())));
		}
		catch (RuntimeException | StackOverflowError | OutOfMemoryError ex) {
			step.failed(file + ": " + fault(ex));
		}
		return false;
	}

	private static Path path(String file) {
		try {
			return Path.of(file);
		}
		catch (InvalidPathException ex) {
			throw new FileFailure(file, "cannot be named in this locale; set LC_ALL=C.UTF-8");
		}
	}

	/** The other rooms know a file by its name only: the user needs the folder too. */
	private static String named(String file, String message) {
		if (message.startsWith(file + ":")) {
			return message;
		}
		String name = Path.of(file).getFileName() + ": ";
		return file + ": " + (message.startsWith(name) ? message.substring(name.length()) : message);
	}

	private static String fault(Throwable thrown) {
		StackTraceElement[] trace = thrown.getStackTrace();
		String place = (trace.length == 0) ? "" : " at " + trace[0];
		return "a fault in Zeren, please report it with the file: " + thrown + place;
	}

}
