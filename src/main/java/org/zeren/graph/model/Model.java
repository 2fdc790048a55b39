package org.zeren.graph.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zeren.graph.model.SharedType.Belonging;
import org.zeren.graph.model.SharedType.SecondLabel;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Role;
import org.zeren.plan.named.Enterprise;
import org.zeren.plan.named.MonitoringSection;
import org.zeren.plan.named.Park;
import org.zeren.plan.named.Policy;
import org.zeren.plan.named.WaterBody;
import org.zeren.plan.named.WaterKind;
import org.zeren.term.Indicator;
import org.zeren.term.Sector;
import org.zeren.term.UnitNames;

import static org.zeren.graph.model.NodeType.Trait.ALIASES;
import static org.zeren.graph.model.NodeType.Trait.DRAWN;
import static org.zeren.graph.model.NodeType.Trait.FOUND_BY_NAME;
import static org.zeren.graph.model.NodeType.Trait.IN_ORDER;
import static org.zeren.graph.model.NodeType.Trait.SEARCHED;
import static org.zeren.graph.model.NodeType.Trait.SORTED_BY_NAME;

/**
 * All types of nodes: the one declaration of what is in the graph. A new shared type is
 * one more constant here, in {@link #zeren()}, with the version of the graph that has it
 * first.
 */
public final class Model {

	public static final NodeType PLAN = NodeType.of("Plan", "plan", "title")
		.with(SEARCHED, SORTED_BY_NAME, DRAWN)
		.holding("issuer", "documentNumber", "issuedOn", "status", "periodStart", "periodEnd", "sourceName",
				"sourceSha256", "digest", "origin", "audited", NodeType.CONTEXT);

	public static final NodeType SECTION = NodeType.of("Section", "section", "title")
		.with(IN_ORDER, DRAWN)
		.holding("planId", "number", "level", "ordinal")
		.placed();

	public static final NodeType MEASURE = NodeType.of("Measure", "measure", "title")
		.with(SEARCHED, IN_ORDER, SORTED_BY_NAME, DRAWN)
		.holding("planId", "number", "comparedTitle", "titlePrinted", "deadline", "ordinal", "path", "text",
				NodeType.CONTEXT)
		.placed();

	public static final NodeType TARGET = NodeType.of("Target", "target", "name")
		.with(SEARCHED, IN_ORDER, SORTED_BY_NAME, DRAWN)
		.holding("planId", "ordinal", "kind", "unit", "baselineAsPrinted", "baselineValue", "baselineCanonical",
				"baselineYear", "goalAsPrinted", "goalValue", "goalCanonical", "comparator", "deadline", "binding",
				"cumulative", "verdict", "verdictRatio", "verdictOn", NodeType.KEYWORDS, NodeType.CONTEXT)
		.placed();

	public static final NodeType PROJECT = NodeType.of("Project", "project", "name")
		.with(SEARCHED, SORTED_BY_NAME, DRAWN)
		.holding("category");

	/** A place that the reader could not read for sure. */
	public static final NodeType REVIEW_ITEM = NodeType.of("ReviewItem", "review", "reason")
		.holding("planId", "ordinal", "text")
		.placed()
		.since(3);

	/**
	 * A piece of the text that a plan was read from. No relationship leads to it, so that
	 * who looks around a plan is not shown it.
	 */
	public static final NodeType SOURCE_TEXT = NodeType.of("SourceText", "text", "text")
		.with(IN_ORDER)
		.holding("planId", "ordinal", "line", "lastLine", "start")
		.since(7);

	/** What a rule of audit found in a plan. It is computed, and in no record. */
	public static final NodeType FINDING = NodeType.of("Finding", "finding", "kind")
		.with(IN_ORDER, FOUND_BY_NAME)
		.holding("planId", "severity", "ordinal", "condition", "state", "foundOn", "supersededOn")
		.since(4);

	/** A rule of audit. */
	public static final NodeType RULE = NodeType.of("Rule", "rule", "name")
		.with(DRAWN)
		.holding("kind", "englishName", "severity", "criterion", "englishCriterion", "citation", "limits",
				"englishLimits")
		.since(4);

	/** What a person decided on a finding. It is added, never changed. */
	public static final NodeType RULING = entry("Ruling", "ruling").holding("state", "agency", "dueOn", "acceptor",
			"proof");

	/** The value that a superior hands down for a target and a year. */
	public static final NodeType ASSIGNMENT = entry("Assignment", "assignment").holding("year", "value", "unit",
			"source");

