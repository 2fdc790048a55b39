package org.zeren.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison needs to know of a plan.
 *
 * @param id the plan's id
 * @param title its title
 * @param periodEnd the last year of its period, when a target without a deadline is due
 * @param targets its targets
 * @param measures its measures with a printed title, each with what its parts say
 */
public record ComparablePlan(String id, String title, @Nullable Integer periodEnd, List<ComparableTarget> targets,
		List<ComparableMeasure> measures) {

	public ComparablePlan {
		targets = List.copyOf(targets);
		measures = List.copyOf(measures);
	}

}
