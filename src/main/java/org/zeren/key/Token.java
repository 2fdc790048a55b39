package org.zeren.key;

import java.security.SecureRandom;
import java.util.Base64;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * The secret of a key: {@code zeren_} and 256 random bits. Nobody guesses that, so a
 * plain SHA-256 is all that the file needs to keep. A slow hash protects passwords that
 * people think up; here it would only give strangers a way to keep the server busy.
 */
final class Token {

	/** So that a token is told from that of an issuer, and found where it leaks. */
	static final String PREFIX = "zeren_";

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Token() {
	}

	/**
	 * {@return a new token}
	 */
	static String make() {
		byte[] random = new byte[BYTES];
		RANDOM.nextBytes(random);
		return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	/**
	 * {@return the hash by which the file knows a token}
	 */
	static String hash(String token) {
		return DigestUtils.sha256Hex(token);
	}

}
