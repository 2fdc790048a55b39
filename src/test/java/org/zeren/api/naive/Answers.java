package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import org.zeren.api.naive.Graph.Edge;
import org.zeren.api.naive.Graph.Node;
import org.zeren.api.naive.Graph.Row;
import org.zeren.graph.model.Model;

/**
 * What each field means, after the glossary and the contract.
 */
final class Answers {

	private static final String[] DUTY = { "LEADS", "RESPONSIBLE_FOR", "SUPPORTS", "IMPLEMENTS", "GUIDES",
			"SUPERVISES" };

	/** A duty in a measure that aims at a target. */
	record Link(Edge aim, Node whole, Edge duty) implements Row {

		@Override
		public Map<String, Object> properties() {
			return this.duty.properties();
		}

	}

	/** A grouped count. */
	record Group(Map<String, Object> properties) implements Row {
	}

	private final Map<String, BiFunction<Object, Map<String, Object>, Object>> fields = new HashMap<>();

	private final Model model;

	private final Graph graph;

	Answers(GraphQLSchema schema, Model model, Graph graph) {
		this.model = model;
		this.graph = graph;
		listed(schema);
		roots();
		plans();
		measures();
		agencies();
		targets();
		places();
		findings();
	}

	/** The value of a field: a value, a row, or a stream of rows. */
	Object of(String type, String field, Object row, Map<String, Object> arguments) {
		BiFunction<Object, Map<String, Object>, Object> answer = this.fields.get(type + "." + field);
		return (answer != null) ? answer.apply(row, arguments) : ((Row) row).properties().get(field);
	}

	private void node(String field, Function<Node, Object> answer) {
		this.fields.put(field, (row, arguments) -> answer.apply((Node) row));
	}

	private static <T> T one(Stream<T> rows) {
		return rows.findFirst().orElse(null);
	}

	/** What the declaration of a type says of the fields that lead to it and from it. */
	private void listed(GraphQLSchema schema) {
		this.model.types()
			.forEach((type) -> fieldsOf(schema, "Query", type.label()).forEach((field) -> this.fields
				.put("Query." + field, (root, arguments) -> this.graph.labelled(type.label()))));
		this.model.shared().forEach((type) -> {
			String label = type.label();
			type.belongings()
				.forEach((belonging) -> node(label + "." + belonging.key(),
						(node) -> one(node.out(belonging.type()).map(Edge::to))));
			if (type.listing() != null) {
				String via = type.listing().via();
				String aim = type.listing().aim();
				node(label + ".plans", (node) -> from(node, via, "Plan"));
				node(label + ".measures", (node) -> from(node, aim, "Measure"));
				fieldsOf(schema, "Plan", label).forEach((field) -> node("Plan." + field,
						(plan) -> plan.out(via).map(Edge::to).filter((named) -> named.is(label)).distinct()));
				fieldsOf(schema, "Measure", label)
					.forEach((field) -> node("Measure." + field, (unit) -> linked(unit, aim, label)));
			}
		});
	}

