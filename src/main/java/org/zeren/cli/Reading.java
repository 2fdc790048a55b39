package org.zeren.cli;

import java.nio.file.Path;

/**
 * From a file to what it says.
 */
interface Reading {

	/**
	 * {@return what the file says}
	 * @throws FileFailure if that is no plan
	 */
	Content read(Path file);

}
