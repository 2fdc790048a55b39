package org.zeren.api.mapping;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How a type of the schema stands in the graph.
 *
 * @param name its name
 * @param kind what a row of it is
 * @param label the label of its nodes; null for what is no node
 * @param ids the prefix of its ids; null for what is no node
 * @param order the properties that order its rows unless a field says otherwise
 * @param fields its fields by name
 */
public record RowType(String name, Kind kind, @Nullable String label, @Nullable String ids, List<String> order,
		Map<String, RowField> fields) {

	/**
	 * Under this name, which no field can have, a row of an interface or union has its
	 * type's.
	 */
	public static final String TYPE = "#type";

	/**
	 * What a row of a type is.
	 */
	public enum Kind {

		/** A node. */
		NODE,

		/** A relationship, with what stands at its ends. */
		EDGE,

		/** The variables of a pattern. */
		ROW,

		/** A part of a node or relationship. */
		PART,

		/** What a function computes. */
		COMPUTED,

		/** A node of one of several types: an interface or a union. */
		ABSTRACT,

		/** The type of the root fields. */
		ROOT

	}

	/**
	 * {@return the field of that name}
	 * @throws IllegalArgumentException where there is none
	 */
	public RowField field(String field) {
		RowField found = this.fields.get(field);
		if (found == null) {
			throw new IllegalArgumentException(this.name + " has no field " + field);
		}
		return found;
	}

}
