package org.zeren.graph.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.plan.Basis;
import org.zeren.plan.Duty;
import org.zeren.plan.Measure;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.Quantity;
import org.zeren.plan.Role;
import org.zeren.plan.Section;
import org.zeren.plan.TableTarget;
import org.zeren.plan.TextTarget;

/**
 * Collects the nodes that belong to one plan alone, in the order of the document, and the
 * relationships that leave them.
 */
final class Content {

	private final PlanRecord plan;

	private final Map<String, String> texts;

	private final Ids ids;

	private final Names names;

	private final List<Map<String, Object>> sections = new ArrayList<>();

	private final List<Map<String, Object>> measures = new ArrayList<>();

	private final List<Map<String, Object>> parts = new ArrayList<>();

	private final List<Map<String, Object>> targets = new ArrayList<>();

	private final Links links = new Links();

	private final Set<String> paths = new HashSet<>();

	/**
	 * @param plan the record
	 * @param texts the text of measures and parts by their path; empty where the document
	 * is not at hand
	 */
	Content(PlanRecord plan, Map<String, String> texts, Ids ids, Names names) {
		this.plan = plan;
		this.texts = texts;
		this.ids = ids;
		this.names = names;
		this.links.add("Plan", "COVERS", "Region", new Link(ids.plan(), ids.region(plan.region().name())));
		plan.targets().forEach(this::tableTarget);
		inOrder(plan.sections(), List.of()).forEach((part) -> part.collect("Plan", ids.plan(), 1, List.of()));
		plan.projects()
			.forEach((project) -> this.links.add("Plan", "LISTS", "Project",
					new Link(ids.plan(), ids.project(project.name()), new Properties().at(project.at()).map())));
	}

	/**
	 * {@return the statements that create the nodes}
	 */
	List<Batch> nodes() {
		return List.of(Batch.create("Section", this.sections), Batch.create("Measure", this.measures),
				Batch.create("Measure:Part", this.parts), Batch.create("Target", this.targets),
				Batch.create("Project", projects()));
	}

	/**
	 * {@return the statements that draw the relationships}
	 */
	List<Batch> relationships() {
		return this.links.batches();
	}

	/** A section or a measure, whichever comes next in the document. */
	private record Piece(Locator at, Collector collector) {

		void collect(String parentLabel, String parent, int level, List<String> above) {
			this.collector.collect(parentLabel, parent, level, above);
		}

	}

	private interface Collector {

		void collect(String parentLabel, String parent, int level, List<String> above);

	}

	private List<Piece> inOrder(List<Section> sections, List<Measure> measures) {
		Stream<Piece> first = sections.stream()
			.map((section) -> new Piece(section.at(),
					(label, parent, level, above) -> section(section, label, parent, level, above)));
		Stream<Piece> second = measures.stream()
			.map((measure) -> new Piece(measure.at(),
					(label, parent, level, above) -> measure(measure, label, parent, above)));
		return Stream.concat(first, second).sorted(Comparator.comparingInt((piece) -> piece.at().start())).toList();
	}

	private void section(Section section, String parentLabel, String parent, int level, List<String> above) {
		String id = this.ids.section(unique(section.path()));
		this.sections.add(Properties.of("id", id)
			.with("planId", this.ids.plan())
			.with("number", section.number())
			.with("title", section.title())
			.with("level", level)
			.with("ordinal", this.sections.size() + 1)
			.at(section.at())
			.map());
		this.links.add(parentLabel, "CONTAINS", "Section", new Link(parent, id));
		List<String> path = Stream.concat(above.stream(), Stream.of(section.title())).toList();
		inOrder(section.sections(), section.measures())
			.forEach((piece) -> piece.collect("Section", id, level + 1, path));
	}

	private void measure(Measure measure, String parentLabel, String parent, List<String> path) {
		String id = this.ids.measure(unique(measure.path()));
		this.measures.add(measure(measure, path, this.measures.size() + 1).with("planId", this.ids.plan()).map());
		this.links.add(parentLabel, "CONTAINS", "Measure", new Link(parent, id));
		references(measure, id);
		for (int i = 0; i < measure.parts().size(); i++) {
			Measure part = measure.parts().get(i);
			this.parts.add(measure(part, path, i + 1).map());
			this.links.add("Measure", "CONTAINS", "Measure", new Link(id, this.ids.measure(unique(part.path()))));
			references(part, this.ids.measure(part.path()));
		}
	}

	private Properties measure(Measure measure, List<String> path, int ordinal) {
		return Properties.of("id", this.ids.measure(measure.path()))
			.with("number", measure.number())
			.with("title", measure.title())
			.with("ordinal", ordinal)
			.with("path", path)
			.with("text", this.texts.get(measure.path()))
			.at(measure.at());
	}

