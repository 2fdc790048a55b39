package org.zeren.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;

/**
 * The smallest titled unit of action (举措), or one part of it: a part has no title and no
 * parts of its own. Duties and what a measure aims at stand on the smallest unit that
 * prints them, so a measure with parts holds what is said before its first note or
 * outside every part.
 *
 * @param path its place in the outline, unique in the plan: 3.1.4, and 3.1.4/2 for its
 * second part
 * @param number the number as printed before the title, such as 1 or （一）
 * @param title the title without number and full stop; null for a part
 * @param at where the title stands; for a part, where its text stands
 * @param duties who answers, in the order printed
 * @param targets what the text commits to
 * @param named the keys of the table targets whose indicator the text names
 * @param waterBodies the names of the waters that the text names
 * @param enterprises the names of the companies that the text names
 * @param parks the names of the parks that the text names
 * @param policies the titles of the documents that the text cites
 * @param projects the names of the projects that the text lists
 * @param parts the parts, where it has two or more responsibility notes
 */
public record Measure(String path, @Nullable String number, @Nullable String title, Locator at, List<Duty> duties,
		List<TextTarget> targets, List<String> named, List<String> waterBodies, List<String> enterprises,
		List<String> parks, List<String> policies, List<String> projects, List<Measure> parts) {

	public Measure {
		duties = List.copyOf(duties);
		targets = List.copyOf(targets);
		named = List.copyOf(named);
		waterBodies = List.copyOf(waterBodies);
		enterprises = List.copyOf(enterprises);
		parks = List.copyOf(parks);
		policies = List.copyOf(policies);
		projects = List.copyOf(projects);
		parts = List.copyOf(parts);
	}

}
