package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zeren.api.naive.Graph.Node;
import org.zeren.document.Locator;
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
import org.zeren.plan.target.Basis;
import org.zeren.plan.target.Quantity;
import org.zeren.plan.target.TableTarget;
import org.zeren.plan.target.TextTarget;
import org.zeren.term.Indicator;
import org.zeren.term.UnitScales;

/**
 * The graph that records mean, made after the design and without a database: what is
 * written wrongly, or read wrongly, shows as a difference. Of a type that records list it
 * knows what the model declares, as the writer does, and joins plans in its own way.
 */
final class GraphOfRecords {

	private final Model model;

	private final Graph graph;

	private final Shared shared;

	private final PlanRecord plan;

	private final Map<String, String> texts;

	private final String source;

	private final Node root;

	private final NamesOfRecord names;

	private int targets;

	private GraphOfRecords(Model model, Graph graph, Shared shared, Import read) {
		this.model = model;
		this.graph = graph;
		this.shared = shared;
		this.plan = read.plan();
		this.texts = read.texts();
		this.source = read.source();
		this.root = graph.node("plan:" + this.plan.id(), "Plan");
		this.names = new NamesOfRecord(this.plan);
	}

	/** The graph of all records together. */
	static Graph of(Model model, List<Import> imports) {
		Graph graph = new Graph();
		Shared shared = new Shared(model, graph);
		imports.forEach((read) -> new GraphOfRecords(model, graph, shared, read).plan());
		shared.settle();
		return graph;
	}

	private void plan() {
		this.root.with("title", this.plan.title())
			.with("issuer", this.plan.issuer())
			.with("documentNumber", this.plan.documentNumber())
			.with("issuedOn", this.plan.issuedOn())
			.with("status", this.plan.status().name())
			.with("periodStart", this.plan.periodStart())
			.with("periodEnd", this.plan.periodEnd())
			.with("sourceName", this.plan.source().name())
			.with("sourceSha256", this.plan.source().sha256())
			.with("context", around());
		regions();
		named();
		this.plan.agencies().forEach(this::agency);
		this.plan.projects()
			.forEach((project) -> duties(project.duties(), project.name(),
					this.graph.node(this.names.project(project.name()))));
		this.plan.targets().forEach(this::row);
		this.plan.sections().forEach((chapter) -> section(chapter, this.root, List.of()));
		source();
		numbered("Section", sections().map(Section::at).toList());
		numbered("Measure", sections().flatMap((section) -> section.measures().stream()).map(Measure::at).toList());
	}

	/** Pieces of whole lines, of 4,000 characters at most unless one line has more. */
	private void source() {
		List<Node> pieces = new ArrayList<>();
		int line = 0;
		int start = 0;
		for (String text : (this.source != null) ? this.source.split("(?<=\n)") : new String[0]) {
			line++;
			for (int from = 0; from < text.length(); from += 16_000) {
				String piece = text.substring(from, Math.min(text.length(), from + 16_000));
				Node last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
				String before = (last != null) ? (String) last.properties().get("text") : null;
				if (before != null && before.endsWith("\n") && before.length() + piece.length() <= 4_000) {
					last.with("text", before + piece).with("lastLine", line);
				}
				else {
					int ordinal = pieces.size() + 1;
					pieces.add(this.graph.node("text:" + this.plan.id() + "/" + ordinal, "SourceText")
						.with("planId", this.root.id())
						.with("ordinal", ordinal)
						.with("line", line)
						.with("lastLine", line)
						.with("start", start)
						.with("text", piece));
				}
				start += piece.length();
			}
		}
	}

	private List<String> around() {
		return this.plan.regions().stream().map(Region::name).toList();
	}

	private void regions() {
		Node around = null;
		for (Region region : this.plan.regions()) {
			Node node = this.shared.node(this.names.region(region.name()), "Region", region.name());
			this.shared.value(node, "kind", region.kind());
			node.with("level", this.plan.regions().indexOf(region) + 1);
			if (around != null) {
				this.shared.link(node, "PART_OF", around);
			}
			around = node;
		}
		if (around != null) {
			this.graph.edge(this.root, "COVERS", around);
		}
	}

