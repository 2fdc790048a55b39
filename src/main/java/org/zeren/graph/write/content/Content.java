package org.zeren.graph.write.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.zeren.graph.model.Listing;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;
import org.zeren.graph.model.SharedType;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.ReviewItem;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Project;
import org.zeren.plan.measure.Section;
import org.zeren.plan.named.Region;
import org.zeren.text.ComparedTitle;
import org.zeren.plan.target.Basis;

/**
 * Collects the nodes that belong to one plan alone, in the order of the document, and the
 * relationships that leave them.
 */
final class Content {

	private final Model model;

	private final PlanRecord plan;

	private final Map<String, String> texts;

	private final Ids ids;

	private final Names names;

	private final List<Node> nodes = new ArrayList<>();

	private final List<Link> links = new ArrayList<>();

	private final Set<String> paths = new HashSet<>();

	private final TargetNodes targets;

	private int sections;

	private int measures;

	/**
	 * @param model what the graph is made of
	 * @param plan the record
	 * @param texts the text of measures and parts by their path, and of places in doubt
	 * by first character and end, such as 340-352; empty where the document is not at
	 * hand
	 */
	Content(Model model, PlanRecord plan, Map<String, String> texts, Ids ids, Names names) {
		this.model = model;
		this.plan = plan;
		this.texts = texts;
		this.ids = ids;
		this.names = names;
		this.targets = new TargetNodes(ids, this.nodes, this.links);
		Region region = plan.region();
		if (region != null) {
			link(ids.plan(), "COVERS", ids.region(region.name()));
		}
		plan.targets().forEach(this.targets::row);
		children(ids.plan(), List.of(), plan.sections(), List.of());
		plan.projects().forEach(this::project);
		for (int i = 0; i < plan.review().size(); i++) {
			review(plan.review().get(i), i + 1);
		}
	}

	/**
	 * {@return the plan's own nodes}
	 */
	List<Node> nodes() {
		return this.nodes;
	}

	/**
	 * {@return the relationships that leave the plan and its own nodes}
	 */
	List<Link> links() {
		return this.links;
	}

	/** What comes next below a section: another section or a measure. */
	private record Child(int start, Runnable collection) {
	}

	private void children(String parent, List<String> path, List<Section> sections, List<Measure> measures) {
		Stream<Child> below = sections.stream()
			.map((section) -> new Child(section.at().start(), () -> section(section, parent, path)));
		Stream<Child> beside = measures.stream()
			.map((measure) -> new Child(measure.at().start(), () -> measure(measure, parent, path)));
		Stream.concat(below, beside)
			.sorted(Comparator.comparingInt(Child::start))
			.forEach((child) -> child.collection().run());
	}

	private void section(Section section, String parent, List<String> above) {
		String id = this.ids.section(unique(section.path()));
		this.sections++;
		this.nodes.add(new Node(List.of("Section"),
				Properties.of("id", id)
					.with("planId", this.ids.plan())
					.with("number", section.number())
					.named(Model.SECTION, section.title())
					.with("level", above.size() + 1)
					.with("ordinal", this.sections)
					.at(section.at())
					.map()));
		link(parent, "CONTAINS", id);
		for (int i = 0; i < section.goals().size(); i++) {
			this.targets.goal(section.goals().get(i), section.path() + "/g" + (i + 1), id);
		}
		List<String> path = Stream.concat(above.stream(), Stream.of(section.title())).toList();
		children(id, path, section.sections(), section.measures());
	}

	private void measure(Measure measure, String parent, List<String> path) {
		this.measures++;
		Properties properties = properties(measure, path, this.measures).with("planId", this.ids.plan());
		this.nodes.add(new Node(List.of("Measure"), properties.map()));
		String id = this.ids.measure(measure.path());
		link(parent, "CONTAINS", id);
		references(measure, id);
		for (int i = 0; i < measure.parts().size(); i++) {
			part(measure.parts().get(i), id, path, i + 1);
		}
	}

