package org.zeren.extract.target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.extract.language.Blanks;
import org.zeren.extract.language.Clause;
import org.zeren.extract.language.DueDate.Use;
import org.zeren.extract.language.DueDate;
import org.zeren.extract.language.DueDates;
import org.zeren.extract.language.Period;
import org.zeren.extract.language.Speech;
import org.zeren.plan.target.TableTarget;
import org.zeren.plan.target.TextTarget;
import org.zeren.term.UnitScales;

/**
 * Reads the numbers of sections on goals: 到2025年，森林覆盖率达到35%，再生水利用率超过30% gives two
 * targets. What repeats a row of the plan's table for the same year, or a goal that an
 * earlier section states, is not listed twice.
 */
public final class GoalReader {

	private static final double EXACT = 1e-9;

	private static final Pattern CLAUSES = Pattern.compile("[，,；;]");

	private final Period period;

	private final List<TableTarget> table;

	private final Set<List<@Nullable Object>> known = new HashSet<>();

	/**
	 * @param period the years that the plan is for
	 * @param table the rows of its table of main indicators
	 */
	public GoalReader(Period period, List<TableTarget> table) {
		this.period = period;
		this.table = table;
	}

	/**
	 * {@return the goals that one section states, and its numbers that became none}; a
	 * date that opens a sentence dates all that follows up to the next such date.
	 * @param title the title of the section, which may date all of them (2025年目标)
	 * @param texts the texts in which it states them
	 */
	public TextTargets read(Passage title, List<Passage> texts) {
		List<TextTarget> goals = new ArrayList<>();
		List<Unread> unread = new ArrayList<>();
		String due = lastDay(dates(title));
		for (Passage text : texts) {
			for (Clause sentence : new Speech(text, List.of()).sentences()) {
				Passage stated = text.part(sentence.start(), sentence.end());
				List<DueDate> dates = dates(stated);
				boolean opens = !dates.isEmpty() && dates.get(0).opens(Blanks.without(stated).toString());
				due = opens ? dates.get(0).day() : (due != null) ? due : wholeYear(stated);
				for (Passage spoken : spoken(stated)) {
					TextTargets read = TextTargets.goals(spoken, this.period, due);
					read.targets()
						.stream()
						.filter((goal) -> goal.goal().value() != null && isNew(goal))
						.forEach(goals::add);
					unread.addAll(read.unread());
				}
				due = lastOpening(stated, dates, opens ? "：:；;" : "：:，,；;", due);
			}
		}
		return new TextTargets(goals, unread);
	}

	/** 全年完成投资86亿元 in a plan for 2025 is due in 2025. */
	private @Nullable String wholeYear(Passage sentence) {
		Integer year = this.period.only();
		return (year != null && DueDates.isOfWholeYear(Blanks.without(sentence))) ? year.toString() : null;
	}

	/**
	 * The sentence, and behind it what it quotes as goals: 实现“造林200公顷，覆盖率达到40%”的目标. A
	 * quotation without clauses is a name.
	 */
	private static List<Passage> spoken(Passage sentence) {
		List<Passage> spoken = new ArrayList<>(List.of(sentence));
		String text = sentence.toString();
		for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
			int close = text.indexOf('”', open);
			if (close > 0 && CLAUSES.matcher(text).region(open, close).find()) {
				spoken.add(sentence.part(open + 1, close));
			}
		}
		return spoken;
	}

	/**
	 * 到2024年，…；到2025年，…: the date that opens the last part of the sentence dates what
	 * follows it. So does one behind words without a date of their own, or behind a
	 * label: 立足实际，到2025年，…; 具体指标：到2025年，….
	 */
	private static @Nullable String lastOpening(Passage stated, List<DueDate> dates, String stops,
			@Nullable String due) {
		String text = Blanks.without(stated).toString();
		return dates.stream()
			.filter((date) -> date.start() > 0 && date.start() - clause(text, stops, date.start()) <= 1
					&& date.use() == Use.DEADLINE)
			.map(DueDate::day)
			.reduce(due, (one, other) -> other);
	}

	private static int clause(String text, String stops, int at) {
		int from = at;
		while (from > 0 && stops.indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		return from;
	}

	private List<DueDate> dates(Passage text) {
		return DueDates.in(Blanks.without(text), this.period);
	}

	private static @Nullable String lastDay(List<DueDate> dates) {
		return dates.stream()
			.filter((date) -> date.use() == Use.DEADLINE)
			.map(DueDate::day)
			.reduce((one, other) -> other)
			.orElse(null);
	}

	private boolean isNew(TextTarget goal) {
		Object measured = (goal.indicator() != null) ? goal.indicator() : goal.name();
		boolean stated = !this.known.add(java.util.Arrays.asList(measured, goal.comparator(), goal.goal().value(),
				goal.unit(), goal.deadline()));
		return !stated && this.table.stream().noneMatch((row) -> repeats(goal, row));
	}

	private static boolean repeats(TextTarget goal, TableTarget row) {
		boolean same = row.indicator().equals(goal.indicator()) || row.name().equals(goal.name())
				|| goal.name().endsWith(row.name());
		return same && row.goal() != null && isOfOneYear(goal.deadline(), row.deadline())
				&& isSame(goal.goal().value(), goal.unit(), row.goal().value(), row.unit());
	}

	/** 2025-06 and 2025; what has no date may be of any year. */
	private static boolean isOfOneYear(@Nullable String one, @Nullable String other) {
		return one == null || other == null || one.substring(0, 4).equals(other.substring(0, 4));
	}

	/** 1.5万吨 and 15000吨 are one value. */
	private static boolean isSame(@Nullable Double value, @Nullable String unit, @Nullable Double other,
			@Nullable String otherUnit) {
		if (value == null || other == null || unit == null || otherUnit == null) {
			return Objects.equals(value, other);
		}
		OptionalDouble converted = UnitScales.vocabulary().convert(value, unit, otherUnit);
		return converted.isPresent() ? Math.abs(converted.getAsDouble() - other) <= EXACT * Math.abs(other)
				: value.equals(other);
	}

}
