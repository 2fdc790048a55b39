package org.zeren.plan.measure;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.plan.target.NamedTarget;
import org.zeren.plan.target.TextTarget;

/**
 * The smallest titled unit of action (举措), or one part of it: a part has no title and no
 * parts of its own. Duties and what a measure aims at stand on the smallest unit that
 * prints them, so a measure with parts holds what is said before its first note or
 * outside every part.
 *
 * @param path its place in the outline, unique in the plan: 3.1.4, and 3.1.4/2 for its
 * second part
 * @param number the number as printed before the title, such as 1 or （一）
 * @param title the title without number and full stop, or, where none is printed, the
 * opening clause; null for a part
 * @param titlePrinted whether the plan prints the title; false for an item of a list of
 * tasks that has none; left out where it is true
 * @param at where the title stands; for a part, where its text stands
 * @param deadline when it is due, as its note or the column 完成时限 says, as precise as
 * printed: 2025, 2023-06 or 2023-06-30; null where none is printed, and for 长期坚持
 * @param duties who answers, in the order printed
 * @param targets what the text commits to
 * @param named the table targets whose indicator the text names
 * @param waterBodies the names of the waters that the text names
 * @param enterprises the names of the companies that the text names
 * @param parks the names of the parks that the text names
 * @param policies the titles of the documents that the text cites
 * @param projects the names of the projects that the text lists
 * @param parts the parts, where it has two or more responsibility notes
 */
@RecordBuilder
public record Measure(String path, @Nullable String number, @Nullable String title,
		@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOutWhereTrue.class) Boolean titlePrinted,
		Locator at, @Nullable String deadline, List<Duty> duties, List<TextTarget> targets, List<NamedTarget> named,
		List<String> waterBodies, List<String> enterprises, List<String> parks, List<String> policies,
		List<String> projects, List<Measure> parts) {

	public Measure {
		titlePrinted = (titlePrinted != null) ? titlePrinted : Boolean.TRUE;
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
