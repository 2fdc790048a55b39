package org.zeren.api.naive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * An operation, to be asked several times with other variables.
 *
 * @param text the document
 * @param variables its variables
 */
record Operation(String text, List<Variable> variables) {

	/** Variables for cursors begin so; the rest names the connection. */
	static final String AFTER = "after";

	static final String BEFORE = "before";

	/**
	 * A variable.
	 *
	 * @param name its name
	 * @param type its type, as a document declares it
	 * @param otherwise its default, as a document spells it; empty where it has none
	 * @param required whether a value must be given
	 * @param values gives a new value at each call
	 */
	record Variable(String name, String type, String otherwise, boolean required, Supplier<Object> values) {

		String declaration() {
			return "$" + this.name + ": " + this.type + (this.otherwise.isEmpty() ? "" : " = " + this.otherwise);
		}

		boolean isCursor() {
			return this.name.startsWith(AFTER) || this.name.startsWith(BEFORE);
		}

		/** Some are left out, some are null. */
		void give(Map<String, Object> given, Dice dice) {
			if (this.required && (this.otherwise.isEmpty() || !dice.oneIn(3))) {
				given.put(this.name, this.values.get());
			}
			else if (!this.required && !dice.oneIn(5)) {
				given.put(this.name, dice.oneIn(6) ? null : this.values.get());
			}
		}

	}

	/** New values of all variables but the cursors. */
	Map<String, Object> given(Dice dice) {
		Map<String, Object> given = new LinkedHashMap<>();
		this.variables.stream()
			.filter((variable) -> !variable.isCursor())
			.forEach((variable) -> variable.give(given, dice));
		return given;
	}

	/**
	 * The names of the variables for the cursors of a connection that the document knows
	 * by that number.
	 */
	List<String> cursors(String connection) {
		return this.variables.stream()
			.map(Variable::name)
			.filter((name) -> name.equals(AFTER + connection) || name.equals(BEFORE + connection))
			.toList();
	}

}
