package org.zeren.benchmark.country;

import java.util.ArrayList;
import java.util.List;

import org.zeren.document.Locator;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Section;
import org.zeren.plan.target.TableTarget;

/**
 * The chapters of a plan, their sections and the measures in them, 126 in the mean.
 */
final class Outline {

	private static final int CHAPTERS_WITHOUT_MEASURES = 2;

	private final Words words;

	private final Dice dice;

	private final Pen pen;

	private final Measures measures;

	Outline(Words words, Dice dice, Pen pen, Body body, List<TableTarget> table) {
		this.words = words;
		this.dice = dice;
		this.pen = pen;
		this.measures = new Measures(words, dice, pen, body, table);
	}

	List<Section> chapters() {
		List<Section> chapters = new ArrayList<>();
		for (String title : this.words.chapters()) {
			String path = Integer.toString(chapters.size() + 1);
			Locator at = this.pen.writeLine(title);
			List<Section> sections = (chapters.size() < CHAPTERS_WITHOUT_MEASURES) ? List.of() : sections(path);
			chapters.add(new Section(path, "第" + path + "章", title, at, List.of(), sections, List.of()));
		}
		return chapters;
	}

	private List<Section> sections(String chapter) {
		List<Section> sections = new ArrayList<>();
		for (int count = this.dice.between(2, 4); count > 0; count--) {
			String path = chapter + "." + (sections.size() + 1);
			String title = this.dice.pick(this.words.verbs()) + this.dice.pick(this.words.objects());
			Locator at = this.pen.writeLine(title);
			sections.add(new Section(path, "第" + (sections.size() + 1) + "节", title, at, List.of(), List.of(),
					measures(path)));
		}
		return sections;
	}

	private List<Measure> measures(String section) {
		List<Measure> all = new ArrayList<>();
		for (int count = this.dice.between(4, 8); count > 0; count--) {
			int number = all.size() + 1;
			all.add(this.measures.measure(section + "." + number, "（" + number + "）"));
		}
		return all;
	}

}
