package org.zeren.key;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the holder of a key may write.
 */
public enum KeyRole {

	/**
	 * Progress of what the agencies of the key lead or are responsible for (填报人).
	 */
	REPORTER,

	/** Rulings on findings, assignments, and progress of anything (审计人员). */
	AUDITOR,

	/** That a rectified finding is closed, or opened again (验收人). */
	ACCEPTOR,

	/** All of this (管理员). */
	ADMINISTRATOR;

	/**
	 * {@return the role of that name, in letters of any size; empty where there is none}
	 */
	public static Optional<KeyRole> named(String name) {
		return Arrays.stream(values())
			.filter((role) -> role.name().equals(name.strip().toUpperCase(Locale.ROOT)))
			.findFirst();
	}

}
