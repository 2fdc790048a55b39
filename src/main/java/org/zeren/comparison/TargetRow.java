package org.zeren.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A target of one plan beside that of the other.
 *
 * @param left the target of the left plan; null for one that was added
 * @param right the target of the right plan; null for one that is missing
 * @param relations what the right plan makes of it: how the goals stand to each other,
 * and BINDING_DOWNGRADED
 * @param score how surely the two are about the same: 1 for the same indicator, year and
 * kind of unit in both tables, less where one of them differs, 0 where there is one only
 * @param reason why the goals are not compared; null where they are
 */
public record TargetRow(@Nullable ComparableTarget left, @Nullable ComparableTarget right,
		List<TargetRelation> relations, double score, @Nullable Incomparable reason) {

	public TargetRow {
		relations = List.copyOf(relations);
	}

}
