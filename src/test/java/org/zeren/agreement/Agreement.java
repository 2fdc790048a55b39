package org.zeren.agreement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Project;
import org.zeren.plan.measure.Section;
import org.zeren.plan.named.Enterprise;
import org.zeren.plan.named.Park;
import org.zeren.plan.named.Policy;
import org.zeren.plan.named.WaterBody;
import org.zeren.plan.target.Binding;
import org.zeren.plan.target.Quantity;
import org.zeren.plan.target.TextTarget;

/**
 * How far a record says what a careful reader wrote down, facet by facet.
 */
final class Agreement {

	private static final Map<String, String> ROLES = Map.of("lead", "LEAD", "responsible", "RESPONSIBLE", "support",
			"SUPPORT", "implement", "IMPLEMENT", "guide", "GUIDE", "supervise", "SUPERVISE");

	/** How many characters of its opening stand for a measure without a printed title. */
	private static final int OPENING = 8;

	private final JsonNode reader;

	private final PlanRecord plan;

	private final Map<String, Titled> titled = new LinkedHashMap<>();

	private final Map<String, JsonNode> noted = new LinkedHashMap<>();

	private Agreement(JsonNode reader, PlanRecord plan) {
		this.reader = reader;
		this.plan = plan;
		Map<String, Integer> seen = new HashMap<>();
		plan.sections().forEach((chapter) -> walk(chapter, chapter, (title, measure) -> {
			String key = key(spelling(Objects.requireNonNull(measure.title())), measure.titlePrinted());
			this.titled.put(key + "#" + seen.merge(key, 1, Integer::sum), new Titled(spelling(title), measure));
		}));
		seen.clear();
		reader.path("measures").forEach((measure) -> {
			boolean printed = !text(measure, "title").isEmpty();
			String key = key(spelling(text(measure, printed ? "title" : "opening")), printed);
			this.noted.put(key + "#" + seen.merge(key, 1, Integer::sum), measure);
		});
	}

	private static String key(String title, boolean printed) {
		return printed ? title : "~" + title.substring(0, Math.min(OPENING, title.length()));
	}

	/**
	 * A titled measure with the title of its chapter.
	 */
	private record Titled(String chapter, Measure measure) {

		Stream<Measure> units() {
			return Stream.concat(Stream.of(this.measure), this.measure.parts().stream());
		}

	}

	/**
	 * {@return the facets in a fixed order}
	 * @param reader what the reader wrote down, in the form that GUIDE.md of the
	 * annotations describes
	 * @param plan what the program read
	 */
	static List<Facet> of(JsonNode reader, PlanRecord plan) {
		Agreement agreement = new Agreement(reader, plan);
		return List.of(agreement.head(), agreement.measures(), agreement.chapters(), agreement.duties(),
				agreement.agencies(), agreement.rows(), agreement.goals(), agreement.deadlines(), agreement.numbers(),
				agreement.wordings(), agreement.waters(), agreement.watersOfMeasures(), agreement.enterprises(),
				agreement.names("parks", plan.parks(), Park::name),
				agreement.names("policies", plan.policies(), Policy::title),
				agreement.names("projects", plan.projects(), Project::name));
	}

	private Facet head() {
		JsonNode head = this.reader.path("plan");
		return Facet.of("plan",
				List.of(spelling(text(head, "title")), spelling(text(head, "docNumber")), text(head, "issuedOn"),
						text(head, "status"), text(head, "periodStart"), text(head, "periodEnd"),
						lastThree(text(head, "region"))),
				List.of(spelling(this.plan.title()), spelling(this.plan.documentNumber()),
						wholeDay(this.plan.issuedOn()), this.plan.status().name(), shown(this.plan.periodStart()),
						shown(this.plan.periodEnd()),
						lastThree((this.plan.region() != null) ? this.plan.region().name() : "")));
	}

	/** The readers noted whole days only. */
	private static String wholeDay(@Nullable String date) {
		return (date != null && date.length() == "2022-03-08".length()) ? date : "";
	}

	private Facet measures() {
		return Facet.of("measures", this.noted.keySet(), this.titled.keySet());
	}

	private Facet chapters() {
		return Facet.of("measure in chapter",
				this.noted.entrySet()
					.stream()
					.map((entry) -> spelling(text(entry.getValue(), "chapter")) + ": " + entry.getKey())
					.toList(),
				this.titled.entrySet()
					.stream()
					.map((entry) -> entry.getValue().chapter() + ": " + entry.getKey())
					.toList());
	}

