package org.zeren.api.translation.filter;

import java.util.List;
import java.util.Map;

import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowType;
import org.zeren.api.selection.InputObjects;

/**
 * A link and a filter on what it finds, where the filter asked for types of relationships
 * (LEAD, in the duties of a measure) and the pattern now follows no others. Types cannot
 * be parameters, so the text of a statement depends on them; they come from an enum of
 * the schema.
 *
 * @param link the link, perhaps with fewer types
 * @param filter the rest of the filter
 */
record TypeRestriction(RowField.Link link, Map<String, ?> filter) {

	/**
	 * {@return the link and the filter, narrowed where they can be}
	 */
	static TypeRestriction of(RowField.Link link, Map<String, ?> filter, Mapping mapping) {
		RowType type = mapping.type(link.type());
		for (Map.Entry<String, ?> entry : filter.entrySet()) {
			if (type.fields().get(entry.getKey()) instanceof RowField.Value field && field.isRelationshipType()
					&& entry.getValue() != null) {
				List<?> types = types(InputObjects.of(entry.getValue()));
				return types.isEmpty() ? new TypeRestriction(link, filter)
						: new TypeRestriction(
								link.narrowedTo(types.stream().map(String::valueOf).distinct().sorted().toList()),
								InputObjects.without(filter, entry.getKey()));
			}
		}
		return new TypeRestriction(link, filter);
	}

	/** The types that a filter leaves, where it says no more than that. */
	private static List<?> types(Map<String, ?> filter) {
		if (filter.size() != 1) {
			return List.of();
		}
		Object one = filter.get("eq");
		return (one != null) ? List.of(one) : (filter.get("in") instanceof List<?> several) ? several : List.of();
	}

}
