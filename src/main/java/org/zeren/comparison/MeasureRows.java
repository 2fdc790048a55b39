package org.zeren.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.measure.Role;
import org.zeren.text.ComparedTitle;

/**
 * Puts the measures of two plans side by side: by title, then by the most that both name
 * of indicators, waters and policies. A measure of the right plan with a title of its own
 * can stand for several of the left one.
 */
final class MeasureRows {

	private final List<ComparableMeasure> left;

	private final List<ComparableMeasure> right;

	MeasureRows(List<ComparableMeasure> left, List<ComparableMeasure> right) {
		this.left = left;
		this.right = right;
	}

	List<MeasureRow> rows() {
		Map<ComparableMeasure, ComparableMeasure> titled = byTitle();
		Set<ComparableMeasure> done = new HashSet<>(titled.values());
		List<MeasureRow> rows = new ArrayList<>();
		for (ComparableMeasure one : this.left) {
			ComparableMeasure other = titled.get(one);
			MeasureRow row = (other != null) ? row(one, other, MatchedBy.TITLE, List.of(one.title()), 1)
					: byContent(one);
			rows.add(row);
			if (row.right() != null) {
				done.add(row.right());
			}
		}
		Stream<MeasureRow> added = this.right.stream()
			.filter((each) -> !done.contains(each))
			.map((each) -> new MeasureRow(null, each, MeasureRelation.ADDED, null, List.of(), 0, null));
		return Stream.concat(rows.stream(), added).toList();
	}

	/** Of several with one title those that the same lines of work lead go together. */
	private Map<ComparableMeasure, ComparableMeasure> byTitle() {
		Map<ComparableMeasure, ComparableMeasure> pairs = new HashMap<>();
		Set<ComparableMeasure> done = new HashSet<>();
		for (boolean strict : List.of(true, false)) {
			for (ComparableMeasure one : this.left) {
				for (ComparableMeasure other : this.right) {
					boolean free = !pairs.containsKey(one) && !done.contains(other);
					if (free && title(one).equals(title(other)) && !(strict && isLedByOthers(one, other))) {
						pairs.put(one, other);
						done.add(other);
					}
				}
			}
		}
		return pairs;
	}

	private MeasureRow byContent(ComparableMeasure one) {
		MeasureRow best = sameTitle(one);
		for (MatchedBy by : List.of(MatchedBy.INDICATOR, MatchedBy.WATER, MatchedBy.POLICY)) {
			if (best == null) {
				best = this.right.stream()
					.map((other) -> shared(one, other, by))
					.filter((row) -> !row.shared().isEmpty())
					.max(Comparator.comparingDouble(MeasureRow::score))
					.orElse(null);
			}
		}
		return (best != null) ? best
				: new MeasureRow(one, null, MeasureRelation.NOT_TAKEN_UP, null, List.of(), 0, null);
	}

	/** The second measure of a title that the right plan has once. */
	private @Nullable MeasureRow sameTitle(ComparableMeasure one) {
		return this.right.stream()
			.filter((other) -> title(one).equals(title(other)))
			.findFirst()
			.map((other) -> row(one, other, MatchedBy.TITLE, List.of(one.title()), 1))
			.orElse(null);
	}

	private static MeasureRow shared(ComparableMeasure one, ComparableMeasure other, MatchedBy by) {
		Function<ComparableMeasure, Set<String>> named = switch (by) {
			case INDICATOR -> ComparableMeasure::indicators;
			case WATER -> ComparableMeasure::waters;
			default -> ComparableMeasure::policies;
		};
		Set<String> both = new TreeSet<>(named.apply(one));
		both.retainAll(named.apply(other));
		Set<String> either = new HashSet<>(named.apply(one));
		either.addAll(named.apply(other));
		double most = switch (by) {
			case INDICATOR -> 0.9;
			case WATER -> 0.7;
			default -> 0.5;
		};
		return row(one, other, by, List.copyOf(both), both.isEmpty() ? 0 : most * both.size() / either.size());
	}

	/** Who leads is compared only between measures that are called alike. */
	private static MeasureRow row(ComparableMeasure one, ComparableMeasure other, MatchedBy by, List<String> shared,
			double score) {
		if (by == MatchedBy.TITLE && isLedByOthers(one, other)) {
			return new MeasureRow(one, other, MeasureRelation.OTHER_LEAD_SECTOR, by, shared, score,
					new MeasureRow.Change(List.copyOf(leads(one)), List.copyOf(leads(other))));
		}
		MeasureRow.Change change = (by == MatchedBy.TITLE) ? changedRoles(one, other) : null;
		return new MeasureRow(one, other, (change != null) ? MeasureRelation.ROLE_CHANGED : MeasureRelation.TAKEN_UP,
				by, shared, score, change);
	}

	private static boolean isLedByOthers(ComparableMeasure one, ComparableMeasure other) {
		Set<String> here = leads(one);
		Set<String> there = leads(other);
		return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
	}

	private static Set<String> leads(ComparableMeasure measure) {
		Set<String> leads = new TreeSet<>();
		measure.bearers()
			.stream()
			.filter((each) -> each.role() == Role.LEAD && each.sector() != null)
			.forEach((each) -> leads.add(String.valueOf(each.sector())));
		return leads;
	}

	/** Lines of work that both name, and never in a role that both give. */
	private static MeasureRow.@Nullable Change changedRoles(ComparableMeasure one, ComparableMeasure other) {
		Map<String, Set<Role>> here = roles(one);
		Map<String, Set<Role>> there = roles(other);
		List<String> left = new ArrayList<>();
		List<String> right = new ArrayList<>();
		here.forEach((sector, roles) -> {
			Set<Role> others = there.getOrDefault(sector, Set.of());
			if (!others.isEmpty() && roles.stream().noneMatch(others::contains)) {
				left.add(sector + " " + roles);
				right.add(sector + " " + others);
			}
		});
		return left.isEmpty() ? null : new MeasureRow.Change(left, right);
	}

	private static Map<String, Set<Role>> roles(ComparableMeasure measure) {
		Map<String, Set<Role>> roles = new TreeMap<>();
		for (ComparableMeasure.Bearer each : measure.bearers()) {
			if (each.sector() != null) {
				roles.computeIfAbsent(each.sector(), (sector) -> new TreeSet<>()).add(each.role());
			}
		}
		return roles;
	}

	private static String title(ComparableMeasure measure) {
		return ComparedTitle.of(measure.title());
	}

}
