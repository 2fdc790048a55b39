package org.zeren.cli.file;

import java.nio.file.Path;
import java.util.List;

import org.zeren.extract.Extraction;

/**
 * From a file to what it says.
 */
public interface Reading {

	/**
	 * {@return what each plan in the file says, in order}
	 * @throws RuntimeException if that is no plan; the message is one line that says why
	 */
	List<Extraction> read(Path file);

}
