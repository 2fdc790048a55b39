package org.zeren.benchmark.country;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.benchmark.country.Words.Measurement;
import org.zeren.document.Locator;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Project;
import org.zeren.plan.named.Enterprise;
import org.zeren.plan.named.Park;
import org.zeren.plan.named.Policy;
import org.zeren.plan.named.WaterBody;
import org.zeren.plan.target.Comparator;
import org.zeren.plan.target.NamedTarget;
import org.zeren.plan.target.TableTarget;
import org.zeren.plan.target.TextTarget;

/**
 * Makes the measures of one plan.
 */
final class Measures {

	private static final double WITHOUT_NOTE = 0.05;

	/** A further note comes with this probability, so that a split measure has 2.5. */
	private static final double FURTHER_NOTE = 1 / 3.0;

	/**
	 * 45 in a plan of 126 measures, which are 186 units when the split ones are counted
	 * in parts.
	 */
	private static final double TEXT_TARGETS = 45 / 186.0;

	private static final double NAMED_ROWS = 0.5;

	private final Words words;

	private final Dice dice;

	private final Pen pen;

	private final Body body;

	private final List<String> keys;

	private final Notes notes;

	private final double split;

	Measures(Words words, Dice dice, Pen pen, Body body, List<TableTarget> table) {
		this.words = words;
		this.dice = dice;
		this.pen = pen;
		this.body = body;
		this.keys = table.stream().map(TableTarget::key).toList();
		this.notes = new Notes(dice, pen, body.agencies());
		double notesPerMeasure = dice.between(1.1, 1.75);
		this.split = (notesPerMeasure / (1 - WITHOUT_NOTE) - 1) / (FURTHER_NOTE / (1 - FURTHER_NOTE) + 1);
	}

	Measure measure(String path, String number) {
		String title = title();
		Locator at = this.pen.writeLine(title);
		if (this.dice.chance(WITHOUT_NOTE)) {
			return unit(path, number, title, at, List.of());
		}
		if (!this.dice.chance(this.split)) {
			this.pen.skip(this.dice.between(100, 300));
			return unit(path, number, title, at, this.notes.note());
		}
		List<Measure> parts = new ArrayList<>();
		for (int count = 1 + this.dice.atLeastOne(FURTHER_NOTE, 5); count > 0; count--) {
			Locator start = this.pen.write("部分");
			this.pen.skip(this.dice.between(50, 200));
			parts.add(unit(path + "/" + (parts.size() + 1), null, null, start, this.notes.note()));
		}
		return new Measure(path, number, title, true, at, null, List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), parts);
	}

	private Measure unit(String path, @Nullable String number, @Nullable String title, Locator at, List<Duty> duties) {
		return new Measure(path, number, title, true, at, null, duties, targets(), named(at),
				names(0.2, this.body.waterBodies().stream().map(WaterBody::name).toList()),
				names(0.05, this.body.enterprises().stream().map(Enterprise::name).toList()),
				names(0.04, this.body.parks().stream().map(Park::name).toList()),
				names(0.1, this.body.policies().stream().map(Policy::title).toList()),
				names(0.15, this.body.projects().stream().map(Project::name).toList()), List.of());
	}

	private String title() {
		String about = this.dice.pick(this.words.objects()) + this.dice.pick(this.words.actions());
		if (this.dice.chance(0.1) && !this.body.waterBodies().isEmpty()) {
			return this.dice.pick(this.words.verbs()) + this.dice.pick(this.body.waterBodies()).name() + "流域" + about;
		}
		return this.dice.pick(this.words.verbs()) + about;
	}

	private List<TextTarget> targets() {
		List<TextTarget> targets = new ArrayList<>();
		while (this.dice.chance(TEXT_TARGETS / (1 + TEXT_TARGETS)) && targets.size() < 5) {
			Measurement what = this.dice.pick(this.words.commitments());
			Comparator comparator = "%".equals(what.unit()) ? Comparator.AT_LEAST : Comparator.INCREASE_BY;
			targets.add(new TextTarget(what.name(), null, comparator, null, Table.value(what, this.dice), what.unit(),
					this.dice.pick(List.of("2022", "2023", "2025", "2025-06")), this.pen.write(what.name())));
		}
		return targets;
	}

	private List<NamedTarget> named(Locator at) {
		List<String> named = this.dice.chance(NAMED_ROWS) ? this.dice.some(this.keys, this.dice.atLeastOne(0.2, 3))
				: List.of();
		return named.stream().map((key) -> new NamedTarget(key, at)).toList();
	}

	private List<String> names(double share, List<String> all) {
		return (!all.isEmpty() && this.dice.chance(share)) ? this.dice.some(all, this.dice.atLeastOne(0.3, 3))
				: List.of();
	}

}
