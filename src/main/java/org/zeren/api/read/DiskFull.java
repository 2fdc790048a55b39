package org.zeren.api.read;

import org.jspecify.annotations.Nullable;

/**
 * The database answers, but has no room for what is to be written.
 */
public final class DiskFull extends DatabaseAway {

	/**
	 * @param cause what it was noticed by; null where nothing was tried
	 */
	public DiskFull(@Nullable Throwable cause) {
		super("The disk of the database is full, so nothing was written; questions are answered. Tell who runs this "
				+ "server to make room, then send it again.", cause);
	}

}
