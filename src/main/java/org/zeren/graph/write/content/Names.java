package org.zeren.graph.write.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.zeren.graph.model.Listing;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.SharedType;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Project;
import org.zeren.plan.named.Agency;
import org.zeren.plan.named.AgencyKind;
import org.zeren.plan.named.Enterprise;
import org.zeren.plan.target.TableTarget;

/**
 * The ids of what a record names in its measures: each name must stand in the record's
 * lists.
 */
final class Names {

	private final PlanRecord plan;

	private final Ids ids;

	private final Map<String, String> agencies;

	private final Map<String, String> projects;

	private final Map<String, String> tableTargets;

	private final Map<String, Map<String, String>> listed = new HashMap<>();

	Names(Model model, PlanRecord plan, Ids ids) {
		this.plan = plan;
		this.ids = ids;
		this.agencies = index(plan.agencies(), Agency::name, this::agency);
		this.projects = index(plan.projects(), Project::name, (project) -> ids.project(project.name()));
		this.tableTargets = index(plan.targets(), TableTarget::key, (target) -> ids.target(target.key()));
		for (SharedType type : model.shared()) {
			if (type.listing() != null) {
				this.listed.put(type.label(), listed(type, type.listing()));
			}
		}
	}

	private <T> Map<String, String> listed(SharedType type, Listing<T> listing) {
		return index(listing.all().apply(this.plan), listing.name(),
				(entry) -> this.ids.listed(type, listing.name().apply(entry)));
	}

	private static <T> Map<String, String> index(List<T> things, Function<T, String> name, Function<T, String> id) {
		Map<String, String> index = new HashMap<>();
		things.forEach((thing) -> index.put(name.apply(thing), id.apply(thing)));
		return index;
	}

	/**
	 * {@return the id of a unit of the record's list; that of an enterprise is the id of
	 * the company, which the plan may list under a fuller name}
	 */
	String agency(Agency agency) {
		if (agency.kind() != AgencyKind.ENTERPRISE) {
			return this.ids.agency(agency.region(), agency.name());
		}
		return this.plan.enterprises()
			.stream()
			.filter((company) -> company.name().equals(agency.name()) || company.aliases().contains(agency.name()))
			.map(Enterprise::name)
			.findFirst()
			.map((name) -> this.ids.listed(Model.ENTERPRISE, name))
			.orElseGet(() -> this.ids.listed(Model.ENTERPRISE, agency.name()));
	}

	/**
	 * {@return the id of the unit that an agency is part of, whether the record lists it
	 * or not}
	 */
	String superior(Agency agency, String superior) {
		String listed = this.agencies.get(superior);
		return (listed != null) ? listed
				: this.ids.agency(this.ids.superiorRegion(agency.region(), superior), superior);
	}

	boolean listsAgency(String name) {
		return this.agencies.containsKey(name);
	}

	String agency(String name, String where) {
		return find(this.agencies, name, "agency", where);
	}

	/**
	 * {@return the id of what the record lists under this name}
	 */
	String listed(SharedType type, String name, String where) {
		return find(this.listed.getOrDefault(type.label(), Map.of()), name, type.node().words(), where);
	}

	String project(String name, String where) {
		return find(this.projects, name, "project", where);
	}

	String tableTarget(String key, String where) {
		return find(this.tableTargets, key, "table target", where);
	}

	private String find(Map<String, String> index, String name, String what, String where) {
		String id = index.get(name);
		if (id == null) {
			throw new IllegalArgumentException("plan %s: %s names the %s %s, which the plan does not list"
				.formatted(this.plan.id(), where, what, name));
		}
		return id;
	}

}
