package org.zeren.comparison;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.plan.measure.Role;

/**
 * What a comparison needs to know of a measure and its parts.
 *
 * @param id its id in the graph, or its path in the record
 * @param title the title as printed
 * @param bearers who answers
 * @param indicators what the targets are measured by that it aims at
 * @param waters the waters that it names
 * @param policies the documents that it cites
 * @param at where the title stands
 */
public record ComparableMeasure(String id, String title, List<Bearer> bearers, Set<String> indicators,
		Set<String> waters, Set<String> policies, Locator at) {

	public ComparableMeasure {
		bearers = List.copyOf(bearers);
		indicators = Set.copyOf(indicators);
		waters = Set.copyOf(waters);
		policies = Set.copyOf(policies);
	}

	/**
	 * A unit with its role.
	 *
	 * @param agency its name
	 * @param sector its line of work; null where the name shows none
	 */
	public record Bearer(Role role, String agency, @Nullable String sector) {
	}

}
