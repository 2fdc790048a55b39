package org.zeren.graph.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.Agency;
import org.zeren.plan.AgencyKind;
import org.zeren.plan.Enterprise;
import org.zeren.plan.Measure;
import org.zeren.plan.MonitoringSection;
import org.zeren.plan.Park;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.Policy;
import org.zeren.plan.Region;
import org.zeren.plan.Section;
import org.zeren.plan.TableTarget;
import org.zeren.plan.TextTarget;
import org.zeren.plan.WaterBody;
import org.zeren.plan.WaterKind;

/**
 * Collects what a record says of the nodes it shares with other plans. Every node that a
 * claim leads to is claimed itself, so a node lives as long as some plan claims it.
 */
final class Claims {

	private final PlanRecord plan;

	private final Ids ids;

	private final Names names;

	private final Map<String, Claim> claims = new LinkedHashMap<>();

	private Claims(PlanRecord plan, Ids ids, Names names) {
		this.plan = plan;
		this.ids = ids;
		this.names = names;
	}

	static List<Claim> of(PlanRecord plan, Ids ids, Names names) {
		Claims claims = new Claims(plan, ids, names);
		claims.regions();
		plan.agencies().forEach(claims::agency);
		plan.targets().forEach(claims::tableTarget);
		plan.sections().forEach(claims::section);
		plan.waterBodies().forEach(claims::water);
		plan.monitoringSections().forEach(claims::monitoring);
		plan.enterprises().forEach(claims::enterprise);
		plan.parks().forEach(claims::park);
		plan.policies().forEach(claims::policy);
		return List.copyOf(claims.claims.values());
	}

	private void add(String via, SharedKind kind, String id, List<String> names, Values values, Properties place) {
		Claim claim = new Claim(via, kind, id, Facts.of(names, values.map()), place.map());
		this.claims.merge(claim.key(), claim, Claim::and);
	}

	private void mention(SharedKind kind, String id, List<String> names, Values values) {
		add("MENTIONS", kind, id, names, values, new Properties());
	}

	private void regions() {
		String within = null;
		for (Region region : this.plan.regions()) {
			String id = this.ids.region(region.name());
			mention(SharedKind.REGION, id, List.of(region.name()),
					new Values().with("kind", region.kind().name()).with("within", within));
			within = id;
		}
	}

	private void agency(Agency agency) {
		SharedKind kind = (agency.kind() == AgencyKind.ENTERPRISE) ? SharedKind.ENTERPRISE : SharedKind.AGENCY;
		List<String> names = new ArrayList<>(agency.aliases());
		names.add(agency.name());
		Values values = new Values().with("kind", agency.kind().name()).with("region", region(agency.region()));
		if (agency.sector() != null) {
			values.with("sector", Ids.sector(agency.sector()));
			mention(SharedKind.SECTOR, Ids.sector(agency.sector()), List.of(agency.sector()), new Values());
		}
		if (agency.superior() != null) {
			values.with("superior", this.names.superior(agency, agency.superior()));
			superior(agency, agency.superior());
		}
		mention(kind, this.names.agency(agency), names, values);
	}

	private @Nullable String region(@Nullable String name) {
		return (name != null) ? this.ids.region(name) : null;
	}

	/** A unit that others are part of may bear no duty and so not be listed itself. */
	private void superior(Agency agency, String superior) {
		if (!this.names.listsAgency(superior)) {
			mention(SharedKind.AGENCY, this.names.superior(agency, superior), List.of(superior),
					new Values().with("kind", AgencyKind.OTHER.name())
						.with("region", region(this.ids.superiorRegion(agency.region(), superior))));
		}
	}

	private void tableTarget(TableTarget target) {
		mention(SharedKind.INDICATOR, Ids.indicator(target.indicator()), List.of(target.indicator()),
				new Values().with("category", target.category()).with("unit", target.unit()));
	}

	private void section(Section section) {
		section.measures().forEach(this::measure);
		section.sections().forEach(this::section);
	}

	private void measure(Measure measure) {
		measure.targets().forEach(this::textTarget);
		measure.parts().forEach(this::measure);
	}

	/**
	 * The unit is the indicator's in tables only: texts print what suits the sentence.
	 */
	private void textTarget(TextTarget target) {
		if (target.indicator() != null) {
			mention(SharedKind.INDICATOR, Ids.indicator(target.indicator()), List.of(target.indicator()), new Values());
		}
	}

	private void water(WaterBody water) {
		String flowsInto = water.flowsInto();
		Values values = new Values().with("kind", water.kind().name());
		if (flowsInto != null) {
			values.with("flowsInto", this.ids.water(flowsInto));
			add("NAMES", SharedKind.WATER_BODY, this.ids.water(flowsInto), List.of(flowsInto),
					new Values().with("kind", WaterKind.OTHER.name()), new Properties().at(water.at()));
		}
		add("NAMES", SharedKind.WATER_BODY, this.ids.water(water.name()), List.of(water.name()), values,
				new Properties().at(water.at()));
	}

	private void monitoring(MonitoringSection section) {
		String waterBody = section.waterBody();
		Values values = new Values().with("level", section.level());
		if (waterBody != null) {
			values.with("waterBody", this.ids.water(waterBody));
			add("NAMES", SharedKind.WATER_BODY, this.ids.water(waterBody), List.of(waterBody),
					new Values().with("kind", WaterKind.OTHER.name()), new Properties().at(section.at()));
		}
		add("NAMES", SharedKind.MONITORING_SECTION, this.ids.monitoring(section.name()), List.of(section.name()),
				values, new Properties().at(section.at()));
	}

	private void enterprise(Enterprise enterprise) {
		List<String> names = new ArrayList<>(enterprise.aliases());
		names.add(enterprise.name());
		add("NAMES", SharedKind.ENTERPRISE, this.ids.enterprise(enterprise.name()), names, new Values(),
				new Properties().at(enterprise.at()));
	}

	private void park(Park park) {
		add("NAMES", SharedKind.PARK, this.ids.park(park.name()), List.of(park.name()), new Values(),
				new Properties().at(park.at()));
	}

	private void policy(Policy policy) {
		add("CITES", SharedKind.POLICY, Ids.policy(policy.title()), List.of(policy.title()),
				new Values().with("documentNumber", policy.documentNumber()),
				new Properties().with("basis", policy.basis()).at(policy.at()));
	}

	/** Values that are known. */
	private static final class Values {

		private final Map<String, String> values = new LinkedHashMap<>();

		Values with(String key, @Nullable String value) {
			if (value != null) {
				this.values.put(key, value);
			}
			return this;
		}

		Map<String, String> map() {
			return this.values;
		}

	}

}
