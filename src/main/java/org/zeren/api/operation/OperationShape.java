package org.zeren.api.operation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * How large an operation is with its fragments in place, counted before anything walks
 * it: a fragment is weighed once, however often it is spread, so that the count takes as
 * long as the text is, not as long as what it stands for.
 */
final class OperationShape {

	/** How many fields an operation may select. */
	static final int FIELDS = 10_000;

	/** Deep enough for GraphiQL, whose first question is 15 fields deep. */
	static final int DEPTH = 16;

	private static final int ROOTS = 30;

	private static final int ALIASES = 30;

	private static final int FRAGMENTS = 500;

	private static final int SPREADS = 2_000;

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, Size> sizes = new HashMap<>();

	private final Set<String> around = new HashSet<>();

	private int spreads;

	private OperationShape() {
	}

	/**
	 * A selection with all below it.
	 *
	 * @param fields how many fields it has, those of a fragment as often as it is spread
	 * @param depth how deep they lie
	 * @param keys the names under which each field of its first level is asked for
	 */
	private record Size(long fields, int depth, Map<String, Set<String>> keys) {

		static final Size NOTHING = new Size(0, 0, Map.of());

	}

	/**
	 * Looks at all operations of a document, before it is validated.
	 * @throws graphql.execution.AbortExecutionException where one is too large
	 */
	static void check(Document document) {
		OperationShape shape = new OperationShape();
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> shape.fragments.put(fragment.getName(), fragment));
		allow(shape.fragments.size(), FRAGMENTS,
				"The operation has %d fragments; %d are allowed. Ask in smaller steps.");
		for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
			shape.check(operation);
		}
		shape.fragments.keySet().forEach(shape::fragment);
	}

	private void check(OperationDefinition operation) {
		Size size = of(operation.getSelectionSet(), true);
		allow(size.fields(), FIELDS, "The operation selects %d fields; %d are allowed. Ask in smaller steps.");
		allow(size.depth(), DEPTH, "The operation is %d fields deep; %d are allowed. Ask for the inner rows by their "
				+ "ids in an operation of their own.");
		allow(size.keys().values().stream().mapToInt(Set::size).sum(), ROOTS,
				"The operation has %d root fields; %d are allowed. Ask in several operations.");
	}

	private Size of(@Nullable SelectionSet selected, boolean root) {
		if (selected == null) {
			return Size.NOTHING;
		}
		long fields = 0;
		int depth = 0;
		Map<String, Set<String>> keys = new LinkedHashMap<>();
		for (Selection<?> one : selected.getSelections()) {
			Size size = of(one);
			fields = Math.min(fields + size.fields(), Integer.MAX_VALUE);
			depth = Math.max(depth, size.depth());
			size.keys().forEach((field, names) -> keys.computeIfAbsent(field, (name) -> new HashSet<>()).addAll(names));
		}
		if (!root) {
			keys.forEach((field, names) -> allow(names.size(), ALIASES, "The field " + field
					+ " is asked for under %d names; %d are allowed. Ask for several ids by `in`, or in several operations."));
		}
		return new Size(fields, depth, keys);
	}

	private Size of(Selection<?> selection) {
		if (selection instanceof Field field) {
			Size below = of(field.getSelectionSet(), false);
			return new Size(Math.min(1 + below.fields(), Integer.MAX_VALUE), 1 + below.depth(),
					Map.of(field.getName(), Set.of(field.getResultKey())));
		}
		if (selection instanceof InlineFragment inline) {
			return of(inline.getSelectionSet(), true);
		}
		allow(++this.spreads, SPREADS, "The operation spreads fragments %d times; %d are allowed.");
		return fragment(((FragmentSpread) selection).getName());
	}

	/** One that spreads itself, or is not there, is left to the validation. */
	private Size fragment(String name) {
		Size known = this.sizes.get(name);
		if (known != null) {
			return known;
		}
		FragmentDefinition fragment = this.fragments.get(name);
		if (fragment == null || !this.around.add(name)) {
			return Size.NOTHING;
		}
		Size size = of(fragment.getSelectionSet(), true);
		this.around.remove(name);
		this.sizes.put(name, size);
		return size;
	}

	private static void allow(long found, int most, String message) {
		if (found > most) {
			throw Refused.badRequest(message.formatted(found, most));
		}
	}

}
