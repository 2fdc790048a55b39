package org.zeren.plan.measure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;

/**
 * A named engineering project (重点工程).
 *
 * @param name its name
 * @param category the heading it stands under
 * @param at where it stands
 * @param duties who answers for it, where the box or table that lists it says so
 */
public record Project(String name, @Nullable String category, Locator at, List<Duty> duties) {

	public Project {
		duties = List.copyOf(duties);
	}

}
