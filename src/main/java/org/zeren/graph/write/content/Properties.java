package org.zeren.graph.write.content;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.graph.model.NodeType;

/**
 * Collects the properties of a node or relationship. What is null is left out, as in the
 * graph; the order is that of the names, so that equal properties read alike.
 */
final class Properties {

	private final Map<String, Object> values = new TreeMap<>();

	static Properties of(String name, @Nullable Object value) {
		return new Properties().with(name, value);
	}

	Properties with(String name, @Nullable Object value) {
		if (value != null) {
			// Whole numbers as the database gives them back, so that both compare.
			this.values.put(name, (value instanceof Integer number) ? number.longValue() : value);
		}
		return this;
	}

	Properties named(NodeType type, @Nullable String name) {
		if (name != null) {
			this.values.putAll(type.named(name));
		}
		return this;
	}

	Properties at(Locator place) {
		return with("line", place.line()).with("start", place.start())
			.with("end", place.end())
			.with("page", place.page());
	}

	Map<String, Object> map() {
		return this.values;
	}

}