	/** What is named anywhere in the document. */
	private void named() {
		this.model.shared().forEach((type) -> {
			if (type.listing() != null) {
				listed(type, type.listing());
			}
		});
		this.plan.projects()
			.forEach((project) -> this.graph.edge(this.root, "LISTS",
					this.graph.node(this.names.project(project.name()), "Project")
						.with("name", project.name())
						.with("category", project.category())));
		this.plan.review().forEach((item) -> {
			int ordinal = this.plan.review().indexOf(item) + 1;
			Node doubt = this.graph.node("review:" + this.plan.id() + "/" + ordinal, "ReviewItem")
				.with("planId", this.root.id())
				.with("ordinal", ordinal)
				.with("reason", item.reason())
				.with("text", this.texts.get(item.at().start() + "-" + item.at().end()));
			doubt.properties().putAll(place(item.at()));
			this.graph.edge(this.root, "DOUBTS", doubt);
		});
	}

	private <T> void listed(SharedType type, Listing<T> list) {
		for (T entry : list.all().apply(this.plan)) {
			Node node = named(type, list.name().apply(entry), list.via());
			this.shared.alias(node, list.aliases().apply(entry));
			this.shared.weigh(node, list.name().apply(entry), type.hasAliases() ? 1 : 0);
			list.values().forEach((property, value) -> this.shared.value(node, property, value.apply(entry)));
			list.references().forEach((reference) -> {
				String other = reference.name().apply(entry);
				if (other != null) {
					SharedType to = this.model.labelled(reference.belonging().to());
					Node there = named(to, other, list.via());
					to.unlisted().forEach((property, value) -> this.shared.value(there, property, value));
					this.shared.link(node, reference.belonging().type(), there);
				}
			});
		}
	}

	private Node named(SharedType type, String name, String via) {
		Node node = this.shared.node(this.names.listed(type, name), type.label(), name);
		this.graph.edge(this.root, via, node);
		return node;
	}

	private void agency(Agency agency) {
		Node node = this.shared.node(this.names.agency(agency), "Agency", agency.name());
		if (agency.kind() == AgencyKind.ENTERPRISE) {
			node.labels().add("Enterprise");
		}
		this.shared.alias(node, agency.aliases());
		this.shared.weigh(node, agency.name(), 1);
		Stream
			.concat(this.plan.sections().stream().flatMap(GraphOfRecords::dutiesIn),
					this.plan.projects().stream().flatMap((project) -> project.duties().stream()))
			.filter((duty) -> duty.agency().equals(agency.name()))
			.collect(Collectors.toMap((duty) -> duty.at().start(), Duty::printed, (first, again) -> first))
			.values()
			.stream()
			.filter((printed) -> printed.equals(agency.name()) || agency.aliases().contains(printed))
			.forEach((printed) -> this.shared.weigh(node, printed, 2));
		this.shared.value(node, "kind", agency.kind());
		if (agency.region() != null) {
			this.shared.link(node, "IN_REGION", this.graph.node(this.names.region(agency.region())));
		}
		if (agency.sector() != null) {
			this.shared.link(node, "IN_SECTOR",
					this.shared.node("sector:" + agency.sector(), "Sector", agency.sector()));
		}
		if (agency.superior() != null) {
			this.shared.link(node, "PART_OF", superior(agency));
		}
	}

	/** A unit that others are part of may bear no duty and so not be listed itself. */
	private Node superior(Agency agency) {
		String name = agency.superior();
		return this.plan.agencies()
			.stream()
			.filter((listed) -> listed.name().equals(name))
			.findFirst()
			.map((listed) -> this.graph.node(this.names.agency(listed)))
			.orElseGet(() -> {
				String region = this.names.regionOfSuperior(agency);
				Node node = this.shared.node(this.names.agency(region, name), "Agency", name);
				this.shared.value(node, "kind", AgencyKind.OTHER);
				if (region != null) {
					this.shared.link(node, "IN_REGION", this.graph.node(this.names.region(region)));
				}
				return node;
			});
	}

