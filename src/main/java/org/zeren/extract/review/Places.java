package org.zeren.extract.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.zeren.document.Locator;
import org.zeren.document.Passage;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Project;
import org.zeren.plan.measure.Section;
import org.zeren.plan.target.TableTarget;

/**
 * Where in the document the facts of a record stand.
 */
final class Places {

	private static final Pattern YEAR = Pattern.compile("20\\d\\d");

	private final TreeSet<Integer> titles = new TreeSet<>();

	private final TreeSet<Integer> measureTitles = new TreeSet<>();

	private final TreeSet<Integer> projects = new TreeSet<>();

	private final TreeSet<Integer> duties = new TreeSet<>();

	private final TreeMap<Integer, TableTarget> rows = new TreeMap<>();

	private final TreeSet<Integer> goals = new TreeSet<>();

	private final List<Measure> measures = new ArrayList<>();

	private final PlanRecord plan;

	Places(PlanRecord plan) {
		this.plan = plan;
		sections(plan.sections()).forEach((section) -> {
			this.titles.add(section.at().start());
			section.measures().forEach(this::measure);
			section.goals().forEach((goal) -> this.goals.add(goal.at().start()));
		});
		for (Project project : plan.projects()) {
			this.titles.add(project.at().start());
			this.projects.add(project.at().start());
			project.duties().forEach(this::duty);
		}
		plan.targets().forEach((row) -> this.rows.put(row.at().start(), row));
	}

	private static Stream<Section> sections(List<Section> sections) {
		return sections.stream().flatMap((section) -> Stream.concat(Stream.of(section), sections(section.sections())));
	}

	private void measure(Measure measure) {
		this.measures.add(measure);
		this.measureTitles.add(measure.at().start());
		this.titles.add(measure.at().start());
		Stream.concat(Stream.of(measure), measure.parts().stream())
			.flatMap((unit) -> unit.duties().stream())
			.forEach(this::duty);
	}

	private void duty(Duty duty) {
		this.duties.add(duty.at().start());
	}

	/**
	 * {@return the measures in the order of their sections}
	 */
	List<Measure> measures() {
		return this.measures;
	}

	/**
	 * {@return the measures of the last chapter}
	 */
	List<Measure> ofLastChapter() {
		List<Section> chapters = this.plan.sections();
		return chapters.isEmpty() ? List.of()
				: sections(chapters.subList(chapters.size() - 1, chapters.size()))
					.flatMap((section) -> section.measures().stream())
					.toList();
	}

	/**
	 * {@return the sections behind the first measure that hold nothing: 第三节 强化监督评估 with
	 * text of which no measure came}
	 */
	List<Section> emptySections() {
		return sections(this.plan.sections())
			.filter((section) -> section.sections().isEmpty() && section.measures().isEmpty()
					&& section.goals().isEmpty() && section.at().start() > firstMeasure())
			.filter((section) -> {
				Integer next = this.titles.higher(section.at().start());
				return next == null || !this.projects.contains(next);
			})
			.toList();
	}

	/**
	 * {@return the stretch from a measure or section to the next one}
	 */
	Locator upToNext(Locator at) {
		Integer next = this.titles.higher(at.start());
		int end = (next != null) ? Math.max(at.end(), next - 1) : at.end();
		return new Locator(at.line(), at.start(), end, at.page());
	}

	/**
	 * {@return where the first measure stands: before it, a plan hands out no tasks}
	 */
	int firstMeasure() {
		return this.measures.stream().mapToInt((measure) -> measure.at().start()).min().orElse(Integer.MAX_VALUE);
	}

	/**
	 * {@return the section, measure or project that a stretch of the document opens}
	 */
	boolean isTitled(Passage passage) {
		return holds(this.titles, passage, 0, passage.length());
	}

	/**
	 * {@return whether a measure, not a section or project, has its title in the passage}
	 */
	boolean isMeasure(Passage passage) {
		return holds(this.measureTitles, passage, 0, passage.length());
	}

	/**
	 * {@return whether the name of a project stands in the passage}
	 */
	boolean isProject(Passage passage) {
		return holds(this.projects, passage, 0, passage.length());
	}

	boolean bearsDuty(Passage passage, int from, int to) {
		return holds(this.duties, passage, from, to);
	}

	boolean holdsRow(Passage passage) {
		return row(passage).isPresent();
	}

	/**
	 * {@return the row of a table of indicators whose name stands in the passage}
	 */
	Optional<TableTarget> row(Passage passage) {
		if (passage.isEmpty()) {
			return Optional.empty();
		}
		Locator at = passage.locator();
		return Optional.ofNullable(this.rows.ceilingEntry(at.start()))
			.filter((row) -> row.getKey() < at.end())
			.map(Map.Entry::getValue);
	}

	/**
	 * {@return whether the header of a column names a year behind the table's baselines
	 * that is not the one of its goals}
	 */
	boolean isOtherYear(String header) {
		Matcher year = YEAR.matcher(header);
		return year.find() && this.plan.targets()
			.stream()
			.anyMatch((row) -> row.baselineYear() != null && row.deadline() != null
					&& Integer.parseInt(year.group()) > row.baselineYear() && !row.deadline().startsWith(year.group()));
	}

	/**
	 * {@return whether a goal of a section stands in the passage}
	 */
	boolean holdsTarget(Passage passage) {
		return holds(this.goals, passage, 0, passage.length());
	}

	private static boolean holds(TreeSet<Integer> places, Passage passage, int from, int to) {
		if (from >= to) {
			return false;
		}
		Locator at = passage.locate(from, to);
		Integer next = places.ceiling(at.start());
		return next != null && next < at.end();
	}

}
