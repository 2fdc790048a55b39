package org.zeren.api.compute;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Makes the value of a field that has {@code @computed(by:, from:)}.
 */
@FunctionalInterface
public interface Computation {

	/**
	 * {@return the value: maps with the fields of the schema's type by their names, lists
	 * of them, and values as the graph would have them; null for nothing}
	 * @param read what the expression {@code from} gave
	 * @param arguments the field's arguments
	 * @throws IllegalArgumentException where an argument is not what it must be, with
	 * what to do
	 */
	@Nullable Object of(@Nullable Object read, Map<String, @Nullable Object> arguments);

	/**
	 * {@return the computation of that name; null where there is none}
	 * @param name as {@code @computed(by:)} says it
	 */
	static @Nullable Computation named(String name) {
		return switch (name) {
			case "verdict" -> ReadVerdicts::one;
			case "progress" -> ReadVerdicts::progress;
			case "comparison" -> ReadComparison::of;
			default -> null;
		};
	}

}
