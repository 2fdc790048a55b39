package org.zeren.key;

import java.nio.file.Path;
import java.time.Clock;

/**
 * Files of keys for tests.
 */
public final class TestKeys {

	private TestKeys() {
	}

	/**
	 * {@return the keys in a file}
	 */
	public static KeyFile in(Path file) {
		return new KeyFile(file, Clock.systemDefaultZone());
	}

}
