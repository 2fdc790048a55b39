package org.zeren.api.naive;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.zeren.graph.model.Listing;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.SharedType;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.named.Agency;
import org.zeren.plan.named.AgencyKind;
import org.zeren.plan.named.Enterprise;
import org.zeren.plan.named.Region;

/**
 * Which nodes the names in a record mean. A unit's own name is known beforehand: it is
 * one of {@link InventedPlans#UNITS}, whatever stands before it.
 */
final class NamesOfRecord {

	private final PlanRecord plan;

	private final List<String> regions;

	NamesOfRecord(PlanRecord plan) {
		this.plan = plan;
		this.regions = plan.regions().stream().map(Region::name).toList();
	}

	String region(String name) {
		return "region:" + path(name);
	}

	private String path(String region) {
		return String.join("/", this.regions.subList(0, this.regions.indexOf(region) + 1));
	}

	/** Waters, companies and parks of the same name in one province are the same. */
	String listed(SharedType type, String name) {
		boolean everywhere = type.listing().scope() == Listing.Scope.EVERYWHERE;
		return type.node().ids() + ":"
				+ (everywhere ? name : (this.regions.isEmpty() ? this.plan.id() : this.regions.get(0)) + "/" + name);
	}

	String project(String name) {
		return "project:" + this.plan.id() + "/" + name;
	}

	String measure(String path) {
		return "measure:" + this.plan.id() + "/" + path;
	}

	String target(String key) {
		return "target:" + this.plan.id() + "/" + key;
	}

	/** A unit of the record's list. */
	String agency(String name) {
		return agency(this.plan.agencies().stream().filter((one) -> one.name().equals(name)).findFirst().orElseThrow());
	}

	/** A company is the one that the plan names, perhaps by a fuller name. */
	String agency(Agency agency) {
		if (agency.kind() != AgencyKind.ENTERPRISE) {
			return agency(agency.region(), agency.name());
		}
		return listed(Model.ENTERPRISE,
				this.plan.enterprises()
					.stream()
					.filter((company) -> Stream.concat(Stream.of(company.name()), company.aliases().stream())
						.anyMatch(agency.name()::equals))
					.map(Enterprise::name)
					.findFirst()
					.orElse(agency.name()));
	}

	/** Where no region is known, units of two plans are not the same. */
	String agency(String region, String name) {
		if (region == null) {
			return "agency:" + this.plan.id() + "/" + name;
		}
		return "agency:" + path(region) + "/"
				+ InventedPlans.UNITS.stream()
					.filter(name::endsWith)
					.max(Comparator.comparing(String::length))
					.orElseThrow();
	}

	/**
	 * 市水利局 is of the city, and so is 南江市水利局; one whose name begins with no region is of
	 * the region around its part's.
	 */
	String regionOfSuperior(Agency agency) {
		if (agency.region() == null) {
			return null;
		}
		int own = this.regions.indexOf(agency.region());
		for (int i = own; i >= 0; i--) {
			String region = this.regions.get(i);
			if (agency.superior().startsWith(region)
					|| agency.superior().startsWith(region.substring(region.length() - 1))) {
				return region;
			}
		}
		return this.regions.get(Math.max(0, own - 1));
	}

}
