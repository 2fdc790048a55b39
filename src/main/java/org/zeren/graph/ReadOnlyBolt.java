package org.zeren.graph;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A database that lets this process open Bolt connections without credentials on which
 * nothing but reading is allowed.
 */
public interface ReadOnlyBolt {

	/**
	 * {@return a new connection, to be closed}
	 * @throws IOException if the database does not answer
	 */
	Connection open() throws IOException;

	/** Bolt as bytes, to and from the database. */
	interface Connection extends Closeable {

		/**
		 * {@return what the database says}
		 */
		InputStream input() throws IOException;

		/**
		 * {@return what is said to the database}
		 */
		OutputStream output() throws IOException;

	}

}
