package org.zeren.benchmark.country;

import java.util.List;

import org.zeren.plan.named.Region;

/**
 * A region with those around it.
 *
 * @param index its place in the country, from 0
 * @param province the index of its province
 * @param path the regions from the province to this one
 */
record Place(int index, int province, List<Region> path) {

	Region region() {
		return this.path.get(this.path.size() - 1);
	}

	/** The regions' names from the province to this one, in one word. */
	String fullName() {
		StringBuilder name = new StringBuilder();
		this.path.forEach((region) -> name.append(region.name()));
		return name.toString();
	}

}
