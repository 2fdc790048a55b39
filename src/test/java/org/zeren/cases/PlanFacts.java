package org.zeren.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Project;
import org.zeren.plan.measure.Section;
import org.zeren.plan.named.Agency;
import org.zeren.plan.named.Policy;
import org.zeren.plan.named.WaterBody;
import org.zeren.plan.target.TableTarget;
import org.zeren.plan.target.TextTarget;

/**
 * The facts of a record in short forms, by kind, so that a case names those it is about:
 * duties as "number ROLE unit", targets as "name COMPARATOR goal deadline".
 */
final class PlanFacts {

	private final Map<String, Object> facts = new LinkedHashMap<>();

	private PlanFacts() {
	}

	/**
	 * {@return the facts by kind; a kind of which there are none is an empty list}
	 */
	static Map<String, Object> of(PlanRecord record) {
		PlanFacts facts = new PlanFacts();
		facts.head(record);
		for (String kind : List.of("sections", "goals", "numbers", "measures", "duties", "deadlines", "targets",
				"baselines")) {
			facts.list(kind);
		}
		record.sections().forEach(facts::section);
		return facts.facts;
	}

	private void head(PlanRecord record) {
		this.facts.put("title", record.title());
		this.facts.put("issuer", record.issuer());
		this.facts.put("documentNumber", record.documentNumber());
		this.facts.put("issuedOn", record.issuedOn());
		this.facts.put("status", record.status().name());
		this.facts.put("period", (record.periodStart() != null) ? record.periodStart() + "-" + record.periodEnd() : "");
		this.facts.put("regions",
				record.regions().stream().map((region) -> region.name() + " " + region.kind()).toList());
		this.facts.put("rows", record.targets().stream().map(PlanFacts::row).toList());
		this.facts.put("agencies", record.agencies().stream().map(Agency::name).toList());
		this.facts.put("waters", record.waterBodies().stream().map(WaterBody::name).toList());
		this.facts.put("enterprises", record.enterprises().stream().map((company) -> company.name()).toList());
		this.facts.put("policies", record.policies().stream().map(Policy::title).toList());
		this.facts.put("projects", record.projects().stream().map(Project::name).toList());
	}

	private static String row(TableTarget row) {
		return words(row.name(), (row.baseline() != null) ? row.baseline().printed() + " →" : null,
				(row.goal() != null) ? row.goal().printed() : null, row.unit(), row.deadline());
	}

	private void section(Section section) {
		list("sections").add(words(section.number(), section.title()));
		section.goals().forEach((goal) -> list("goals").add(target(goal)));
		section.measures().forEach((measure) -> {
			list("numbers").add(String.valueOf(measure.number()));
			list("measures").add(words(measure.number(), measure.title()));
			measure(measure, words(measure.number()));
		});
		section.sections().forEach(this::section);
	}

	private void measure(Measure measure, String number) {
		for (Duty duty : measure.duties()) {
			if (!duty.inherited()) {
				list("duties").add(words(number, duty.role(), duty.printed()));
			}
		}
		if (measure.deadline() != null) {
			list("deadlines").add(words(number, measure.deadline()));
		}
		for (TextTarget target : measure.targets()) {
			list("targets").add(target(target));
			if (target.baseline() != null) {
				list("baselines").add(words(target.name(), target.baseline().printed()));
			}
		}
		measure.parts().forEach((part) -> measure(part, number));
	}

	private static String target(TextTarget target) {
		return words(target.name(), target.comparator(), target.goal().printed(), target.deadline());
	}

	private static String words(Object... words) {
		StringBuilder joined = new StringBuilder();
		for (Object word : words) {
			if (word != null) {
				joined.append(joined.isEmpty() ? "" : " ").append(word);
			}
		}
		return joined.toString();
	}

	@SuppressWarnings("unchecked")
	private List<String> list(String kind) {
		return (List<String>) this.facts.computeIfAbsent(kind, (absent) -> new ArrayList<String>());
	}

}
