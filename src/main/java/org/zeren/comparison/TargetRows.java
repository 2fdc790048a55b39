package org.zeren.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.target.Binding;

/**
 * Puts the targets of two plans side by side: those of one indicator, the same year and
 * kind of unit first, a row of the table before a clause of the text.
 */
final class TargetRows {

	private final ComparablePlan left;

	private final ComparablePlan right;

	TargetRows(ComparablePlan left, ComparablePlan right) {
		this.left = left;
		this.right = right;
	}

	/**
	 * Two targets that may be about the same.
	 */
	private record Pair(ComparableTarget left, ComparableTarget right, double score) {
	}

	List<TargetRow> rows() {
		List<ComparableTarget> ours = meant(this.right);
		List<ComparableTarget> theirs = meant(this.left);
		List<TargetRow> rows = new ArrayList<>();
		Set<ComparableTarget> done = new HashSet<>();
		List<Pair> pairs = theirs.stream()
			.flatMap((one) -> ours.stream()
				.filter((other) -> Objects.equals(one.indicator(), other.indicator()))
				.map((other) -> new Pair(one, other, score(one, other))))
			.sorted(Comparator.comparingDouble(Pair::score).reversed())
			.toList();
		for (Pair pair : pairs) {
			if (!done.contains(pair.left()) && !done.contains(pair.right())) {
				done.add(pair.left());
				done.add(pair.right());
				rows.add(row(pair));
			}
		}
		// A second target of an indicator that both plans have is neither missing nor
		// new.
		Set<@Nullable String> shared = new HashSet<>();
		pairs.forEach((pair) -> shared.add(pair.left().indicator()));
		theirs.stream()
			.filter((each) -> !done.contains(each) && !shared.contains(each.indicator()))
			.map((each) -> new TargetRow(each, null, List.of(TargetRelation.MISSING), 0, null))
			.forEach(rows::add);
		rows.sort(Comparator.comparingInt((row) -> theirs.indexOf(row.left())));
		Stream<TargetRow> added = ours.stream()
			.filter((each) -> !done.contains(each) && !shared.contains(each.indicator()))
			.map((each) -> new TargetRow(null, each, List.of(TargetRelation.ADDED), 0, null));
		return Stream.concat(rows.stream(), added).toList();
	}

	/**
	 * The targets with an indicator. A clause of the text that says again what a row of
	 * the table or a clause before it says is left out.
	 */
	private static List<ComparableTarget> meant(ComparablePlan plan) {
		List<ComparableTarget> meant = new ArrayList<>();
		Stream
			.concat(plan.targets().stream().filter(ComparableTarget::inTable),
					plan.targets().stream().filter((each) -> !each.inTable()))
			.filter((each) -> each.indicator() != null)
			.filter((each) -> each.inTable() || meant.stream().noneMatch((said) -> isAgain(plan, said, each)))
			.forEach(meant::add);
		return meant;
	}

	private static boolean isAgain(ComparablePlan plan, ComparableTarget said, ComparableTarget each) {
		return Objects.equals(said.indicator(), each.indicator()) && Objects.equals(year(plan, said), year(plan, each));
	}

	private double score(ComparableTarget one, ComparableTarget other) {
		double score = (one.inTable() && other.inTable()) ? 1 : 0.9;
		score -= isOfOneYear(one, other) ? 0 : 0.3;
		return score - (new Goals(one, other).areOfOneUnit() ? 0 : 0.2);
	}

	private TargetRow row(Pair pair) {
		Goals.Standing standing = isOfOneYear(pair.left(), pair.right())
				? new Goals(pair.left(), pair.right()).standing()
				: new Goals.Standing(TargetRelation.INCOMPARABLE, Incomparable.OTHER_DEADLINE);
		boolean downgraded = pair.left().binding() == Binding.BINDING && pair.right().binding() == Binding.EXPECTED;
		List<TargetRelation> relations = downgraded ? List.of(standing.relation(), TargetRelation.BINDING_DOWNGRADED)
				: List.of(standing.relation());
		return new TargetRow(pair.left(), pair.right(), relations, pair.score(), standing.reason());
	}

	private boolean isOfOneYear(ComparableTarget one, ComparableTarget other) {
		return Objects.equals(year(this.left, one), year(this.right, other));
	}

	private static @Nullable String year(ComparablePlan plan, ComparableTarget target) {
		String end = (plan.periodEnd() != null) ? plan.periodEnd().toString() : null;
		String deadline = (target.deadline() != null) ? target.deadline() : end;
		return (deadline != null && deadline.length() > 4) ? deadline.substring(0, 4) : deadline;
	}

}
