package org.zeren.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.extract.entity.NamedEntities;
import org.zeren.extract.language.Period;
import org.zeren.extract.review.Remark;
import org.zeren.extract.structure.Draft;
import org.zeren.extract.target.GoalReader;
import org.zeren.extract.target.Indicators;
import org.zeren.extract.target.TextTargets;
import org.zeren.extract.target.Unread;
import org.zeren.plan.target.NamedTarget;
import org.zeren.plan.target.TableTarget;
import org.zeren.plan.target.TextTarget;

/**
 * Reads the facts in the texts of measures, by what the whole plan names and sets: of
 * 到2025年甲河水质达到Ⅲ类 comes a target and the water 甲河, and the row of the table of main
 * indicators that it names.
 */
final class FactReader {

	private final Period period;

	private final NamedEntities entities;

	private final List<TableTarget> table;

	private final GoalReader goals;

	private final List<Remark> remarks = new ArrayList<>();

	/**
	 * @param period the years that the plan is for
	 * @param entities what the plan names
	 * @param table the rows of its table of main indicators
	 */
	FactReader(Period period, NamedEntities entities, List<TableTarget> table) {
		this.period = period;
		this.entities = entities;
		this.table = table;
		this.goals = new GoalReader(period, table);
	}

	/**
	 * {@return the numbers that became no target in the texts read so far}
	 */
	List<Remark> remarks() {
		return this.remarks;
	}

	/**
	 * {@return what a section on goals commits to}
	 * @param title the title of the section
	 * @param texts the texts in which it states goals
	 */
	List<TextTarget> goals(Passage title, List<Passage> texts) {
		TextTargets read = this.goals.read(title, texts);
		read.unread().forEach(this::remark);
		return read.targets();
	}

	/**
	 * {@return the facts in the texts of one measure or part}
	 * @param title the measure's title; null for a part, whose measure answers for the
	 * title
	 * @param own its own texts, not those of its parts
	 */
	MeasureContent read(@Nullable Passage title, Draft.Stretch own) {
		List<Passage> texts = own.texts();
		List<TextTarget> targets = new ArrayList<>();
		String due = (own.deadline() != null) ? due(texts) : null;
		for (Passage text : texts) {
			TextTargets read = TextTargets.read(text, this.period, due);
			targets.addAll(read.targets());
			read.unread().forEach(this::remark);
		}
		List<Passage> all = new ArrayList<>(texts);
		if (title != null) {
			all.add(0, title);
		}
		List<NamedTarget> named = new ArrayList<>();
		Indicators.vocabulary()
			.named(title, texts, targets, this.table)
			.forEach((key, at) -> named.add(new NamedTarget(key, at)));
		List<NamedEntities.Named> names = all.stream().map(this.entities::in).toList();
		return new MeasureContent(targets, named, names(names, NamedEntities.Named::waterBodies),
				names(names, NamedEntities.Named::enterprises), names(names, NamedEntities.Named::parks),
				names(names, NamedEntities.Named::policies), names(names, NamedEntities.Named::projects));
	}

	/** A text that is nothing but a date, such as a cell 完成时限, dates the others. */
	private @Nullable String due(List<Passage> texts) {
		for (Passage text : texts) {
			String due = TextTargets.due(text, this.period);
			if (due != null) {
				return due;
			}
		}
		return null;
	}

	private void remark(Unread number) {
		this.remarks.add(new Remark(number.at(), "a number that became no target", number.text()));
	}

	private static List<String> names(List<NamedEntities.Named> texts,
			Function<NamedEntities.Named, List<String>> kind) {
		Set<String> names = new LinkedHashSet<>();
		texts.forEach((text) -> names.addAll(kind.apply(text)));
		return List.copyOf(names);
	}

}
