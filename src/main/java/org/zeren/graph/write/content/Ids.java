package org.zeren.graph.write.content;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.zeren.graph.model.Listing;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.SharedType;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.named.Region;

/**
 * Ids made from content: readable, the same on every machine, unique over the graph by
 * their prefix. Names of waters, companies and parks are told apart by the largest region
 * of the plan that names them.
 */
final class Ids {

	private final String plan;

	private final List<Region> regions;

	private final String top;

	Ids(PlanRecord plan) {
		this.plan = plan.id();
		this.regions = plan.regions();
		// where no region is named, nothing shows that two plans mean one river or unit
		this.top = this.regions.isEmpty() ? plan.id() : this.regions.get(0).name();
	}

	String plan() {
		return Model.PLAN.id(this.plan);
	}

	String section(String path) {
		return Model.SECTION.id(this.plan + "/" + path);
	}

	String measure(String path) {
		return Model.MEASURE.id(this.plan + "/" + path);
	}

	/**
	 * {@return the id of a row of the plan's table, such as T1, or of a commitment in the
	 * text of a measure, such as 3.1.4/t1}
	 */
	String target(String key) {
		return Model.TARGET.id(this.plan + "/" + key);
	}

	String review(int ordinal) {
		return Model.REVIEW_ITEM.id(this.plan + "/" + ordinal);
	}

	String sourceText(int ordinal) {
		return Model.SOURCE_TEXT.id(this.plan + "/" + ordinal);
	}

	/**
	 * {@return the id of a duty}
	 * @param measurePath the path of its measure, or the name of its project
	 */
	String duty(String measurePath, int order, String role) {
		return "duty:" + this.plan + "/" + measurePath + "/" + order + "/" + role;
	}

	String project(String name) {
		return Model.PROJECT.id(this.plan + "/" + name);
	}

	String region(String name) {
		return Model.REGION.node().id(regionPath(name));
	}

	/**
	 * {@return the id of an agency of this name, printed with or without its region, in a
	 * region of the plan; of the plan alone where its region is not known}
	 */
	String agency(@Nullable String regionName, String name) {
		if (regionName == null) {
			return Model.AGENCY.node().id(this.plan + "/" + name);
		}
		return Model.AGENCY.node()
			.id(regionPath(regionName) + "/" + AgencyName.withoutRegion(name, regionsDownTo(regionName)));
	}

	/**
	 * {@return the id of a shared thing of this name in the plan}
	 * @param type its type, which records list
	 */
	String listed(SharedType type, String name) {
		Listing<?> listing = Objects.requireNonNull(type.listing(), type::label);
		String within = (listing.scope() == Listing.Scope.EVERYWHERE) ? "" : this.top + "/";
		return type.node().id(within + name);
	}

	static String sector(String name) {
		return Model.SECTOR.node().id(name);
	}

	static String indicator(String name) {
		return Model.INDICATOR.node().id(name);
	}

	/**
	 * {@return the name of the region that a unit belongs to of which an agency is part
	 * (市生态环境局 of 市生态环境局东湖分局): the one its name begins with, else the one around the
	 * agency's own; null where that is not known}
	 */
	@Nullable String superiorRegion(@Nullable String agencyRegion, String superior) {
		if (agencyRegion == null) {
			return null;
		}
		List<String> path = regionsDownTo(agencyRegion);
		for (int i = path.size(); i-- > 0;) {
			if (AgencyName.beginsWith(superior, path.get(i))) {
				return path.get(i);
			}
		}
		return path.get(Math.max(0, path.size() - 2));
	}

	/**
	 * {@return the names of the region that the plan covers and of those around it}
	 */
	List<String> regionNames() {
		return this.regions.stream().map(Region::name).toList();
	}

	private String regionPath(String name) {
		return String.join("/", regionsDownTo(name));
	}

	private List<String> regionsDownTo(String name) {
		for (int i = 0; i < this.regions.size(); i++) {
			if (this.regions.get(i).name().equals(name)) {
				return this.regions.subList(0, i + 1).stream().map(Region::name).toList();
			}
		}
		throw new IllegalArgumentException("plan %s: the region %s is not among the plan's regions %s"
			.formatted(this.plan, name, this.regions.stream().map(Region::name).collect(Collectors.joining("、"))));
	}

}
