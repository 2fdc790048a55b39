package org.zeren.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How two plans differ.
 *
 * @param left the upper, older or first plan
 * @param right the lower, newer or second plan
 * @param targets what the right plan makes of the targets, in the order of the left plan,
 * then what it adds
 * @param measures likewise of the measures
 */
public record PlanComparison(ComparablePlan left, ComparablePlan right, List<TargetRow> targets,
		List<MeasureRow> measures) {

	public PlanComparison {
		targets = List.copyOf(targets);
		measures = List.copyOf(measures);
	}

	/**
	 * {@return how the right plan differs from the left one}
	 */
	public static PlanComparison of(ComparablePlan left, ComparablePlan right) {
		return new PlanComparison(left, right, new TargetRows(left, right).rows(),
				new MeasureRows(left.measures(), right.measures()).rows());
	}

	/**
	 * {@return how many rows of targets have each relation}
	 */
	public Map<TargetRelation, Integer> targetCounts() {
		Map<TargetRelation, Integer> counts = new EnumMap<>(TargetRelation.class);
		this.targets.forEach((row) -> row.relations().forEach((each) -> counts.merge(each, 1, Integer::sum)));
		return counts;
	}

	/**
	 * {@return how many rows of measures have each relation}
	 */
	public Map<MeasureRelation, Integer> measureCounts() {
		Map<MeasureRelation, Integer> counts = new EnumMap<>(MeasureRelation.class);
		this.measures.forEach((row) -> counts.merge(row.relation(), 1, Integer::sum));
		return counts;
	}

}
