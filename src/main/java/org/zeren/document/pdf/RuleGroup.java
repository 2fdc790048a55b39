package org.zeren.document.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.zeren.document.pdf.DrawnRules.Rule;

/**
 * Rules that touch one another, directly or through others.
 */
record RuleGroup(List<Rule> horizontal, List<Rule> vertical) {

	/** A page with more crossings to look at is a drawing. */
	private static final long MOST_PAIRS = 1_000_000;

	private static final int NEW_COLUMNS = 2;

	/**
	 * {@return the groups with rules of both directions}
	 * @param near how far apart, in points, rules still touch
	 */
	static List<RuleGroup> of(List<Rule> horizontal, List<Rule> vertical, float near) {
		List<RuleGroup> groups = new ArrayList<>();
		if ((long) horizontal.size() * vertical.size() > MOST_PAIRS) {
			return groups;
		}
		Set<Rule> left = new HashSet<>(vertical);
		Set<Rule> leftAcross = new HashSet<>(horizontal);
		while (!left.isEmpty()) {
			Rule first = left.iterator().next();
			left.remove(first);
			RuleGroup group = new RuleGroup(new ArrayList<>(), new ArrayList<>(List.of(first)));
			group.grow(first, left, leftAcross, near);
			if (!group.horizontal.isEmpty()) {
				groups.add(group);
			}
		}
		return groups;
	}

	private void grow(Rule first, Set<Rule> vertical, Set<Rule> horizontal, float near) {
		Deque<Rule> standing = new ArrayDeque<>(List.of(first));
		while (!standing.isEmpty()) {
			Rule up = standing.pop();
			for (Rule flat : taken(horizontal, up, near)) {
				this.horizontal.add(flat);
				for (Rule next : taken(vertical, flat, near)) {
					this.vertical.add(next);
					standing.push(next);
				}
			}
		}
	}

	private static List<Rule> taken(Set<Rule> from, Rule across, float near) {
		List<Rule> touching = from.stream().filter((rule) -> touch(rule, across, near)).toList();
		touching.forEach(from::remove);
		return touching;
	}

	private static boolean touch(Rule a, Rule b, float near) {
		return a.at() >= b.from() - near && a.at() <= b.to() + near && b.at() >= a.from() - near
				&& b.at() <= a.to() + near;
	}

	/**
	 * {@return the groups of the tables that stand directly under one another: at a rule
	 * where two inner columns end and two others begin, a table ends; cells merged within
	 * one table change either side only}
	 */
	List<RuleGroup> parted(float near) {
		for (Rule rule : this.horizontal.stream().sorted(Comparator.comparing(Rule::at)).toList()) {
			List<Rule> above = inner((up) -> up.from() < rule.at() - near && up.to() > rule.at() - near, near);
			List<Rule> below = inner((up) -> up.to() > rule.at() + near && up.from() < rule.at() + near, near);
			if (ending(above, below, near) >= NEW_COLUMNS && ending(below, above, near) >= NEW_COLUMNS) {
				List<RuleGroup> parts = new ArrayList<>();
				parts.add(part((up) -> up.to() <= rule.at() + near, (flat) -> flat.at() <= rule.at() + near));
				parts.addAll(part((up) -> up.from() >= rule.at() - near, (flat) -> flat.at() >= rule.at() - near)
					.parted(near));
				return parts;
			}
		}
		return List.of(this);
	}

	/** How many columns' edges of one side have none of the other side in line. */
	private static long ending(List<Rule> side, List<Rule> other, float near) {
		return side.stream()
			.filter((a) -> other.stream().noneMatch((b) -> Math.abs(a.at() - b.at()) <= near))
			.mapToInt((rule) -> Math.round(rule.at()))
			.distinct()
			.count();
	}

	private RuleGroup part(Predicate<Rule> up, Predicate<Rule> flat) {
		return new RuleGroup(this.horizontal.stream().filter(flat).toList(),
				this.vertical.stream().filter(up).toList());
	}

	/** The upright rules of a kind, without the outer ones. */
	private List<Rule> inner(Predicate<Rule> kind, float near) {
		double left = this.vertical.stream().mapToDouble(Rule::at).min().orElse(0);
		double right = this.vertical.stream().mapToDouble(Rule::at).max().orElse(0);
		return this.vertical.stream()
			.filter((rule) -> rule.at() > left + near && rule.at() < right - near && kind.test(rule))
			.toList();
	}

}
