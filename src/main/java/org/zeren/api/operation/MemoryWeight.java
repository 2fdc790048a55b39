package org.zeren.api.operation;

import java.util.Collection;
import java.util.Map;

import graphql.language.Field;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.StringValue;
import org.jspecify.annotations.Nullable;

/**
 * About how much memory something takes that is kept, so that no client fills it.
 */
final class MemoryWeight {

	/** What a node takes with its lists and its place in the source, measured roughly. */
	private static final int NODE = 300;

	private static final int OBJECT = 50;

	private MemoryWeight() {
	}

	/**
	 * {@return about how many bytes a parsed operation takes}
	 */
	static int of(Node<?> node) {
		String text = (node instanceof StringValue value) ? value.getValue()
				: (node instanceof NamedNode<?> named) ? named.getName() : null;
		String alias = (node instanceof Field field) ? field.getAlias() : null;
		int comments = node.getComments().stream().mapToInt((comment) -> of(comment.getContent())).sum();
		return NODE + of(text) + of(alias) + comments + node.getChildren().stream().mapToInt(MemoryWeight::of).sum();
	}

	/**
	 * {@return about how many bytes a value takes that is made of maps and lists}
	 */
	static int of(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			return OBJECT
					+ map.entrySet().stream().mapToInt((entry) -> of(entry.getKey()) + of(entry.getValue())).sum();
		}
		if (value instanceof Collection<?> list) {
			return OBJECT + list.stream().mapToInt(MemoryWeight::of).sum();
		}
		return OBJECT + ((value instanceof String text) ? 2 * text.length() : 0);
	}

}
