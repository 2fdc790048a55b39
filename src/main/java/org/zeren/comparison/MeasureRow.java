package org.zeren.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A measure of one plan beside that of the other.
 *
 * @param left the measure of the left plan; null for one that was added
 * @param right the measure of the right plan; null for one that is not taken up
 * @param relation what the right plan makes of it
 * @param matchedBy by what they were found to be about the same; null where there is one
 * only
 * @param shared what both name: the title, indicators, waters or policies
 * @param score how surely the two are about the same: 1 for the title, else the part of
 * what they name that both name, below 1
 * @param detail for OTHER_LEAD_SECTOR and ROLE_CHANGED: what stands left and what right
 */
public record MeasureRow(@Nullable ComparableMeasure left, @Nullable ComparableMeasure right, MeasureRelation relation,
		@Nullable MatchedBy matchedBy, List<String> shared, double score, @Nullable Change detail) {

	public MeasureRow {
		shared = List.copyOf(shared);
	}

	/**
	 * What differs.
	 *
	 * @param left lines of work, with their roles for ROLE_CHANGED
	 */
	public record Change(List<String> left, List<String> right) {

		public Change {
			left = List.copyOf(left);
			right = List.copyOf(right);
		}

	}

}