	/** What was achieved for a target, measure or project at a date. */
	public static final NodeType OBSERVATION = entry("Observation", "observation").holding("value", "unit", "state",
			"asOf", "basis", "periodStart", "reporter", "evidence", "stage");

	/** What a person set right in how a plan was read. */
	public static final NodeType CORRECTION = entry("Correction", "correction")
		.holding("list", "key", "set", "add", "remove", "was")
		.since(9);

	/** Its id holds the names of the regions around it, so it knows how deep it lies. */
	public static final SharedType REGION = SharedType
		.of(NodeType.of("Region", "region", "name").with(SEARCHED, FOUND_BY_NAME, DRAWN))
		.value("kind")
		.belongs("within", "PART_OF", "Region")
		.derived("level", (id) -> id.split("/").length);

	public static final SharedType SECTOR = SharedType
		.of(NodeType.of("Sector", "sector", "name").with(SEARCHED, FOUND_BY_NAME, DRAWN))
		.derived(NodeType.ALIASES, (id) -> Sector.aliases(name(id)));

	public static final SharedType INDICATOR = SharedType
		.of(NodeType.of("Indicator", "indicator", "name").with(SEARCHED, FOUND_BY_NAME, DRAWN))
		.value("category")
		.value("unit")
		.derived(NodeType.ALIASES, (id) -> Indicator.named(name(id)).map(Indicator::aliases).orElse(List.of()))
		.derived("lowerIsBetter", (id) -> Indicator.named(name(id)).map(Indicator::lowerIsBetter).orElse(null));

	public static final SharedType AGENCY = SharedType
		.of(NodeType.of("Agency", "agency", "name").with(SEARCHED, ALIASES, FOUND_BY_NAME, DRAWN))
		.value("kind")
		.belongs("region", "IN_REGION", "Region")
		.belongs("sector", "IN_SECTOR", "Sector")
		.belongs("superior", "PART_OF", "Agency")
		.derived(NodeType.KEYWORDS, Model::keywords)
		.derived(NodeType.CONTEXT, Model::around);

	/**
	 * One that bears a duty in some plan is an agency too, and then has a kind and
	 * belongs to what an agency belongs to.
	 */
	public static final SharedType ENTERPRISE = SharedType
		.of(NodeType.of("Enterprise", "enterprise", "name").with(SEARCHED, ALIASES, DRAWN))
		.listed(Listing.of(PlanRecord::enterprises, Enterprise::name, Enterprise::at)
			.aliases(Enterprise::aliases)
			.inMeasures("TARGETS", Measure::enterprises))
		.value("kind")
		.belongs("region", "IN_REGION", "Region")
		.belongs("sector", "IN_SECTOR", "Sector")
		.belongs("superior", "PART_OF", "Agency")
		.labelled(List.of("Agency"), (kind) -> (kind != null) ? "Agency" : null);

	/** It carries the label of its kind too: River, Lake, … */
	public static final SharedType WATER_BODY = SharedType
		.of(NodeType.of("WaterBody", "water", "name").with(SEARCHED, FOUND_BY_NAME, DRAWN))
		.listed(Listing.of(PlanRecord::waterBodies, WaterBody::name, WaterBody::at)
			.value("kind", (water) -> water.kind().name())
			.belongs("flowsInto", "FLOWS_INTO", "WaterBody", WaterBody::flowsInto)
			.inMeasures("TARGETS", Measure::waterBodies))
		.unlisted("kind", WaterKind.OTHER.name())
		.labelled(Stream.of(WaterKind.values()).map(Model::label).toList(),
				(kind) -> label((kind != null) ? WaterKind.valueOf(kind) : WaterKind.OTHER));

	public static final SharedType MONITORING_SECTION = SharedType
		.of(NodeType.of("MonitoringSection", "monitoring", "name").with(SEARCHED, DRAWN))
		.listed(Listing.of(PlanRecord::monitoringSections, MonitoringSection::name, MonitoringSection::at)
			.value("level", MonitoringSection::level)
			.belongs("waterBody", "ON", "WaterBody", MonitoringSection::waterBody));

	public static final SharedType PARK = SharedType.of(NodeType.of("Park", "park", "name").with(SEARCHED, DRAWN))
		.listed(Listing.of(PlanRecord::parks, Park::name, Park::at).inMeasures("TARGETS", Measure::parks));

	public static final SharedType POLICY = SharedType
		.of(NodeType.of("Policy", "policy", "title").with(SEARCHED, DRAWN))
		.listed(Listing.of(PlanRecord::policies, Policy::title, Policy::at)
			.everywhere("CITES")
			.value("documentNumber", Policy::documentNumber)
			.says("basis", Policy::basis)
			.inMeasures("CITES", Measure::policies));

