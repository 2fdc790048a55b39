package org.zeren.cli;

import org.zeren.extract.Extraction;

/**
 * The graph as the command line sees it: open, write plans, close.
 */
interface Writing extends AutoCloseable {

	/**
	 * Writes the plan, all of it or nothing.
	 * {@return whether the graph changed}
	 * @throws IllegalArgumentException if the plan contradicts itself
	 * @throws CommandFailure if the database does not answer
	 */
	boolean write(Extraction content);

	@Override
	void close();

}