	private void row(TableTarget row) {
		Node target = target(row.key(), "TABLE", row.name(), row.indicator()).with("unit", row.unit())
			.with("comparator", row.comparator().name())
			.with("deadline", row.deadline())
			.with("binding", (row.binding() != null) ? row.binding().name() : null)
			.with("cumulative", row.cumulative());
		if (row.baseline() != null) {
			target.with("baselineAsPrinted", row.baseline().printed())
				.with("baselineValue", row.baseline().value())
				.with("baselineCanonical", canonical(row.baseline(), row.unit(), row.indicator()));
		}
		target.with("baselineYear", row.baselineYear());
		if (row.goal() != null) {
			target.with("goalAsPrinted", row.goal().printed())
				.with("goalValue", row.goal().value())
				.with("goalCanonical", canonical(row.goal(), row.unit(), row.indicator()));
		}
		target.properties().putAll(place(row.at()));
		Node indicator = this.graph.node("indicator:" + row.indicator());
		this.shared.value(indicator, "category", row.category());
		if (Indicator.named(row.indicator()).isEmpty() && row.unit() != null) {
			this.shared.value(indicator, "unit", UnitScales.vocabulary().spelled(row.unit()));
		}
	}

	private Node text(TextTarget said, String key, String kind) {
		Node target = target(key, kind, said.name(), said.indicator()).with("unit", said.unit())
			.with("goalAsPrinted", said.goal().printed())
			.with("goalValue", said.goal().value())
			.with("goalCanonical", canonical(said.goal(), said.unit(), said.indicator()))
			.with("comparator", said.comparator().name())
			.with("deadline", said.deadline())
			.with("cumulative", false);
		target.properties().putAll(place(said.at()));
		if (said.baseline() != null) {
			target.with("baselineAsPrinted", said.baseline().printed())
				.with("baselineValue", said.baseline().value())
				.with("baselineCanonical", canonical(said.baseline(), said.unit(), said.indicator()));
		}
		return target;
	}

	/** What the value is in the indicator's unit; nothing where that cannot be said. */
	private static Double canonical(Quantity printed, String unit, String indicator) {
		Optional<Indicator> known = Optional.ofNullable(indicator).flatMap(Indicator::named);
		String wanted = known.isPresent() ? Objects.requireNonNullElse(known.get().unit(), unit) : unit;
		if (printed.value() == null || Objects.equals(unit, wanted)) {
			return printed.value();
		}
		OptionalDouble converted = (unit != null) ? UnitScales.vocabulary().convert(printed.value(), unit, wanted)
				: OptionalDouble.empty();
		return converted.isPresent() ? converted.getAsDouble() : null;
	}

	private Node target(String key, String kind, String name, String indicator) {
		Node target = this.graph.node(this.names.target(key), "Target")
			.with("kind", kind)
			.with("name", name)
			.with("planId", this.root.id())
			.with("ordinal", ++this.targets)
			.with("context", around());
		this.graph.edge(this.root, "SETS", target);
		if (indicator != null) {
			Node measured = this.shared.node("indicator:" + indicator, "Indicator", indicator);
			this.graph.edge(target, "MEASURED_BY", measured);
			Stream<String> others = Indicator.named(indicator).stream().flatMap((known) -> known.aliases().stream());
			target.with("keywords", Stream.concat(Stream.of(indicator), others).toList());
			Indicator.named(indicator).ifPresent((known) -> this.shared.value(measured, "unit", known.unit()));
		}
		return target;
	}

	private void aim(Node unit, Node target, Basis basis, Locator at) {
		Map<String, Object> properties = place(at);
		properties.put("basis", basis.name());
		this.graph.edge(unit, "TARGETS", target, properties);
	}

	private void section(Section section, Node outer, List<String> above) {
		Node node = this.graph.node("section:" + this.plan.id() + "/" + section.path(), "Section")
			.with("number", section.number())
			.with("title", section.title())
			.with("level", above.size() + 1);
		node.properties().putAll(place(section.at()));
		this.graph.edge(outer, "CONTAINS", node);
		for (int i = 0; i < section.goals().size(); i++) {
			this.graph.edge(node, "STATES", text(section.goals().get(i), section.path() + "/g" + (i + 1), "GOAL"));
		}
		List<String> path = Stream.concat(above.stream(), Stream.of(section.title())).toList();
		Stream
			.concat(section.sections()
				.stream()
				.map((inner) -> Map.entry(inner.at(), (Runnable) () -> section(inner, node, path))),
					section.measures()
						.stream()
						.map((unit) -> Map.entry(unit.at(), (Runnable) () -> measure(unit, node, path))))
			.sorted(Comparator.comparing((child) -> child.getKey().start()))
			.forEach((child) -> child.getValue().run());
	}

