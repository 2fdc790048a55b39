package org.zeren.api.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.api.operation.BadRequest;

/**
 * The place of a row in an order: the values of the order's keys, so that a page goes on
 * from there even when rows were added or removed meanwhile. Clients see it as a text
 * without meaning.
 */
public final class Cursor {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Cursor() {
	}

	/**
	 * {@return the cursor of a row}
	 * @param order the order, spelled in one way
	 * @param key the row's values of the order's keys
	 */
	public static String encode(String order, List<? extends @Nullable Object> key) {
		List<@Nullable Object> content = new ArrayList<>();
		content.add(order);
		content.addAll(key);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(content));
	}

	/**
	 * {@return the values of the order's keys}
	 * @param cursor as {@link #encode} gave it for the same order
	 * @throws BadRequest where it is none, or one of another order
	 */
	public static List<@Nullable Object> decode(String cursor, String order) {
		List<?> content = content(cursor);
		if (content.isEmpty() || !order.equals(content.get(0)) || content.size() != order.split(",").length + 1) {
			throw new BadRequest(
					"The cursor %s belongs to another list or order. Use cursors of the same field with the same orderBy."
						.formatted(shown(cursor)));
		}
		return new ArrayList<>(content.subList(1, content.size()));
	}

	private static List<?> content(String cursor) {
		try {
			byte[] json = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8));
			Object content = JSON.readValue(json, Object.class);
			if (content instanceof List<?> list && list.stream().allMatch(Cursor::isKey)) {
				return list;
			}
			throw refused(cursor, null);
		}
		catch (IllegalArgumentException | JacksonException ex) {
			throw refused(cursor, ex);
		}
	}

	private static boolean isKey(@Nullable Object value) {
		return value == null || value instanceof String || value instanceof Boolean || value instanceof Integer
				|| value instanceof Long || value instanceof Double number && Double.isFinite(number);
	}

	private static BadRequest refused(String cursor, @Nullable Throwable cause) {
		return new BadRequest("%s is no cursor. Use a `cursor`, `startCursor` or `endCursor` of an earlier answer."
			.formatted(shown(cursor)), cause);
	}

	private static String shown(String cursor) {
		return (cursor.length() > 40) ? cursor.substring(0, 40) + "…" : cursor;
	}

}
