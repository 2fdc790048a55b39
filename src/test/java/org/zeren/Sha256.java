package org.zeren;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash that documents and operations are known by.
 */
public final class Sha256 {

	private Sha256() {
	}

	/**
	 * {@return the SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal}
	 */
	public static String of(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
