package org.zeren.graph;

import org.jspecify.annotations.Nullable;

/**
 * A database that no other process writes to.
 */
public interface OwnDatabase {

	/**
	 * {@return what to tell where its disk is full; null where it has room}
	 * @param failure what was thrown, perhaps for that reason; null where nothing was
	 */
	@Nullable DatabaseStartException diskFull(@Nullable Throwable failure);

}