	private Facet duties() {
		List<String> expected = new ArrayList<>();
		this.noted.forEach((title, measure) -> {
			List<JsonNode> tasks = measure.path("tasks").valueStream().filter(Agreement::bearsUnits).toList();
			for (int i = 0; i < tasks.size(); i++) {
				for (Map.Entry<String, String> role : ROLES.entrySet()) {
					for (JsonNode unit : tasks.get(i).path(role.getKey())) {
						expected.add(title + " " + ((tasks.size() > 1) ? i : 0) + " " + role.getValue() + " "
								+ spelling(unit.asString()));
					}
				}
			}
		});
		List<String> found = new ArrayList<>();
		this.titled.forEach((title, measure) -> {
			List<List<Duty>> bearing = measure.units()
				.map((unit) -> unit.duties().stream().filter((duty) -> !duty.inherited()).toList())
				.filter((duties) -> !duties.isEmpty())
				.toList();
			for (int i = 0; i < bearing.size(); i++) {
				for (Duty duty : bearing.get(i)) {
					found.add(title + " " + i + " " + duty.role() + " " + spelling(duty.printed()));
				}
			}
		});
		return Facet.of("duties", expected, found);
	}

	private static boolean bearsUnits(JsonNode task) {
		return ROLES.keySet().stream().anyMatch((role) -> !task.path(role).isEmpty());
	}

	/** Pairs of printed forms that mean the same unit, among the forms that both know. */
	private Facet agencies() {
		Map<String, String> reader = new TreeMap<>();
		this.reader.path("agencies").forEach((agency) -> {
			String name = spelling(text(agency, "name"));
			reader.put(name, name);
			agency.path("aliases").forEach((alias) -> reader.put(spelling(alias.asString()), name));
		});
		Map<String, String> program = new TreeMap<>();
		this.titled.values()
			.stream()
			.flatMap(Titled::units)
			.flatMap((unit) -> unit.duties().stream())
			.filter((duty) -> !duty.inherited())
			.forEach((duty) -> program.put(spelling(duty.printed()), duty.agency()));
		reader.keySet().retainAll(program.keySet());
		program.keySet().retainAll(reader.keySet());
		return Facet.of("agencies: same unit", pairs(reader), pairs(program));
	}

	private static List<String> pairs(Map<String, String> unitOfForm) {
		List<String> pairs = new ArrayList<>();
		unitOfForm.forEach((left, unit) -> unitOfForm.forEach((right, other) -> {
			if (left.compareTo(right) < 0 && unit.equals(other)) {
				pairs.add(left + " = " + right);
			}
		}));
		return pairs;
	}

	private Facet rows() {
		return Facet.of("indicator rows",
				this.reader.path("indicators")
					.valueStream()
					.map((row) -> String.join(" | ", spelling(text(row, "name")), value(text(row, "baseline")),
							value(text(row, "target")), text(row, "attribute").replaceFirst("null", "")))
					.toList(),
				this.plan.targets()
					.stream()
					.map((row) -> String.join(" | ", spelling(row.name()), value(printed(row.baseline())),
							value(printed(row.goal())), attribute(row.binding())))
					.toList());
	}

	/** Numbers that sections on goals print; only where the reader wrote them down. */
	private Facet goals() {
		List<String> expected = new ArrayList<>();
		this.reader.path("goals").forEach((goal) -> {
			if (goal.path("value").isNumber()) {
				expected.add(number(goal.path("value").asDouble()) + spelling(text(goal, "unit")) + " "
						+ year(text(goal, "deadline")));
			}
		});
		List<String> found = this.reader.has("goals")
				? sections(this.plan.sections()).flatMap((section) -> section.goals().stream())
					.filter((goal) -> goal.goal().value() != null)
					.map((goal) -> number(Objects.requireNonNull(goal.goal().value())) + spelling(goal.unit()) + " "
							+ year(goal.deadline()))
					.toList()
				: List.of();
		return Facet.of("goals outside measures", expected, found);
	}

	private static Stream<Section> sections(List<Section> sections) {
		return sections.stream().flatMap((section) -> Stream.concat(Stream.of(section), sections(section.sections())));
	}

	private Facet deadlines() {
		List<String> expected = new ArrayList<>();
		this.noted.forEach((title, measure) -> measure.path("tasks").forEach((task) -> {
			if (!text(task, "deadline").isEmpty()) {
				expected.add(title + " " + text(task, "deadline"));
			}
		}));
		List<String> found = new ArrayList<>();
		this.titled.forEach((title, measure) -> measure.units().forEach((unit) -> {
			if (unit.deadline() != null) {
				found.add(title + " " + unit.deadline());
			}
		}));
		return Facet.of("task deadlines", expected, found);
	}

	private Facet numbers() {
		List<String> expected = new ArrayList<>();
		this.noted.forEach((title, measure) -> measure.path("targets").forEach((target) -> {
			if (target.path("value").isNumber()) {
				expected.add(title + " " + number(target.path("value").asDouble()) + spelling(text(target, "unit"))
						+ " " + year(text(target, "deadline")));
			}
		}));
		List<String> found = new ArrayList<>();
		this.titled.forEach((title, measure) -> targets(measure).filter((target) -> target.goal().value() != null)
			.forEach((target) -> found.add(title + " " + number(Objects.requireNonNull(target.goal().value()))
					+ spelling(target.unit()) + " " + year(target.deadline()))));
		return Facet.of("text targets: numbers", expected, found);
	}