	/** A part has no {@code planId}: the index of a plan's measures is of titled ones. */
	private void part(Measure part, String whole, List<String> path, int ordinal) {
		this.nodes.add(new Node(List.of("Measure", "Part"), properties(part, path, ordinal).map()));
		String id = this.ids.measure(part.path());
		link(whole, "CONTAINS", id);
		references(part, id);
	}

	private Properties properties(Measure measure, List<String> path, int ordinal) {
		return Properties.of("id", this.ids.measure(unique(measure.path())))
			.with("number", measure.number())
			.named(Model.MEASURE, measure.title())
			.with("comparedTitle", (measure.title() != null) ? ComparedTitle.of(measure.title()) : null)
			.with("titlePrinted", measure.title() != null && measure.titlePrinted())
			.with("deadline", measure.deadline())
			.with("ordinal", ordinal)
			.with("path", path)
			.with("text", this.texts.get(measure.path()))
			.with(NodeType.CONTEXT, (measure.title() != null) ? this.ids.regionNames() : null)
			.at(measure.at());
	}

	private void references(Measure measure, String id) {
		String where = "measure " + measure.path();
		measure.duties().forEach((duty) -> duty(duty, measure.path(), where, id));
		for (int i = 0; i < measure.targets().size(); i++) {
			this.targets.commitment(measure.targets().get(i), measure.path() + "/t" + (i + 1), id);
		}
		measure.named()
			.stream()
			.distinct()
			.forEach((named) -> this.targets.aim(id, this.names.tableTarget(named.target(), where), Basis.NAMED,
					named.at()));
		for (SharedType type : this.model.shared()) {
			Listing<?> listing = type.listing();
			if (listing != null) {
				listing.measures()
					.apply(measure)
					.stream()
					.distinct()
					.forEach((name) -> link(id, listing.aim(), this.names.listed(type, name, where)));
			}
		}
		measure.projects().stream().distinct().forEach((name) -> link(id, "LISTS", this.names.project(name, where)));
	}

	/**
	 * @param key what the duty belongs to, unique in the plan
	 * @param where the same for a person
	 * @param unit the id of the measure or project
	 */
	private void duty(Duty duty, String key, String where, String unit) {
		Properties properties = Properties.of("id", this.ids.duty(key, duty.order(), duty.role().name()))
			.with("nameAsPrinted", duty.printed())
			.with("order", duty.order())
			.with("inherited", duty.inherited())
			.at(duty.at());
		String agency = this.names.agency(duty.agency(), where);
		this.links.add(new Link(agency, Model.relationship(duty.role()), unit, properties.map()));
	}

	/** A project that is listed twice is one. */
	private void project(Project project) {
		String id = this.ids.project(project.name());
		if (this.paths.add(id)) {
			this.nodes.add(new Node(List.of("Project"),
					Properties.of("id", id)
						.named(Model.PROJECT, project.name())
						.with("category", project.category())
						.map()));
			this.links.add(new Link(this.ids.plan(), "LISTS", id, new Properties().at(project.at()).map()));
			project.duties().forEach((duty) -> duty(duty, project.name(), "project " + project.name(), id));
		}
	}

	/** A place in doubt, with its words where the document is at hand. */
	private void review(ReviewItem item, int ordinal) {
		String id = this.ids.review(ordinal);
		this.nodes.add(new Node(List.of("ReviewItem"),
				Properties.of("id", id)
					.with("planId", this.ids.plan())
					.with("ordinal", ordinal)
					.with("reason", item.reason())
					.with("text", this.texts.get(item.at().start() + "-" + item.at().end()))
					.at(item.at())
					.map()));
		link(this.ids.plan(), "DOUBTS", id);
	}

	private void link(String from, String type, String to) {
		this.links.add(new Link(from, type, to));
	}

	private String unique(String path) {
		if (!this.paths.add(path)) {
			throw new IllegalArgumentException("plan %s has two entries at %s".formatted(this.plan.id(), path));
		}
		return path;
	}

}
