package org.zeren.api.mapping;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.api.compute.Computation;

/**
 * How one field of a {@link RowType} is answered.
 */
public sealed interface RowField {

	/**
	 * {@return the field's name in the schema}
	 */
	String name();

	/**
	 * A property of the row's node or relationship.
	 *
	 * @param property its name in the graph
	 * @param type the scalar or enum of its value
	 * @param indexed whether the graph has an index on it
	 */
	record Property(String name, String property, ValueType type, boolean indexed) implements RowField {
	}

	/**
	 * The value of an expression.
	 *
	 * @param cypher the expression, in which {@code this} is the row's node or
	 * relationship
	 * @param type the scalar or enum of its value
	 */
	record Value(String name, CypherText cypher, ValueType type) implements RowField {

		/**
		 * {@return whether the value is the type of the row's relationship}
		 */
		public boolean isRelationshipType() {
			return this.cypher.toString().equals("(type(this))");
		}

	}

	/**
	 * What a function makes of the value of an expression.
	 *
	 * @param from the expression, in which {@code this} is the row's node or relationship
	 * @param by the function
	 * @param start what finds the row of a root field; null for a row's own field
	 */
	record Computed(String name, CypherText from, Computation by, @Nullable Link start) implements RowField {
	}

	/**
	 * What a function gave under the field's name.
	 */
	record Given(String name) implements RowField {
	}

	/**
	 * A part of the row, grouped under a name of its own.
	 *
	 * @param type the name of the row type that holds its fields
	 * @param required whether it is there even where all its fields are null
	 */
	record Part(String name, String type, boolean required) implements RowField {
	}

	/**
	 * A variable of the pattern that found the row.
	 *
	 * @param type the row type of the node that it holds; null for a value
	 * @param required whether it is never null
	 */
	record Variable(String name, @Nullable String type, boolean required) implements RowField {
	}

	/**
	 * Other rows that a pattern finds.
	 *
	 * @param many how many rows, and how they are handed out
	 * @param type the name of their row type
	 * @param search what finds them
	 * @param distinct whether the pattern can find the same row twice
	 * @param order the properties that order the rows unless the operation says otherwise
	 * @param known what is known of the rows without finding them
	 * @param arguments the conditions that arguments add, by the argument's name
	 * @param others what finds them instead when an argument has a value, by both
	 * @param direct what finds the one row fastest where the row that has the link is
	 * known; null where {@code search} does
	 */
	record Link(String name, Many many, String type, Pattern search, boolean distinct, List<String> order, Known known,
			Map<String, CypherText> arguments, Map<Map.Entry<String, Boolean>, Pattern> others,
			@Nullable Pattern direct) implements RowField {

		/**
		 * {@return the link that is found by {@code pattern} only}
		 */
		public Link foundBy(Pattern pattern) {
			return new Link(this.name, this.many, this.type, pattern, this.distinct, this.order, this.known,
					this.arguments, Map.of(), null);
		}

		/**
		 * {@return what finds the rows for these arguments}
		 */
		public Pattern search(Map<String, ?> values) {
			return this.others.entrySet()
				.stream()
				.filter((other) -> other.getKey().getValue().equals(values.get(other.getKey().getKey())))
				.map(Map.Entry::getValue)
				.findFirst()
				.orElse(this.search);
		}

		/**
		 * {@return the link that follows relationships of these types only}
		 */
		public Link narrowedTo(List<String> types) {
			Pattern narrowed = new Pattern(this.search.text().narrowedTo(types), this.search.where());
			return new Link(this.name, this.many, this.type, narrowed, this.distinct, this.order, Known.NOTHING,
					this.arguments, this.others, this.direct);
		}

	}

	/**
	 * What is known of the rows of a link without finding them.
	 *
	 * @param count an expression that counts all of them where nothing is asked of them
	 * @param any an expression that tells whether there are any
	 * @param present properties that none of them lacks, though others of their type may
	 */
	record Known(@Nullable CypherText count, @Nullable CypherText any, List<String> present) {

		/** That nothing is known of them. */
		public static final Known NOTHING = new Known(null, null, List.of());

	}

	/**
	 * What finds rows.
	 *
	 * @param text a pattern in which {@code this} is the row that has the link and
	 * {@code it} is what is found
	 * @param where a condition
	 */
	record Pattern(CypherText text, @Nullable CypherText where) {
	}

	/**
	 * The hits of a full-text index.
	 *
	 * @param index the name of the index
	 * @param type the name of the union of the types that it holds
	 * @param kinds the name of the enum of these types
	 * @param namings the properties by which alone it finds a node
	 */
	record Hits(String name, String index, String type, String kinds, List<String> namings) implements RowField {
	}

	/**
	 * Any node, by its id: a root field.
	 */
	record AnyNode(String name) implements RowField {
	}

	/**
	 * How many rows a link gives.
	 */
	enum Many {

		/** One row, or none. */
		ONE,

		/** All rows. */
		LIST,

		/** One page of the rows. */
		CONNECTION

	}

	/**
	 * The type of a value.
	 *
	 * @param name the scalar or enum
	 * @param list whether the value is a list of them
	 * @param required whether it is never null
	 */
	record ValueType(String name, boolean list, boolean required) {
	}

}
