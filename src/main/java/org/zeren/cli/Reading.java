package org.zeren.cli;

import java.nio.file.Path;

import org.zeren.extract.Extraction;

/**
 * From a file to what it says.
 */
interface Reading {

	/**
	 * {@return what the file says}
	 * @throws RuntimeException if that is no plan; the message is one line that says why
	 */
	Extraction read(Path file);

}