	private void references(Measure measure, String id) {
		String where = "measure " + measure.path();
		measure.duties().forEach((duty) -> duty(duty, measure, id));
		for (int i = 0; i < measure.targets().size(); i++) {
			textTarget(measure.targets().get(i), measure.path() + "/t" + (i + 1), id);
		}
		measure.named().forEach((key) -> aim(id, this.names.tableTarget(key, where), Basis.NAMED, measure.at()));
		measure.waterBodies().forEach((name) -> link(id, "TARGETS", "WaterBody", this.names.water(name, where)));
		measure.enterprises().forEach((name) -> link(id, "TARGETS", "Enterprise", this.names.enterprise(name, where)));
		measure.parks().forEach((name) -> link(id, "TARGETS", "Park", this.names.park(name, where)));
		measure.policies().forEach((title) -> link(id, "CITES", "Policy", this.names.policy(title, where)));
		measure.projects().forEach((name) -> link(id, "LISTS", "Project", this.names.project(name, where)));
	}

	private void link(String measure, String type, String label, String id) {
		this.links.add("Measure", type, label, new Link(measure, id));
	}

	private void duty(Duty duty, Measure measure, String measureId) {
		Properties properties = Properties.of("id", this.ids.duty(measure.path(), duty.order(), duty.role().name()))
			.with("nameAsPrinted", duty.printed())
			.with("order", duty.order())
			.with("inherited", duty.inherited())
			.at(duty.at());
		String agency = this.names.agency(duty.agency(), "measure " + measure.path());
		this.links.add("Agency", type(duty.role()), "Measure", new Link(agency, measureId, properties.map()));
	}

	private static String type(Role role) {
		return switch (role) {
			case LEAD -> "LEADS";
			case RESPONSIBLE -> "RESPONSIBLE_FOR";
			case SUPPORT -> "SUPPORTS";
			case IMPLEMENT -> "IMPLEMENTS";
		};
	}

	private void tableTarget(TableTarget target) {
		String id = this.ids.target(unique(target.key()));
		add(id, target.indicator(),
				target(id, "TABLE", target.name(), target.at()).with("unit", target.unit())
					.with("baselineAsPrinted", printed(target.baseline()))
					.with("baselineValue", value(target.baseline()))
					.with("goalAsPrinted", printed(target.goal()))
					.with("goalValue", value(target.goal()))
					.with("comparator", target.comparator().name())
					.with("deadline", target.deadline())
					.with("binding", (target.binding() != null) ? target.binding().name() : null)
					.with("cumulative", target.cumulative()));
	}

	private void textTarget(TextTarget target, String key, String measure) {
		String id = this.ids.target(key);
		add(id, target.indicator(),
				target(id, "TEXT", target.name(), target.at()).with("unit", target.unit())
					.with("goalAsPrinted", target.goal().printed())
					.with("goalValue", target.goal().value())
					.with("comparator", target.comparator().name())
					.with("deadline", target.deadline())
					.with("cumulative", false));
		aim(measure, id, Basis.QUANTIFIED, target.at());
	}

	private Properties target(String id, String kind, String name, Locator at) {
		return Properties.of("id", id)
			.with("planId", this.ids.plan())
			.with("kind", kind)
			.with("name", name)
			.with("ordinal", this.targets.size() + 1)
			.at(at);
	}

	private void add(String id, @Nullable String indicator, Properties target) {
		this.targets.add(target.map());
		this.links.add("Plan", "SETS", "Target", new Link(this.ids.plan(), id));
		if (indicator != null) {
			this.links.add("Target", "MEASURED_BY", "Indicator", new Link(id, Ids.indicator(indicator)));
		}
	}

	private void aim(String measure, String target, Basis basis, Locator at) {
		this.links.add("Measure", "TARGETS", "Target",
				new Link(measure, target, Properties.of("basis", basis.name()).at(at).map()));
	}

	private static @Nullable String printed(@Nullable Quantity quantity) {
		return (quantity != null) ? quantity.printed() : null;
	}

	private static @Nullable Double value(@Nullable Quantity quantity) {
		return (quantity != null) ? quantity.value() : null;
	}

	private List<Map<String, Object>> projects() {
		return this.plan.projects()
			.stream()
			.map((project) -> Properties.of("id", this.ids.project(project.name()))
				.with("name", project.name())
				.with("category", project.category())
				.map())
			.toList();
	}

	private String unique(String path) {
		if (!this.paths.add(path)) {
			throw new IllegalArgumentException("plan %s has two entries at %s".formatted(this.plan.id(), path));
		}
		return path;
	}

}
