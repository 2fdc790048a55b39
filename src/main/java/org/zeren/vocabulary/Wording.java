package org.zeren.vocabulary;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What every vocabulary file keeps to: no word twice in a list, no key missing, no
 * pattern that cannot be compiled.
 */
final class Wording {

	private Wording() {
	}

	/**
	 * @throws VocabularyException where a list of the file holds a word twice
	 */
	static void check(String file, JsonNode words) {
		check(file, "", words);
	}

	private static void check(String file, String key, JsonNode node) {
		if (node.isObject()) {
			node.properties().forEach((field) -> check(file, join(key, field.getKey()), field.getValue()));
		}
		else if (node.isArray()) {
			Set<JsonNode> seen = new HashSet<>();
			for (JsonNode word : node) {
				JsonNode name = word.isObject() ? word.path("name") : word;
				if (!name.isMissingNode() && !seen.add(name)) {
					throw new VocabularyException(file, key, name.asString() + " stands twice");
				}
				if (word.isContainer()) {
					check(file, join(key, word.isObject() ? word.path("name").asString("") : ""), word);
				}
			}
		}
	}

	private static String join(String key, String next) {
		return key.isEmpty() ? next : next.isEmpty() ? key : key + "." + next;
	}

	/**
	 * @throws VocabularyException where a key is missing, or a text of a {@link Grammar}
	 * is no regular expression
	 */
	static void complete(String file, Object value) {
		if (value instanceof Object[] entries) {
			for (Object entry : entries) {
				complete(file, entry);
			}
			return;
		}
		if (value instanceof Map<?, ?> entries) {
			entries.values().forEach((entry) -> complete(file, entry));
			return;
		}
		if (!(value instanceof Record)) {
			return;
		}
		for (RecordComponent component : value.getClass().getRecordComponents()) {
			Object part = part(component, value);
			if (part == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				throw new VocabularyException(file, component.getName(), "is missing");
			}
			if (part != null && component.isAnnotationPresent(Grammar.class)) {
				compile(file, component.getName(), part);
			}
			if (part instanceof Collection<?> entries) {
				entries.forEach((entry) -> complete(file, entry));
			}
			else if (part instanceof Map<?, ?> entries) {
				entries.values().forEach((entry) -> complete(file, entry));
			}
			else if (part != null) {
				complete(file, part);
			}
		}
	}

	private static void compile(String file, String key, Object texts) {
		if (texts instanceof Map<?, ?> map) {
			map.forEach((name, value) -> compile(file, join(key, String.valueOf(name)), value));
		}
		else if (texts instanceof Collection<?> list) {
			list.forEach((text) -> compile(file, key, text));
		}
		else {
			try {
				Pattern.compile(texts.toString());
			}
			catch (PatternSyntaxException ex) {
				throw new VocabularyException(file, key, ex.getDescription() + " in the pattern " + texts);
			}
		}
	}

	private static @Nullable Object part(RecordComponent component, Object owner) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(owner);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