	/** The version of the graph whose search finds keywords and context too. */
	public static final int KEYWORDS_SINCE = 5;

	/** The relationships by which a plan's own nodes hang together. */
	private static final Set<String> OWN = Set.of("CONTAINS", "SETS", "LISTS", "DOUBTS", "STATES");

	/** The other relationships that plans do not claim. */
	private static final Set<String> LINKS = Set.of("COVERS", "TARGETS", "MEASURED_BY");

	/** Those that the audit makes. */
	private static final Set<String> COMPUTED = Set.of("UNDER", "IN", "ABOUT", "BY", "SHOWS");

	/** Those of the ledger: what people added, and what it is about. */
	private static final Set<String> LEDGER = Set.of("RULES_ON", "ASSIGNS", "REPORTS_ON", "CORRECTS", "SUPERSEDES");

	/** The second label of a measure that is a part of one. */
	private static final String PART = "Part";

	private final List<NodeType> own;

	private final List<SharedType> shared;

	private final Map<String, SharedType> byPrefix;

	private Model(List<NodeType> own, List<SharedType> shared) {
		check(own, shared);
		this.own = List.copyOf(own);
		this.shared = List.copyOf(shared);
		this.byPrefix = shared.stream().collect(Collectors.toMap((type) -> type.node().ids(), Function.identity()));
	}

	/**
	 * {@return the model of Zeren}
	 */
	public static Model zeren() {
		return new Model(
				List.of(PLAN, SECTION, MEASURE, TARGET, PROJECT, REVIEW_ITEM, SOURCE_TEXT, FINDING, RULE, RULING,
						ASSIGNMENT, OBSERVATION, CORRECTION),
				List.of(REGION, SECTOR, INDICATOR, AGENCY, WATER_BODY, MONITORING_SECTION, ENTERPRISE, PARK, POLICY));
	}

	/**
	 * {@return this with more types}
	 */
	public Model with(List<SharedType> more) {
		return new Model(this.own, Stream.concat(this.shared.stream(), more.stream()).toList());
	}

	/**
	 * {@return the types whose nodes plans share, in the order in which they are written}
	 */
	public List<SharedType> shared() {
		return this.shared;
	}

	/**
	 * {@return all types, those that plans share last}
	 */
	public List<NodeType> types() {
		return Stream.concat(this.own.stream(), this.shared.stream().map(SharedType::node)).toList();
	}

	/**
	 * {@return the types whose nodes Neo4j Browser draws with their names}
	 */
	public List<NodeType> drawn() {
		return types().stream().filter((type) -> type.has(DRAWN)).toList();
	}

	/**
	 * {@return the types that the search finds}
	 */
	public List<NodeType> searched() {
		return types().stream().filter((type) -> type.has(SEARCHED)).toList();
	}

	/**
	 * {@return the shared type of the node with this id; empty where one plan alone has
	 * it}
	 */
	public Optional<SharedType> ofId(String id) {
		return Optional.ofNullable(this.byPrefix.get(id.substring(0, id.indexOf(':'))));
	}

	/**
	 * {@return the shared type with this label}
	 */
	public SharedType labelled(String label) {
		return this.shared.stream().filter((type) -> type.label().equals(label)).findFirst().orElseThrow();
	}

	/**
	 * {@return the types of the relationships by which a plan says something of a shared
	 * node}
	 */
	public List<String> claims() {
		return Stream
			.concat(Stream.of("MENTIONS"),
					this.shared.stream().flatMap((type) -> Stream.ofNullable(type.listing())).map(Listing::via))
			.distinct()
			.toList();
	}

	/**
	 * {@return the types of the relationships between shared nodes}
	 */
	public List<String> belongings() {
		return this.shared.stream()
			.flatMap((type) -> type.belongings().stream())
			.map(Belonging::type)
			.distinct()
			.toList();
	}

	/**
	 * {@return the types of all relationships}
	 */
	public Set<String> relationships() {
		Set<String> types = new TreeSet<>(OWN);
		types.addAll(LINKS);
		types.addAll(COMPUTED);
		types.addAll(LEDGER);
		types.addAll(claims());
		types.addAll(belongings());
		this.shared.forEach((type) -> Stream.ofNullable(type.listing()).map(Listing::aim).forEach(types::add));
		Stream.of(Role.values()).map(Model::relationship).forEach(types::add);
		return types;
	}

