package org.zeren.plan.measure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.plan.target.TextTarget;

/**
 * A heading of the plan with no action of its own (章、节).
 *
 * @param path its place in the outline, unique in the plan: 3.1 is the first section of
 * the third chapter
 * @param number the number as printed, such as 第三章 or （一）
 * @param title the title without its number
 * @param at where the title stands
 * @param goals what a section on goals (主要目标) commits to outside all measures
 * @param sections the sections below it
 * @param measures the measures directly below it
 */
public record Section(String path, @Nullable String number, String title, Locator at, List<TextTarget> goals,
		List<Section> sections, List<Measure> measures) {

	public Section {
		goals = List.copyOf(goals);
		sections = List.copyOf(sections);
		measures = List.copyOf(measures);
	}

}