	private void measure(Measure measure, Node outer, List<String> path) {
		Node whole = unit(measure, outer, path).with("planId", this.root.id());
		for (int i = 0; i < measure.parts().size(); i++) {
			Node part = unit(measure.parts().get(i), whole, path).with("ordinal", i + 1);
			part.labels().add("Part");
		}
	}

	private Node unit(Measure unit, Node outer, List<String> path) {
		Node node = this.graph.node(this.names.measure(unit.path()), "Measure")
			.with("number", unit.number())
			.with("title", unit.title())
			.with("titlePrinted", unit.title() != null && unit.titlePrinted())
			.with("deadline", unit.deadline())
			.with("path", path)
			.with("text", this.texts.get(unit.path()))
			.with("context", (unit.title() != null) ? around() : null);
		node.properties().putAll(place(unit.at()));
		this.graph.edge(outer, "CONTAINS", node);
		duties(unit.duties(), unit.path(), node);
		for (int i = 0; i < unit.targets().size(); i++) {
			TextTarget said = unit.targets().get(i);
			aim(node, text(said, unit.path() + "/t" + (i + 1), "TEXT"), Basis.QUANTIFIED, said.at());
		}
		unit.named()
			.stream()
			.distinct()
			.forEach((named) -> aim(node, this.graph.node(this.names.target(named.target())), Basis.NAMED, named.at()));
		this.model.shared().forEach((type) -> {
			Listing<?> list = type.listing();
			if (list != null) {
				point(node, list.aim(),
						list.measures().apply(unit).stream().map((name) -> this.names.listed(type, name)));
			}
		});
		point(node, "LISTS", unit.projects().stream().map(this.names::project));
		return node;
	}

	private void duties(List<Duty> duties, String key, Node unit) {
		duties.forEach((duty) -> {
			Map<String, Object> properties = place(duty.at());
			properties.put("id", "duty:%s/%s/%d/%s".formatted(this.plan.id(), key, duty.order(), duty.role().name()));
			properties.put("nameAsPrinted", duty.printed());
			properties.put("order", duty.order());
			properties.put("inherited", duty.inherited());
			String type = Map
				.of("LEAD", "LEADS", "RESPONSIBLE", "RESPONSIBLE_FOR", "SUPPORT", "SUPPORTS", "IMPLEMENT", "IMPLEMENTS",
						"GUIDE", "GUIDES", "SUPERVISE", "SUPERVISES")
				.get(duty.role().name());
			this.graph.edge(this.graph.node(this.names.agency(duty.agency())), type, unit, properties);
		});
	}

	private void point(Node unit, String type, Stream<String> ids) {
		ids.distinct().forEach((id) -> this.graph.edge(unit, type, this.graph.node(id)));
	}

	private static Stream<Duty> dutiesIn(Section section) {
		return Stream.concat(section.measures().stream().flatMap(GraphOfRecords::dutiesIn),
				section.sections().stream().flatMap(GraphOfRecords::dutiesIn));
	}

	private static Stream<Duty> dutiesIn(Measure measure) {
		return Stream.concat(measure.duties().stream(), measure.parts().stream().flatMap(GraphOfRecords::dutiesIn));
	}

	private Stream<Section> sections() {
		return this.plan.sections().stream().flatMap(GraphOfRecords::withInner);
	}

	private static Stream<Section> withInner(Section section) {
		return Stream.concat(Stream.of(section), section.sections().stream().flatMap(GraphOfRecords::withInner));
	}

	/**
	 * Numbers the plan's titled nodes of a label as they follow each other in the
	 * document.
	 */
	private void numbered(String label, List<Locator> places) {
		List<Integer> starts = places.stream().map(Locator::start).sorted().toList();
		String prefix = label.toLowerCase() + ":" + this.plan.id() + "/";
		this.graph.labelled(label)
			.filter((node) -> node.id().startsWith(prefix) && !node.is("Part"))
			.forEach((node) -> node.with("ordinal", starts.indexOf(node.properties().get("start")) + 1));
	}

	private static Map<String, Object> place(Locator at) {
		Map<String, Object> place = new HashMap<>(Map.of("line", at.line(), "start", at.start(), "end", at.end()));
		if (at.page() != null) {
			place.put("page", at.page());
		}
		return place;
	}

}
