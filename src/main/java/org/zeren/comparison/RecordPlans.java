package org.zeren.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Section;
import org.zeren.plan.named.Agency;
import org.zeren.plan.target.Quantity;
import org.zeren.plan.target.TableTarget;
import org.zeren.plan.target.TextTarget;

/**
 * Plans to compare from records, without a database.
 */
public final class RecordPlans {

	private final Map<String, String> sectors = new HashMap<>();

	private final Map<String, String> indicators = new HashMap<>();

	private final List<ComparableTarget> targets = new ArrayList<>();

	private final List<ComparableMeasure> measures = new ArrayList<>();

	private RecordPlans(PlanRecord plan) {
		for (Agency agency : plan.agencies()) {
			if (agency.sector() != null) {
				this.sectors.put(agency.name(), agency.sector());
			}
		}
		for (TableTarget row : plan.targets()) {
			this.indicators.put(row.key(), row.indicator());
			this.targets.add(target(row));
		}
		plan.sections().forEach(this::section);
		this.measures.sort(Comparator.comparingInt((measure) -> measure.at().start()));
	}

	/**
	 * {@return what a comparison needs to know of a plan}
	 */
	public static ComparablePlan of(PlanRecord plan) {
		RecordPlans read = new RecordPlans(plan);
		return new ComparablePlan(plan.id(), plan.title(), plan.periodEnd(), read.targets, read.measures);
	}

	private void section(Section section) {
		for (int i = 0; i < section.goals().size(); i++) {
			this.targets.add(target(section.goals().get(i), section.path() + "/g" + (i + 1)));
		}
		section.sections().forEach(this::section);
		section.measures().forEach(this::measure);
	}

	private void measure(Measure measure) {
		List<Measure> whole = Stream.concat(Stream.of(measure), measure.parts().stream()).toList();
		Set<String> aims = new HashSet<>();
		Set<String> waters = new HashSet<>();
		Set<String> policies = new HashSet<>();
		List<ComparableMeasure.Bearer> bearers = new ArrayList<>();
		for (Measure each : whole) {
			for (int i = 0; i < each.targets().size(); i++) {
				this.targets.add(target(each.targets().get(i), each.path() + "/t" + (i + 1)));
			}
			each.targets().stream().map(TextTarget::indicator).filter(Objects::nonNull).forEach(aims::add);
			each.named()
				.stream()
				.map((named) -> this.indicators.get(named.target()))
				.filter(Objects::nonNull)
				.forEach(aims::add);
			waters.addAll(each.waterBodies());
			policies.addAll(each.policies());
			each.duties().stream().map(this::bearer).forEach(bearers::add);
		}
		String title = measure.title();
		if (title != null && measure.titlePrinted()) {
			this.measures
				.add(new ComparableMeasure(measure.path(), title, bearers, aims, waters, policies, measure.at()));
		}
	}

	private ComparableMeasure.Bearer bearer(Duty duty) {
		return new ComparableMeasure.Bearer(duty.role(), duty.agency(), this.sectors.get(duty.agency()));
	}

	private static ComparableTarget target(TableTarget row) {
		return new ComparableTarget(row.key(), true, row.name(), row.indicator(), row.unit(), value(row.baseline()),
				value(row.goal()), (row.goal() != null) ? row.goal().printed() : null, null, row.comparator(),
				row.deadline(), row.binding(), row.at());
	}

	private static ComparableTarget target(TextTarget target, String key) {
		return new ComparableTarget(key, false, target.name(), target.indicator(), target.unit(),
				value(target.baseline()), target.goal().value(), target.goal().printed(), null, target.comparator(),
				target.deadline(), null, target.at());
	}

	private static @Nullable Double value(@Nullable Quantity quantity) {
		return (quantity != null) ? quantity.value() : null;
	}

}
