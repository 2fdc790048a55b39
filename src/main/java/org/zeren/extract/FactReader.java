package org.zeren.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.document.Passage;
import org.zeren.extract.entity.NamedEntities;
import org.zeren.extract.language.Period;
import org.zeren.extract.review.Remark;
import org.zeren.extract.target.GoalReader;
import org.zeren.extract.target.Indicators;
import org.zeren.extract.target.TextTargets;
import org.zeren.extract.target.Unread;
import org.zeren.plan.NamedTarget;
import org.zeren.plan.TableTarget;
import org.zeren.plan.TextTarget;

/**
 * Reads the facts in the texts of measures, by what the whole plan names and sets.
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
	 * @param texts its own texts, not those of its parts
	 */
	Facts read(@Nullable Passage title, List<Passage> texts) {
		List<TextTarget> targets = new ArrayList<>();
		Map<String, Locator> named = new HashMap<>();
		String head = (title != null) ? title.toString() : null;
		String due = due(texts);
		for (Passage text : texts) {
			TextTargets read = TextTargets.read(text, this.period, due);
			targets.addAll(read.targets());
			read.unread().forEach(this::remark);
			Indicators.known()
				.named(head, text, indicators(read), this.table)
				.forEach((key) -> named.putIfAbsent(key, text.locator()));
		}
		List<Passage> all = new ArrayList<>(texts);
		if (title != null) {
			all.add(0, title);
			Indicators.known()
				.named(head, title, Set.of(), this.table)
				.forEach((key) -> named.put(key, title.locator()));
		}
		return new Facts(targets,
				this.table.stream()
					.map(TableTarget::key)
					.filter(named::containsKey)
					.map((key) -> new NamedTarget(key, Objects.requireNonNull(named.get(key))))
					.toList(),
				names(all, NamedEntities.Named::waterBodies), names(all, NamedEntities.Named::enterprises),
				names(all, NamedEntities.Named::parks), names(all, NamedEntities.Named::policies),
				names(all, NamedEntities.Named::projects));
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

	private static Set<String> indicators(TextTargets read) {
		Set<String> indicators = new HashSet<>();
		for (TextTarget target : read.targets()) {
			if (target.indicator() != null) {
				indicators.add(target.indicator());
			}
		}
		return indicators;
	}

	private void remark(Unread number) {
		this.remarks.add(new Remark(number.at(), "a number that became no target", number.text()));
	}

	private List<String> names(List<Passage> texts, Function<NamedEntities.Named, List<String>> kind) {
		Set<String> names = new LinkedHashSet<>();
		texts.forEach((text) -> names.addAll(kind.apply(this.entities.in(text))));
		return List.copyOf(names);
	}

}
