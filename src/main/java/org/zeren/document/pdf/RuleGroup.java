package org.zeren.document.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.zeren.document.pdf.Rules.Rule;

/**
 * Rules that touch one another, directly or through others.
 */
record RuleGroup(List<Rule> horizontal, List<Rule> vertical) {

	/** A page with more crossings to look at is a drawing. */
	private static final long MOST_PAIRS = 4_000_000;

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

}
