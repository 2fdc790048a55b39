package org.zeren.table;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes a table row by row; nothing of a row stays in memory for long. Whoever fails
 * before {@link #end()} leaves a file without its end, which no reader takes for whole
 * where the format has one; so a writer is ended, and not closed.
 */
public interface TableWriter {

	/**
	 * Writes a row.
	 * @param cells a cell a column, in order: a String, a Number, a Boolean, a List of
	 * Strings, or null where there is nothing
	 * @throws IOException if it cannot be written
	 */
	void row(List<? extends @Nullable Object> cells) throws IOException;

	/**
	 * Writes the end, and hands all to the stream; the stream stays open.
	 * @throws IOException if it cannot be written
	 */
	void end() throws IOException;

}
