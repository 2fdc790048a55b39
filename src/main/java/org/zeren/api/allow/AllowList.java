package org.zeren.api.allow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The operations that clients may ask, letter by letter as they send them; whoever knows
 * one may send its SHA-256 instead. Without a list they may ask anything.
 */
public final class AllowList {

	/**
	 * The key in an operation's context that is there where the list applies: what the
	 * application asks itself is not held against it.
	 */
	public static final String APPLIES = "zeren.allowList";

	private static final String SETTING = "zeren.api.allow-list";

	private final @Nullable Map<String, String> byHash;

	private AllowList(@Nullable Map<String, String> byHash) {
		this.byHash = byHash;
	}

	/**
	 * {@return the list in a folder: each file {@code *.graphql} is an operation with its
	 * fragments, each file {@code *.json} an object whose values are operations, as
	 * compilers of clients write it}
	 * @param folder the folder; null for no list
	 */
	public static AllowList in(@Nullable Path folder) {
		if (folder == null) {
			return new AllowList(null);
		}
		Map<String, String> byHash = new HashMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.sorted().toList()) {
				operations(file).forEach((text) -> byHash.put(DigestUtils.sha256Hex(text), text));
			}
		}
		catch (IOException ex) {
			throw new InvalidConfigurationPropertyValueException(SETTING, folder, "The folder cannot be read.");
		}
		if (byHash.isEmpty()) {
			throw new InvalidConfigurationPropertyValueException(SETTING, folder,
					"The folder holds no operation: no file *.graphql, and none in a file *.json.");
		}
		return new AllowList(Map.copyOf(byHash));
	}

	private static List<String> operations(Path file) throws IOException {
		String name = file.toString();
		if (name.endsWith(".graphql")) {
			return List.of(Files.readString(file).strip());
		}
		if (!name.endsWith(".json")) {
			return List.of();
		}
		try {
			Map<?, ?> operations = JsonMapper.shared().readValue(Files.readString(file), Map.class);
			return operations.values().stream().map(String::valueOf).toList();
		}
		catch (JacksonException ex) {
			throw new InvalidConfigurationPropertyValueException(SETTING, file,
					"The file is no JSON object whose values are operations.");
		}
	}

	/**
	 * {@return whether an operation may be asked}
	 * @param text the operation
	 */
	public boolean holds(String text) {
		return this.byHash == null || this.byHash.containsKey(DigestUtils.sha256Hex(text))
				|| this.byHash.containsKey(DigestUtils.sha256Hex(text.strip()));
	}

	/**
	 * {@return the operation of the list that a hash stands for}
	 * @param hash a SHA-256 in hexadecimal
	 */
	public Optional<String> operation(String hash) {
		return Optional.ofNullable(this.byHash).map((operations) -> operations.get(hash));
	}

}
