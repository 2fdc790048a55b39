package org.zeren.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.document.Passage;
import org.zeren.extract.duty.Deadlines;
import org.zeren.extract.duty.PrintedDuty;
import org.zeren.extract.language.Period;
import org.zeren.extract.review.Remark;
import org.zeren.extract.structure.Draft;
import org.zeren.extract.structure.MeasureReader;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Project;
import org.zeren.plan.measure.Section;

/**
 * Writes drafts as the sections and measures of a record, with the agency of each printed
 * name: where a note prints 区水利局, the duty is that of 东湖区水利局.
 */
final class RecordWriter {

	private final Map<String, String> agencies;

	private final Map<String, String> texts = new LinkedHashMap<>();

	private final FactReader facts;

	private final Period period;

	private final @Nullable String issuedOn;

	private final List<Remark> remarks = new ArrayList<>();

	/**
	 * @param agencies the agency of each printed name
	 * @param facts reads what else the texts say
	 * @param period the years of the plan, which date a deadline without a year
	 * @param issuedOn when it was issued, which dates one in a plan that names no years;
	 * null where unknown
	 */
	RecordWriter(Map<String, String> agencies, FactReader facts, Period period, @Nullable String issuedOn) {
		this.period = period;
		this.issuedOn = issuedOn;
		this.agencies = new HashMap<>(agencies);
		this.facts = facts;
	}

	/**
	 * {@return what the record cannot say for sure of the measures written so far}
	 */
	List<Remark> remarks() {
		return this.remarks;
	}

	/**
	 * {@return the text of each measure and part by its path}
	 */
	Map<String, String> texts() {
		return this.texts;
	}

	/**
	 * {@return the projects with the agencies that the notes on them name}
	 * @param projects the projects without duties
	 * @param boxed the numbered items in boxes: 1.甲工程。…（责任单位：市水利局）
	 * @param notes reads the notes of the plan
	 */
	List<Project> projects(List<Project> projects, List<Passage> boxed, MeasureReader notes) {
		Map<Integer, List<Duty>> borne = new HashMap<>();
		for (Passage item : boxed) {
			List<PrintedDuty> bearers = notes.bearers(item);
			for (Project project : bearers.isEmpty() ? List.<Project>of() : projects) {
				Locator at = item.locator();
				if (at.start() <= project.at().start() && project.at().start() < at.end()) {
					borne.putIfAbsent(project.at().start(), duties(bearers, false, 1));
					break;
				}
			}
		}
		return projects.stream()
			.map((project) -> new Project(project.name(), project.category(), project.at(),
					borne.getOrDefault(project.at().start(), List.of())))
			.toList();
	}

	List<Section> sections(List<? extends Draft> drafts) {
		List<Section> sections = new ArrayList<>();
		for (Draft draft : drafts) {
			if (draft instanceof Draft.Section section) {
				sections.add(section(section));
			}
		}
		return sections;
	}

	private Section section(Draft.Section draft) {
		List<Measure> measures = new ArrayList<>();
		List<Section> sections = new ArrayList<>();
		for (Draft child : draft.content()) {
			if (child instanceof Draft.Measure measure) {
				measures.add(measure(measure));
			}
			else if (child instanceof Draft.Section section) {
				sections.add(section(section));
			}
		}
		return new Section(draft.path(), draft.number(), draft.title().toString(), draft.title().locator(),
				this.facts.goals(draft.title(), draft.goals()), sections, measures);
	}

	private Measure measure(Draft.Measure draft) {
		this.texts.put(draft.path(), text(draft.texts()));
		List<Duty> duties = duties(draft.own().bearers(), false, 1);
		duties.addAll(duties(draft.inherited(), true, duties.size() + 1));
		List<Measure> parts = new ArrayList<>();
		for (Draft.Stretch part : draft.parts()) {
			parts.add(part(draft.path() + "/" + (parts.size() + 1), part));
		}
		return measure(draft.path(), draft.number(), draft.title().toString(), draft.titlePrinted(),
				draft.title().locator(), draft.own().deadline(), duties, this.facts.read(draft.title(), draft.own()),
				parts);
	}

	private Measure part(String path, Draft.Stretch part) {
		this.texts.put(path, text(part.texts()));
		Passage first = part.texts().get(0).strip();
		Passage last = part.texts().get(part.texts().size() - 1).strip();
		Locator at = new Locator(first.locator().line(), first.locator().start(), last.locator().end());
		return measure(path, null, null, true, at, part.deadline(), duties(part.bearers(), false, 1),
				this.facts.read(null, part), List.of());
	}

	private Measure measure(String path, @Nullable String number, @Nullable String title, boolean titlePrinted,
			Locator at, @Nullable String deadline, List<Duty> duties, MeasureContent facts, List<Measure> parts) {
		String due = Deadlines.inYear(deadline, this.period, this.issuedOn);
		if (due == null && deadline != null) {
			this.remarks.add(new Remark(at, "a deadline without a year, in a plan of several years", deadline));
		}
		return new Measure(path, number, title, titlePrinted, at, due, duties, facts.targets(), facts.named(),
				facts.waterBodies(), facts.enterprises(), facts.parks(), facts.policies(), facts.projects(), parts);
	}

	private List<Duty> duties(List<PrintedDuty> bearers, boolean inherited, int first) {
		List<Duty> duties = new ArrayList<>();
		for (PrintedDuty bearer : bearers) {
			String printed = bearer.name().toString();
			String agency = Objects.requireNonNull(this.agencies.get(printed));
			duties.add(new Duty(bearer.role(), agency, printed, first + duties.size(), bearer.name().locator(),
					inherited));
		}
		return duties;
	}

	private static String text(List<Passage> texts) {
		return texts.stream().map((text) -> text.strip().toString()).collect(Collectors.joining("\n"));
	}

}