	private Facet wordings() {
		List<String> expected = new ArrayList<>();
		this.noted.forEach((title, measure) -> measure.path("targets").forEach((target) -> {
			if (!target.path("value").isNumber()) {
				expected.add(title + " " + year(text(target, "deadline")));
			}
		}));
		List<String> found = new ArrayList<>();
		this.titled.forEach((title, measure) -> targets(measure).filter((target) -> target.goal().value() == null)
			.forEach((target) -> found.add(title + " " + year(target.deadline()))));
		return Facet.of("text targets: wording", expected, found);
	}

	private static Stream<TextTarget> targets(Titled measure) {
		return measure.units().flatMap((unit) -> unit.targets().stream());
	}

	private Facet waters() {
		return Facet.of("waters and their kinds",
				this.reader.path("waters")
					.valueStream()
					.map((water) -> spelling(text(water, "name")) + " " + text(water, "kind"))
					.toList(),
				this.plan.waterBodies().stream().map((water) -> spelling(water.name()) + " " + water.kind()).toList());
	}

	private Facet watersOfMeasures() {
		List<String> expected = new ArrayList<>();
		this.noted.forEach((title,
				measure) -> new TreeSet<>(
						measure.path("waters").valueStream().map((water) -> spelling(water.asString())).toList())
					.forEach((water) -> expected.add(title + " " + water)));
		List<String> found = new ArrayList<>();
		this.titled.forEach((title, measure) -> new TreeSet<>(
				measure.units().flatMap((unit) -> unit.waterBodies().stream()).map(Agreement::spelling).toList())
			.forEach((water) -> found.add(title + " " + water)));
		return Facet.of("measure to water", expected, found);
	}

	/**
	 * A reader lists each printed form, a record lists a company once with its short
	 * forms: a short form that the reader lists is found where it is one of these.
	 */
	private Facet enterprises() {
		List<String> listed = this.reader.path("enterprises")
			.valueStream()
			.map((company) -> spelling(text(company, "name")))
			.toList();
		Stream<String> forms = this.plan.enterprises()
			.stream()
			.flatMap((company) -> company.aliases().stream())
			.map(Agreement::spelling)
			.filter(listed::contains);
		Stream<String> names = this.plan.enterprises().stream().map(Enterprise::name).map(Agreement::spelling);
		return Facet.of("enterprises", listed, Stream.concat(names, forms).toList());
	}

	private <T> Facet names(String field, List<T> found, java.util.function.Function<T, String> name) {
		return Facet.of(field,
				this.reader.path(field)
					.valueStream()
					.map((entry) -> spelling(
							entry.isString() ? entry.asString() : text(entry, entry.has("title") ? "title" : "name")))
					.toList(),
				found.stream().map(name).map(Agreement::spelling).toList());
	}

	private static void walk(Section chapter, Section section, BiConsumer<String, Measure> measures) {
		// sections and measures stand in the order of their places, whichever list they
		// are in
		TreeMap<Integer, Runnable> inOrder = new TreeMap<>();
		section.measures()
			.forEach((measure) -> inOrder.put(measure.at().start(), () -> measures.accept(chapter.title(), measure)));
		section.sections().forEach((child) -> inOrder.put(child.at().start(), () -> walk(chapter, child, measures)));
		inOrder.values().forEach(Runnable::run);
	}

	/** Spelling apart from typography: width, blanks, markup, marks at the ends. */
	private static String spelling(@Nullable String text) {
		String bare = Objects.requireNonNullElse(text, "").replaceAll("<[^>]+>|[*_${}\\\\]", "");
		return Normalizer.normalize(bare, Normalizer.Form.NFKC)
			.replace('µ', 'μ')
			.replaceAll("[—–]", "-")
			.replaceAll("\\s", "")
			.replaceAll("^[。.;；:：、,，]+|[。.;；:：、,，]+$", "");
	}

	private static String value(String printed) {
		String spelling = spelling(printed);
		return spelling.matches("-*|null") ? "" : spelling;
	}

	private static String text(JsonNode node, String field) {
		return node.path(field).isNull() || node.path(field).isMissingNode() ? "" : node.path(field).asString();
	}

	private static String shown(@Nullable Object value) {
		return Objects.toString(value, "");
	}

	private static String printed(@Nullable Quantity quantity) {
		return (quantity != null) ? quantity.printed() : "";
	}

	private static String attribute(@Nullable Binding binding) {
		return (binding == null) ? "" : (binding == Binding.BINDING) ? "约束性" : "预期性";
	}

	private static String number(double value) {
		return "%.6g".formatted(value);
	}

	private static String year(@Nullable String deadline) {
		return (deadline == null || deadline.length() < 4) ? "-" : deadline.substring(0, 4);
	}

	private static String lastThree(String region) {
		String name = spelling(region);
		return name.substring(Math.max(0, name.length() - 3));
	}

}