	/** The fields of a type that give rows of another, as a list or a connection. */
	private static List<String> fieldsOf(GraphQLSchema schema, String type, String rows) {
		return schema.getObjectType(type)
			.getFieldDefinitions()
			.stream()
			.filter((field) -> !(GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLObjectType one)
					|| one.getName().endsWith("Connection"))
			.filter((field) -> List.of(rows, rows + "Connection")
				.contains(((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName()))
			.map(GraphQLFieldDefinition::getName)
			.toList();
	}

	private void roots() {
		this.fields.put("Query.node", (root, arguments) -> byId("", arguments.get("id")));
		for (String type : List.of("Plan", "Measure", "Agency", "Target", "Indicator", "Finding", "Ruling",
				"Assignment", "Observation", "Correction")) {
			this.fields.put("Query." + type.toLowerCase(), (root, arguments) -> byId(type, arguments.get("id")));
		}
		this.fields.put("Query.measures",
				(root, arguments) -> this.graph.labelled("Measure").filter((measure) -> !measure.is("Part")));
		this.fields.put("Query.search", (root, arguments) -> hits(arguments));
		this.fields.put("Query.responsibilityChain", (root, arguments) -> byId("Target", arguments.get("targetId")));
		this.fields.put("Query.dutiesBySectorAndRole", (root,
				arguments) -> bySectorAndRole(this.graph.labelled("Agency").flatMap((agency) -> agency.out(DUTY))));
		this.fields.put("Query.targetsByIndicatorAndBinding",
				(root, arguments) -> groups(this.graph.labelled("Target")
					.flatMap((target) -> target.out("MEASURED_BY"))
					.map((edge) -> group("indicator", edge.to(), "binding", edge.from().properties().get("binding")))));
	}

	private Stream<Node> hits(Map<String, Object> arguments) {
		List<?> labels = (List<?>) arguments.get("types");
		return this.graph.all()
			.stream()
			.filter((node) -> labels == null || labels.stream().anyMatch((label) -> node.is((String) label)))
			.filter((node) -> Words.isHit(this.model, node, (String) arguments.get("text")));
	}

	private Node byId(String label, Object id) {
		return one(this.graph.all()
			.stream()
			.filter((node) -> (label.isEmpty() || node.is(label)) && id.equals(node.properties().get("id"))));
	}

	private static Stream<Group> bySectorAndRole(Stream<Edge> duties) {
		return groups(duties
			.map((duty) -> group("sector", one(duty.from().out("IN_SECTOR").map(Edge::to)), "role", duty.type())));
	}

	private static Map<String, Object> group(String one, Object first, String other, Object second) {
		Map<String, Object> group = new LinkedHashMap<>();
		group.put(one, first);
		group.put(other, second);
		return group;
	}

	private static Stream<Group> groups(Stream<Map<String, Object>> rows) {
		Map<Map<String, Object>, Integer> counts = new LinkedHashMap<>();
		rows.forEach((row) -> counts.merge(row, 1, Integer::sum));
		List<Group> groups = new ArrayList<>();
		counts.forEach((row, count) -> {
			Map<String, Object> all = new LinkedHashMap<>(row);
			all.put("count", count);
			groups.add(new Group(all));
		});
		groups.sort(Comparator.<Group, Integer>comparing((group) -> -(Integer) group.properties().get("count"))
			.thenComparing((group) -> key(group, 0), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing((group) -> key(group, 1), Comparator.nullsLast(Comparator.naturalOrder())));
		return groups.stream();
	}

	private static String key(Group group, int index) {
		Object value = new ArrayList<>(group.properties().values()).get(index);
		return (value instanceof Node node) ? (String) node.properties().get("id") : (String) value;
	}

	private void plans() {
		node("Plan.region", (plan) -> one(plan.out("COVERS").map(Edge::to)));
		node("Plan.sections", (plan) -> below(plan, "Section"));
		node("Plan.measures", (plan) -> units(plan).filter((measure) -> !measure.is("Part")));
		node("Plan.targets", (plan) -> plan.out("SETS").map(Edge::to));
		node("Plan.agencies",
				(plan) -> Stream.concat(units(plan), plan.out("LISTS").map(Edge::to))
					.flatMap((unit) -> unit.in(DUTY))
					.map(Edge::from)
					.distinct());
		this.fields.put("Plan.sourceText", this::sourceText);
		node("Plan.review", (plan) -> plan.out("DOUBTS").map(Edge::to));
		self("Plan.reading");
		node("Reading.measures", (plan) -> (int) units(plan).filter((measure) -> !measure.is("Part")).count());
		node("Reading.duties", (plan) -> (int) units(plan).flatMap((unit) -> unit.in(DUTY)).count());
		node("Reading.rows",
				(plan) -> (int) plan.out("SETS")
					.filter((edge) -> edge.to().properties().get("kind").equals("TABLE"))
					.count());
		node("Reading.review", (plan) -> (int) plan.out("DOUBTS").count());
		node("ReviewItem.plan", (item) -> one(item.in("DOUBTS").map(Edge::from)));
		self("ReviewItem.locator");
		node("Section.goals", (section) -> section.out("STATES").map(Edge::to));
		node("Plan.dutiesBySectorAndRole", (plan) -> bySectorAndRole(units(plan).flatMap((unit) -> unit.in(DUTY))));
		node("Plan.projects", (plan) -> plan.out("LISTS").map(Edge::to).distinct());
		node("Plan.source", (plan) -> plan);
		node("SourceFile.name", (plan) -> plan.properties().get("sourceName"));
		node("SourceFile.sha256", (plan) -> plan.properties().get("sourceSha256"));
		node("Section.parent", (section) -> above(section, "Section"));
		node("Section.sections", (section) -> below(section, "Section"));
		node("Section.measures", (section) -> below(section, "Measure"));
		node("Section.plan", Answers::plan);
	}

	private Stream<Node> sourceText(Object plan, Map<String, Object> arguments) {
		Integer from = (Integer) arguments.get("fromLine");
		Integer to = (Integer) arguments.get("toLine");
		return this.graph.labelled("SourceText")
			.filter((piece) -> ((Node) plan).id().equals(piece.properties().get("planId")))
			.filter((piece) -> from == null || (Integer) piece.properties().get("lastLine") >= from)
			.filter((piece) -> to == null || (Integer) piece.properties().get("line") <= to);
	}

	private static Stream<Node> below(Node node, String label) {
		return node.out("CONTAINS").map(Edge::to).filter((inner) -> inner.is(label));
	}

	private static Node above(Node node, String label) {
		return one(node.in("CONTAINS").map(Edge::from).filter((outer) -> outer.is(label)));
	}

	private static Node plan(Node node) {
		return node.is("Plan") ? node : plan(one(node.in("CONTAINS").map(Edge::from)));
	}

	/** All measures and parts of a plan or below a section. */
	private static Stream<Node> units(Node node) {
		return Stream.concat(node.is("Measure") ? Stream.of(node) : Stream.empty(),
				node.out("CONTAINS").map(Edge::to).flatMap(Answers::units));
	}

	private void measures() {
		node("Measure.plan", Answers::plan);
		node("Measure.section",
				(unit) -> above((above(unit, "Measure") != null) ? above(unit, "Measure") : unit, "Section"));
		node("Measure.parent", (unit) -> above(unit, "Measure"));
		node("Measure.parts", (unit) -> below(unit, "Measure"));
		this.fields.put("Measure.duties",
				(unit, arguments) -> ofRoles(units((Node) unit).flatMap((part) -> part.in(DUTY)), arguments));
		node("Measure.owners", Answers::owners);
		node("Measure.targets", (unit) -> linked(unit, "TARGETS", "Target"));
		node("Measure.projects", (unit) -> linked(unit, "LISTS", "Project"));
		self("Measure.locator");
		this.fields.put("Duty.role", (duty, arguments) -> ((Edge) duty).type());
		this.fields.put("Duty.agency", (duty, arguments) -> ((Edge) duty).from());
		this.fields.put("Duty.measure", (duty, arguments) -> ((Edge) duty).to());
		self("Duty.locator");
		this.fields.put("ProjectDuty.role", (duty, arguments) -> ((Edge) duty).type());
		this.fields.put("ProjectDuty.agency", (duty, arguments) -> ((Edge) duty).from());
		this.fields.put("ProjectDuty.project", (duty, arguments) -> ((Edge) duty).to());
		self("ProjectDuty.locator");
		node("Project.duties", (project) -> project.in(DUTY));
	}

	private void self(String field) {
		this.fields.put(field, (row, arguments) -> row);
	}

	private static Stream<Edge> ofRoles(Stream<Edge> duties, Map<String, Object> arguments) {
		List<?> roles = (List<?>) arguments.get("role");
		return duties.filter((duty) -> roles == null || roles.contains(duty.type()));
	}

	private static Stream<Node> linked(Node unit, String type, String label) {
		return units(unit).flatMap((part) -> part.out(type))
			.map(Edge::to)
			.filter((found) -> found.is(label))
			.distinct();
	}

	private static Stream<Node> owners(Node unit) {
		List<Node> leaders = units(unit).flatMap((part) -> part.in("LEADS")).map(Edge::from).distinct().toList();
		return !leaders.isEmpty() ? leaders.stream()
				: units(unit).flatMap((part) -> part.in("RESPONSIBLE_FOR")).map(Edge::from).distinct();
	}

	private void agencies() {
		node("Agency.region", (agency) -> one(agency.out("IN_REGION").map(Edge::to)));
		node("Agency.sector", (agency) -> one(agency.out("IN_SECTOR").map(Edge::to)));
		node("Agency.parent", (agency) -> one(agency.out("PART_OF").map(Edge::to)));
		node("Agency.subordinates", (agency) -> agency.in("PART_OF").map(Edge::from));
		this.fields.put("Agency.duties", (agency,
				arguments) -> ofRoles(((Node) agency).out(DUTY).filter((duty) -> duty.to().is("Measure")), arguments));
		node("Agency.projectDuties", (agency) -> agency.out(DUTY).filter((duty) -> duty.to().is("Project")));
		this.fields.put("Agency.targets", (agency, arguments) -> targetsOf((Node) agency, arguments.get("owned")));
		self("Agency.dutyCounts");
		Map.of("lead", "LEADS", "responsible", "RESPONSIBLE_FOR", "support", "SUPPORTS", "implement", "IMPLEMENTS",
				"guide", "GUIDES", "supervise", "SUPERVISES")
			.forEach((field, type) -> node("DutyCounts." + field, (agency) -> (int) agency.out(type).count()));
		node("Sector.agencies", (sector) -> sector.in("IN_SECTOR").map(Edge::from));
		node("Region.parent", (region) -> one(region.out("PART_OF").map(Edge::to)));
		node("Region.children", (region) -> region.in("PART_OF").map(Edge::from));
		node("Region.within", Answers::within);
		node("Region.plans", (region) -> region.in("COVERS").map(Edge::from));
		node("Region.agencies", (region) -> region.in("IN_REGION").map(Edge::from));
	}

	private static Stream<Node> within(Node region) {
		return Stream.concat(Stream.of(region), region.out("PART_OF").map(Edge::to).flatMap(Answers::within));
	}

	private static Stream<Node> targetsOf(Node agency, Object owned) {
		return agency.out(DUTY)
			.map(Edge::to)
			.flatMap((unit) -> Stream.concat(Stream.of(unit), Stream.ofNullable(above(unit, "Measure"))))
			.flatMap((unit) -> unit.out("TARGETS"))
			.map(Edge::to)
			.filter((target) -> target.is("Target"))
			.distinct()
			.filter((target) -> owned == null || owned.equals(ownersOf(target).anyMatch(agency::equals)));
	}

	private static Stream<Node> ownersOf(Node target) {
		return target.in("TARGETS").map(Edge::from).flatMap(Answers::owners).distinct();
	}

	private void targets() {
		node("Indicator.targets", (indicator) -> indicator.in("MEASURED_BY").map(Edge::from));
		node("Target.indicator", (target) -> one(target.out("MEASURED_BY").map(Edge::to)));
		node("Target.plan", (target) -> one(target.in("SETS").map(Edge::from)));
		node("Target.baseline", (target) -> (target.properties().get("baselineAsPrinted") != null) ? target : null);
		self("Target.goal");
		node("Baseline.asPrinted", (target) -> target.properties().get("baselineAsPrinted"));
		node("Target.section", (target) -> one(target.in("STATES").map(Edge::from)));
		node("Baseline.year", (target) -> target.properties().get("baselineYear"));
		node("Baseline.value", (target) -> target.properties().get("baselineValue"));
		node("Goal.asPrinted", (target) -> target.properties().get("goalAsPrinted"));
		node("Baseline.canonicalValue", (target) -> target.properties().get("baselineCanonical"));
		node("Goal.canonicalValue", (target) -> target.properties().get("goalCanonical"));
		node("Goal.value", (target) -> target.properties().get("goalValue"));
		node("Target.measures", (target) -> target.in("TARGETS").map(Edge::from).distinct());
		node("Target.owners", Answers::ownersOf);
		self("Target.locator");
		self("ResponsibilityChain.target");
		node("ResponsibilityChain.owned", (target) -> ownersOf(target).findAny().isPresent());
		node("ResponsibilityChain.links",
				(target) -> target.in("TARGETS")
					.flatMap((aim) -> units(aim.from()).filter((unit) -> unit == aim.from() || !aimsAt(unit, target))
						.flatMap((unit) -> unit.in(DUTY))
						.map((duty) -> new Link(aim, aim.from(), duty))));
		link("agency", (link) -> link.duty().from());
		link("role", (link) -> link.duty().type());
		link("measure", (link) -> link.duty().to());
		link("basis", (link) -> link.aim().properties().get("basis"));
		link("owns",
				(link) -> owners(link.whole()).anyMatch(link.duty().from()::equals)
						&& List.of("LEADS", "RESPONSIBLE_FOR").contains(link.duty().type())
						&& (link.duty().type().equals("LEADS")
								|| units(link.whole()).noneMatch((unit) -> unit.in("LEADS").findAny().isPresent())));
		link("locator", (link) -> link.duty());
		link("basisLocator", (link) -> (link.aim().properties().get("line") != null) ? link.aim() : null);
	}

	private static boolean aimsAt(Node unit, Node target) {
		return unit.out("TARGETS").anyMatch((aim) -> aim.to() == target);
	}

	private void link(String field, Function<Link, Object> answer) {
		this.fields.put("ResponsibilityLink." + field, (row, arguments) -> answer.apply((Link) row));
	}

	private void places() {
		node("WaterBody.tributaries", (water) -> water.in("FLOWS_INTO").map(Edge::from));
		node("WaterBody.monitoringSections", (water) -> water.in("ON").map(Edge::from));
		node("Project.measures", (project) -> from(project, "LISTS", "Measure"));
		node("Project.plans", (project) -> from(project, "LISTS", "Plan"));
	}

	private void findings() {
		node("Plan.audited", (plan) -> plan.properties().containsKey("audited"));
		node("Plan.findings", (plan) -> this.graph.labelled("Finding")
			.filter((finding) -> plan.id().equals(finding.properties().get("planId"))));
		node("Plan.upper", (plan) -> one(plan.out("UNDER").map(Edge::to)));
		node("Plan.lower", (plan) -> plan.in("UNDER").map(Edge::from));
		node("Finding.plan", (finding) -> one(finding.out("IN").map(Edge::to)));
		node("Finding.rule", (finding) -> one(finding.out("BY").map(Edge::to)));
		node("Finding.subject", (finding) -> one(finding.out("ABOUT").map(Edge::to)));
		node("Finding.rulings", (finding) -> finding.in("RULES_ON").map(Edge::from));
		node("Plan.corrections", (plan) -> plan.in("CORRECTS").map(Edge::from));
		node("Target.assignments", (target) -> target.in("ASSIGNS").map(Edge::from));
		node("Finding.evidence", (finding) -> finding.out("SHOWS"));
		this.fields.put("Evidence.node", (shown, arguments) -> ((Edge) shown).to());
		this.fields.put("Evidence.locator",
				(shown, arguments) -> ((Edge) shown).properties().containsKey("line") ? shown : null);
		for (String type : List.of("Target", "Measure", "Project")) {
			node(type + ".observations", (subject) -> subject.in("REPORTS_ON").map(Edge::from));
		}
		node("Rule.findings", (rule) -> rule.in("BY").map(Edge::from));
	}

	private static Stream<Node> from(Node named, String edge, String label) {
		return named.in(edge).map(Edge::from).filter((node) -> node.is(label)).distinct().filter(Objects::nonNull);
	}

}
