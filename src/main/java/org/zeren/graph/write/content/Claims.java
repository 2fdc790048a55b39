package org.zeren.graph.write.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.graph.model.Listing;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.SharedType;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Section;
import org.zeren.plan.named.Agency;
import org.zeren.plan.named.AgencyKind;
import org.zeren.plan.named.Region;
import org.zeren.plan.target.TableTarget;
import org.zeren.plan.target.TextTarget;
import org.zeren.term.Indicator;
import org.zeren.term.UnitScales;

/**
 * Collects what a record says of the nodes it shares with other plans. Every node that a
 * claim leads to is claimed itself, so a node lives as long as some plan claims it.
 */
final class Claims {

	private final Model model;

	private final PlanRecord plan;

	private final Ids ids;

	private final Names names;

	/**
	 * How often duties print each form of an agency's name, by the name in the record.
	 */
	private final Map<String, Map<String, Long>> printed = new HashMap<>();

	private final Set<String> places = new HashSet<>();

	private final Map<String, Claim> claims = new LinkedHashMap<>();

	private Claims(Model model, PlanRecord plan, Ids ids, Names names) {
		this.model = model;
		this.plan = plan;
		this.ids = ids;
		this.names = names;
	}

	static List<Claim> of(Model model, PlanRecord plan, Ids ids, Names names) {
		Claims claims = new Claims(model, plan, ids, names);
		plan.sections().forEach(claims::count);
		plan.projects().forEach((project) -> claims.count(project.duties()));
		claims.regions();
		plan.agencies().forEach(claims::agency);
		plan.targets().forEach(claims::tableTarget);
		plan.sections().forEach(claims::section);
		for (SharedType type : model.shared()) {
			if (type.listing() != null) {
				claims.listed(type, type.listing());
			}
		}
		return List.copyOf(claims.claims.values());
	}

	private void add(String via, SharedType type, String id, Map<String, Long> names, Values values, Properties place) {
		Claim claim = new Claim(via, type, id, Facts.of(names, values.map()), place.map());
		this.claims.merge(claim.key(), claim, Claim::and);
	}

	private void mention(SharedType type, String id, Map<String, Long> names, Values values) {
		add("MENTIONS", type, id, names, values, new Properties());
	}

	private void mention(SharedType type, String id, String name, Values values) {
		mention(type, id, Map.of(name, 0L), values);
	}

	private void count(Section section) {
		section.measures().forEach(this::count);
		section.sections().forEach(this::count);
	}

	private void count(Measure measure) {
		count(measure.duties());
		measure.parts().forEach(this::count);
	}

	/** A duty that several measures inherit is printed once. */
	private void count(List<Duty> duties) {
		for (Duty duty : duties) {
			if (this.places.add(duty.at().start() + " " + duty.agency())) {
				this.printed.computeIfAbsent(duty.agency(), (unseen) -> new HashMap<>())
					.merge(duty.printed(), 1L, Long::sum);
			}
		}
	}

	private void regions() {
		String within = null;
		for (Region region : this.plan.regions()) {
			String id = this.ids.region(region.name());
			mention(Model.REGION, id, region.name(),
					new Values().with("kind", region.kind().name()).with("within", within));
			within = id;
		}
	}

	private void agency(Agency agency) {
		SharedType type = (agency.kind() == AgencyKind.ENTERPRISE) ? Model.ENTERPRISE : Model.AGENCY;
		Map<String, Long> names = Facts.weights(agency.name(), agency.aliases(),
				this.printed.getOrDefault(agency.name(), Map.of()));
		Values values = new Values().with("kind", agency.kind().name()).with("region", region(agency.region()));
		if (agency.sector() != null) {
			values.with("sector", Ids.sector(agency.sector()));
			mention(Model.SECTOR, Ids.sector(agency.sector()), agency.sector(), new Values());
		}
		if (agency.superior() != null) {
			values.with("superior", this.names.superior(agency, agency.superior()));
			superior(agency, agency.superior());
		}
		mention(type, this.names.agency(agency), names, values);
	}

	private @Nullable String region(@Nullable String name) {
		return (name != null) ? this.ids.region(name) : null;
	}

	/** A unit that others are part of may bear no duty and so not be listed itself. */
	private void superior(Agency agency, String superior) {
		if (!this.names.listsAgency(superior)) {
			mention(Model.AGENCY, this.names.superior(agency, superior), superior,
					new Values().with("kind", AgencyKind.OTHER.name())
						.with("region", region(this.ids.superiorRegion(agency.region(), superior))));
		}
	}

	private void tableTarget(TableTarget target) {
		indicator(target.indicator(), new Values().with("category", target.category()).with("unit", unit(target)));
	}

	/**
	 * Only the vocabulary knows a canonical unit; else the table's is, in one spelling.
	 */
	private static @Nullable String unit(TableTarget target) {
		return (Indicator.named(target.indicator()).isPresent() || target.unit() == null) ? null
				: UnitScales.vocabulary().spelled(target.unit());
	}

	private void indicator(String name, Values values) {
		Indicator.named(name).ifPresent((known) -> values.with("unit", known.unit()));
		mention(Model.INDICATOR, Ids.indicator(name), name, values);
	}

	private void section(Section section) {
		section.goals().forEach(this::textTarget);
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
			indicator(target.indicator(), new Values());
		}
	}

	/** What a thing belongs to is claimed first, as if it stood in a list of its own. */
	private <T> void listed(SharedType type, Listing<T> listing) {
		for (T entry : listing.all().apply(this.plan)) {
			Values values = new Values();
			listing.values().forEach((property, value) -> values.with(property, value.apply(entry)));
			for (Listing.Reference<T> reference : listing.references()) {
				String other = reference.name().apply(entry);
				if (other != null) {
					SharedType to = this.model.labelled(reference.belonging().to());
					values.with(reference.belonging().key(), this.ids.listed(to, other));
					add(listing.via(), to, this.ids.listed(to, other), Map.of(other, 0L), new Values(to.unlisted()),
							new Properties().at(listing.at().apply(entry)));
				}
			}
			String name = listing.name().apply(entry);
			Map<String, Long> names = type.hasAliases() ? Facts.weights(name, listing.aliases().apply(entry), Map.of())
					: Map.of(name, 0L);
			Properties place = new Properties().at(listing.at().apply(entry));
			listing.said().forEach((property, said) -> place.with(property, said.apply(entry)));
			add(listing.via(), type, this.ids.listed(type, listing.name().apply(entry)), names, values, place);
		}
	}

	/** Values that are known. */
	private static final class Values {

		private final Map<String, String> values;

		Values() {
			this(Map.of());
		}

		Values(Map<String, String> values) {
			this.values = new LinkedHashMap<>(values);
		}

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
