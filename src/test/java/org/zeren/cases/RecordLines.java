package org.zeren.cases;

import java.util.ArrayList;
import java.util.List;

import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Section;
import org.zeren.plan.target.TableTarget;
import org.zeren.plan.target.TextTarget;

/**
 * The facts of a record as lines that can be compared, without places: two documents that
 * say the same give the same lines.
 */
final class RecordLines {

	private final List<String> lines = new ArrayList<>();

	private RecordLines() {
	}

	/**
	 * {@return one line a fact, in the order of the record}
	 */
	static List<String> of(PlanRecord record) {
		RecordLines lines = new RecordLines();
		lines.head(record);
		record.sections().forEach(lines::section);
		return lines.lines;
	}

	private void head(PlanRecord record) {
		add("title", record.title());
		add("issuer", record.issuer());
		add("documentNumber", record.documentNumber());
		add("issuedOn", record.issuedOn());
		add("status", record.status());
		add("period", record.periodStart(), record.periodEnd());
		record.regions().forEach((region) -> add("region", region.name(), region.kind()));
		record.targets().forEach(this::target);
		record.agencies().forEach((agency) -> add("agency", agency.name(), agency.kind(), agency.sector()));
		record.waterBodies().forEach((water) -> add("water", water.name(), water.kind()));
		record.monitoringSections().forEach((section) -> add("monitoring", section.name()));
		record.enterprises().forEach((enterprise) -> add("enterprise", enterprise.name()));
		record.parks().forEach((park) -> add("park", park.name()));
		record.policies().forEach((policy) -> add("policy", policy.title()));
		record.projects().forEach((project) -> add("project", project.name()));
	}

	private void section(Section section) {
		add("section", section.number(), section.title());
		section.sections().forEach(this::section);
		section.measures().forEach(this::measure);
	}

	private void measure(Measure measure) {
		add("measure", measure.number(), measure.title());
		for (Duty duty : measure.duties()) {
			add("duty", measure.title(), duty.role(), duty.agency(), duty.printed());
		}
		measure.targets().forEach((target) -> target(measure, target));
		add("names", measure.title(), measure.waterBodies(), measure.enterprises(), measure.parks(),
				measure.policies());
		measure.parts().forEach(this::measure);
	}

	private void target(TableTarget target) {
		add("row", target.key(), target.name(), target.indicator(), target.unit(), target.baseline(), target.goal(),
				target.comparator(), target.deadline(), target.binding());
	}

	private void target(Measure measure, TextTarget target) {
		add("target", measure.title(), target.name(), target.indicator(), target.comparator(), target.goal(),
				target.unit(), target.deadline());
	}

	private void add(String kind, Object... values) {
		StringBuilder line = new StringBuilder(kind);
		for (Object value : values) {
			line.append(" | ").append((value != null) ? value : "-");
		}
		this.lines.add(line.toString());
	}

}
