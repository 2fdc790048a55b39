package org.zeren.graph.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.zeren.plan.Agency;
import org.zeren.plan.AgencyKind;
import org.zeren.plan.Enterprise;
import org.zeren.plan.Park;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.Policy;
import org.zeren.plan.Project;
import org.zeren.plan.TableTarget;
import org.zeren.plan.WaterBody;

/**
 * The ids of what a record names in its measures: each name must stand in the record's
 * lists.
 */
final class Names {

	private final PlanRecord plan;

	private final Ids ids;

	private final Map<String, String> agencies;

	private final Map<String, String> waters;

	private final Map<String, String> enterprises;

	private final Map<String, String> parks;

	private final Map<String, String> policies;

	private final Map<String, String> projects;

	private final Map<String, String> tableTargets;

	Names(PlanRecord plan, Ids ids) {
		this.plan = plan;
		this.ids = ids;
		this.agencies = index(plan.agencies(), Agency::name, this::agency);
		this.waters = index(plan.waterBodies(), WaterBody::name, (water) -> ids.water(water.name()));
		this.enterprises = index(plan.enterprises(), Enterprise::name, (company) -> ids.enterprise(company.name()));
		this.parks = index(plan.parks(), Park::name, (park) -> ids.park(park.name()));
		this.policies = index(plan.policies(), Policy::title, (policy) -> Ids.policy(policy.title()));
		this.projects = index(plan.projects(), Project::name, (project) -> ids.project(project.name()));
		this.tableTargets = index(plan.targets(), TableTarget::key, (target) -> ids.target(target.key()));
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
			.map(this.ids::enterprise)
			.orElseGet(() -> this.ids.enterprise(agency.name()));
	}

	/**
	 * {@return the id of the unit that an agency is part of, whether the record lists it
	 * or not}
	 */
	String superior(Agency agency, String superior) {
		String listed = this.agencies.get(superior);
		return (listed != null) ? listed : this.ids.agency(agency.region(), superior);
	}

	boolean listsAgency(String name) {
		return this.agencies.containsKey(name);
	}

	String agency(String name, String where) {
		return find(this.agencies, name, "agency", where);
	}

	String water(String name, String where) {
		return find(this.waters, name, "water body", where);
	}

	String enterprise(String name, String where) {
		return find(this.enterprises, name, "enterprise", where);
	}

	String park(String name, String where) {
		return find(this.parks, name, "park", where);
	}

	String policy(String title, String where) {
		return find(this.policies, title, "policy", where);
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
