package org.zeren.cli.backup;

import java.nio.file.Path;

/**
 * The graph as those commands see it that write it as a folder or take one back.
 */
public interface Backups extends AutoCloseable {

	/**
	 * Writes all as a folder.
	 * {@return what is told when it is done}
	 * @throws org.zeren.cli.console.CommandFailure if it cannot be written
	 */
	String write(Path folder);

	/**
	 * Takes a folder back, and computes the findings.
	 * {@return what is told when it is
	 * done}
	 * @throws org.zeren.cli.console.CommandFailure if it cannot be taken back
	 */
	String restore(Path folder);

	@Override
	void close();

}
