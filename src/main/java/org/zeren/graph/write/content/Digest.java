package org.zeren.graph.write.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * The SHA-256 of values as they go to the database. Each is preceded by its kind and
 * size, so that no two contents read alike.
 */
final class Digest {

	private final MessageDigest sha256 = DigestUtils.getSha256Digest();

	void add(Object value) {
		if (value instanceof Map<?, ?> map) {
			header('m', map.size());
			new TreeMap<>(map).forEach((key, each) -> {
				add(key);
				add(each);
			});
		}
		else if (value instanceof List<?> list) {
			header('l', list.size());
			list.forEach(this::add);
		}
		else {
			byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
			header(value.getClass().getSimpleName().charAt(0), bytes.length);
			this.sha256.update(bytes);
		}
	}

	private void header(char kind, int size) {
		this.sha256.update((kind + " " + size + " ").getBytes(StandardCharsets.UTF_8));
	}

	String hexadecimal() {
		return HexFormat.of().formatHex(this.sha256.digest());
	}

}
