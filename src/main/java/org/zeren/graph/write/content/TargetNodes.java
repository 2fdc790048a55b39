package org.zeren.graph.write.content;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;
import org.zeren.plan.target.Basis;
import org.zeren.plan.target.Quantity;
import org.zeren.plan.target.TableTarget;
import org.zeren.plan.target.TextTarget;
import org.zeren.term.Indicator;
import org.zeren.term.UnitScales;

/**
 * Adds a plan's targets to what is collected, numbered in the order they come: the rows
 * of the table, then the commitments of sections and measures.
 */
final class TargetNodes {

	private final Ids ids;

	private final List<Node> nodes;

	private final List<Link> links;

	private int count;

	TargetNodes(Ids ids, List<Node> nodes, List<Link> links) {
		this.ids = ids;
		this.nodes = nodes;
		this.links = links;
	}

	/** Adds a row of the table. */
	void row(TableTarget target) {
		Properties properties = new Properties().with("kind", "TABLE")
			.named(Model.TARGET, target.name())
			.with("unit", target.unit())
			.with("baselineAsPrinted", printed(target.baseline()))
			.with("baselineValue", value(target.baseline()))
			.with("baselineCanonical", canonical(target.baseline(), target.unit(), target.indicator()))
			.with("baselineYear", target.baselineYear())
			.with("goalAsPrinted", printed(target.goal()))
			.with("goalValue", value(target.goal()))
			.with("goalCanonical", canonical(target.goal(), target.unit(), target.indicator()))
			.with("comparator", target.comparator().name())
			.with("deadline", target.deadline())
			.with("binding", (target.binding() != null) ? target.binding().name() : null)
			.with("cumulative", target.cumulative())
			.at(target.at());
		add(this.ids.target(target.key()), target.indicator(), properties);
	}

	/**
	 * Adds a commitment in the text of a measure.
	 * @param key its key in the plan, such as 3.1.4/t1
	 * @param measure the id of the measure, which aims at it
	 */
	void commitment(TextTarget target, String key, String measure) {
		aim(measure, text(target, "TEXT", key), Basis.QUANTIFIED, target.at());
	}

	/**
	 * Adds a commitment of a section on goals.
	 * @param key its key in the plan, such as 2.1/g1
	 * @param section the id of the section, which states it
	 */
	void goal(TextTarget target, String key, String section) {
		this.links.add(new Link(section, "STATES", text(target, "GOAL", key)));
	}

	private String text(TextTarget target, String kind, String key) {
		Properties properties = new Properties().with("kind", kind)
			.named(Model.TARGET, target.name())
			.with("unit", target.unit())
			.with("baselineAsPrinted", printed(target.baseline()))
			.with("baselineValue", value(target.baseline()))
			.with("baselineCanonical", canonical(target.baseline(), target.unit(), target.indicator()))
			.with("goalAsPrinted", target.goal().printed())
			.with("goalValue", target.goal().value())
			.with("goalCanonical", canonical(target.goal(), target.unit(), target.indicator()))
			.with("comparator", target.comparator().name())
			.with("deadline", target.deadline())
			.with("cumulative", false)
			.at(target.at());
		String id = this.ids.target(key);
		add(id, target.indicator(), properties);
		return id;
	}

	/** Lets a measure aim at a target. */
	void aim(String measure, String target, Basis basis, Locator at) {
		this.links.add(new Link(measure, "TARGETS", target, Properties.of("basis", basis.name()).at(at).map()));
	}

	private void add(String id, @Nullable String indicator, Properties properties) {
		this.count++;
		properties.with("id", id)
			.with("planId", this.ids.plan())
			.with("ordinal", this.count)
			.with(NodeType.KEYWORDS, keywords(indicator))
			.with(NodeType.CONTEXT, this.ids.regionNames());
		this.nodes.add(new Node(List.of("Target"), properties.map()));
		this.links.add(new Link(this.ids.plan(), "SETS", id));
		if (indicator != null) {
			this.links.add(new Link(id, "MEASURED_BY", Ids.indicator(indicator)));
		}
	}

	/** By the names of its indicator a target is found too. */
	private static @Nullable List<String> keywords(@Nullable String indicator) {
		if (indicator == null) {
			return null;
		}
		List<String> keywords = new ArrayList<>(List.of(indicator));
		Indicator.named(indicator).map(Indicator::aliases).ifPresent(keywords::addAll);
		return keywords;
	}

	/**
	 * Values are compared in the canonical unit of the indicator. One without a unit is
	 * not, nor is a reduction in per cent of what has another unit.
	 */
	private static @Nullable Double canonical(@Nullable Quantity quantity, @Nullable String unit,
			@Nullable String indicator) {
		String canonical = (indicator != null) ? Indicator.named(indicator).map(Indicator::unit).orElse(unit) : unit;
		Double value = value(quantity);
		if (value == null || canonical == null || unit == null) {
			return (canonical == null) ? value : null;
		}
		OptionalDouble converted = UnitScales.vocabulary().convert(value, unit, canonical);
		return converted.isPresent() ? Double.valueOf(converted.getAsDouble()) : null;
	}

	private static @Nullable String printed(@Nullable Quantity quantity) {
		return (quantity != null) ? quantity.printed() : null;
	}

	private static @Nullable Double value(@Nullable Quantity quantity) {
		return (quantity != null) ? quantity.value() : null;
	}

}