	/**
	 * {@return the type of the relationship from an agency to what it has this role in}
	 */
	public static String relationship(Role role) {
		return switch (role) {
			case LEAD -> "LEADS";
			case RESPONSIBLE -> "RESPONSIBLE_FOR";
			case SUPPORT -> "SUPPORTS";
			case IMPLEMENT -> "IMPLEMENTS";
			case GUIDE -> "GUIDES";
			case SUPERVISE -> "SUPERVISES";
		};
	}

	/**
	 * {@return all labels, also those that a node carries beside its type's}
	 */
	public Set<String> labels() {
		Set<String> labels = new TreeSet<>(Set.of(PART));
		types().forEach((type) -> labels.add(type.label()));
		this.shared.forEach((type) -> Stream.ofNullable(type.second()).map(SecondLabel::all).forEach(labels::addAll));
		return labels;
	}

	/**
	 * {@return the properties that a type's nodes can have}
	 */
	public Set<String> properties(NodeType type) {
		Set<String> properties = new TreeSet<>(type.properties());
		properties.addAll(List.of("id", type.name()));
		if (type.has(ALIASES)) {
			properties.addAll(List.of(NodeType.ALIASES, NodeType.WEIGHTS));
		}
		if (type.has(DRAWN)) {
			properties.add(NodeType.CAPTION);
		}
		this.shared.stream().filter((each) -> each.node().equals(type)).forEach((each) -> {
			properties.addAll(each.values());
			properties.addAll(each.derived().keySet());
		});
		return properties;
	}

	/** The name that an id holds behind its prefix. */
	private static String name(String id) {
		return id.substring(id.indexOf(':') + 1);
	}

	/**
	 * Its region's name before its own, and the short and full forms of that; of 市水利局 in
	 * a county, the name of the city.
	 */
	private static List<String> keywords(String agency) {
		List<String> path = List.of(name(agency).split("/"));
		String whole = UnitNames.vocabulary().within(path.subList(0, path.size() - 1), path.get(path.size() - 1));
		List<String> keywords = new ArrayList<>(List.of(whole));
		keywords.addAll(UnitNames.vocabulary().formsOf(whole));
		return keywords;
	}

	/** The names of the regions that an id holds before the last name. */
	private static List<String> around(String id) {
		List<String> names = List.of(name(id).split("/"));
		return names.subList(0, names.size() - 1);
	}

	/**
	 * {@return the properties by which alone the search finds a node: names, aliases and
	 * keywords}
	 */
	public List<String> namings() {
		return Stream.concat(searched().stream().map(NodeType::name), Stream.of(NodeType.ALIASES, NodeType.KEYWORDS))
			.distinct()
			.toList();
	}

	/**
	 * An entry of the ledger keeps the id and a few words of its subject, for that may
	 * go.
	 */
	private static NodeType entry(String label, String ids) {
		return NodeType.of(label, ids, "subjectId")
			.with(IN_ORDER, FOUND_BY_NAME)
			.holding("planId", "title", "ordinal", "reason", "by", "role", "at", "supersedes", "withdrawal")
			.since(6);
	}

	private static String label(WaterKind kind) {
		return switch (kind) {
			case RIVER -> "River";
			case LAKE -> "Lake";
			case RESERVOIR -> "Reservoir";
			case CANAL -> "Canal";
			case WETLAND -> "Wetland";
			case SPRING -> "Spring";
			case BAY -> "Bay";
			case OTHER -> "OtherWater";
		};
	}

	private static void check(List<NodeType> own, List<SharedType> shared) {
		Set<String> labels = new HashSet<>();
		Set<String> prefixes = new HashSet<>();
		List<NodeType> all = new ArrayList<>(own);
		shared.forEach((type) -> all.add(type.node()));
		for (NodeType type : all) {
			if (!labels.add(type.label()) || !prefixes.add(type.ids())) {
				throw new IllegalArgumentException("another type has the label %s or the prefix of ids %s already"
					.formatted(type.label(), type.ids()));
			}
		}
		for (SharedType type : shared) {
			Listing<?> listing = type.listing();
			if (listing != null && (OWN.contains(listing.via()) || OWN.contains(listing.aim()))) {
				throw new IllegalArgumentException(
						"%s is shared, and what %s lead to goes with its plan".formatted(type.label(), OWN));
			}
			type.belongings().stream().filter((belonging) -> !labels.contains(belonging.to())).forEach((belonging) -> {
				throw new IllegalArgumentException("%s belongs by %s to %s, which is no type".formatted(type.label(),
						belonging.type(), belonging.to()));
			});
		}
	}

}
