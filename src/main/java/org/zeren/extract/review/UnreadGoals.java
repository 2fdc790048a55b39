package org.zeren.extract.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Block.Paragraph;
import org.zeren.document.Passage;
import org.zeren.extract.language.Clause;
import org.zeren.extract.language.DueDate;
import org.zeren.extract.language.DueDates;
import org.zeren.extract.language.Numerals;
import org.zeren.extract.language.Period;
import org.zeren.extract.language.Speech;
import org.zeren.extract.target.TextTargets;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Section;
import org.zeren.plan.target.TextTarget;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Paragraphs before the tasks that say what is to be reached by a date ahead, of which
 * the record has neither a goal nor a row of its table: a section on goals whose title
 * nobody knows.
 */
final class UnreadGoals {

	/** 第3, +3, a title and a quoted name: a digit behind these counts nothing. */
	private static final String NO_AMOUNT = "第+-./~“《〔(年";

	/** Behind the number of a document: 17号. */
	private static final char ORDINAL = '号';

	private static final String SIGNS = "%‰℃";

	private static final int YEAR = 4;

	private UnreadGoals() {
	}

	static List<Remark> of(List<Block> blocks, PlanRecord record, Places places) {
		Integer start = record.periodStart();
		Period period = new Period(start, record.periodEnd());
		int ahead = (start != null) ? ((period.only() != null) ? start - 1 : start)
				: (record.issuedOn() != null) ? year(record.issuedOn()) : Integer.MAX_VALUE;
		List<Remark> remarks = new ArrayList<>();
		String due = null;
		for (Block block : blocks) {
			if (block instanceof Block.Heading) {
				due = null;
			}
			if (block instanceof Paragraph paragraph && !paragraph.text().isEmpty()
					&& paragraph.text().locator().start() < places.firstMeasure()) {
				Passage text = paragraph.text();
				due = opening(text, period, due);
				boolean stated = places.holdsTarget(text);
				if ((stated || due != null && year(due) > ahead) && hasUnknownUnit(text)) {
					remarks.add(Remark.on(text, "a number before words that are no known unit, where goals stand"));
				}
				if (stated) {
					continue;
				}
				Set<String> days = days(text, period, due);
				boolean lost = TextTargets.read(text, period, due)
					.targets()
					.stream()
					.filter((target) -> target.goal().value() != null && target.unit() != null
							&& target.deadline() != null && days.contains(target.deadline())
							&& year(target.deadline()) > ahead)
					.anyMatch((target) -> !isKnown(target, record));
				if (lost) {
					remarks.add(Remark.on(text,
							"a number to reach by a date ahead, before the tasks, that became no goal"));
				}
			}
		}
		return remarks;
	}

	/** 建成800榻: a number with words behind it that nobody knows as a unit. */
	private static boolean hasUnknownUnit(Passage text) {
		String folded = Forms.halfWidth(text);
		return Numerals.in(folded)
			.stream()
			.anyMatch((number) -> number.unit() == null && !number.spelled() && number.end() < folded.length()
					&& isUnit(folded.charAt(number.end())) && !isYear(folded.substring(number.start(), number.end()))
					&& (number.start() == 0 || NO_AMOUNT.indexOf(folded.charAt(number.start() - 1)) < 0));
	}

	private static boolean isUnit(char behind) {
		return Han.is(behind) && behind != ORDINAL || SIGNS.indexOf(behind) >= 0;
	}

	private static boolean isYear(String digits) {
		return digits.length() == YEAR && digits.startsWith("20");
	}

	/**
	 * The date that a sentence of the paragraph opens with, and that dates what follows.
	 */
	private static @Nullable String opening(Passage text, Period period, @Nullable String before) {
		String due = before;
		for (Clause sentence : new Speech(text, List.of()).sentences()) {
			String words = sentence.in(text);
			due = DueDates.in(words, period)
				.stream()
				.findFirst()
				.filter((date) -> date.opens(words))
				.map(DueDate::day)
				.orElse(due);
		}
		return due;
	}

	/** What is said of “十四五”期间 as a whole may be the situation. */
	private static Set<String> days(Passage text, Period period, @Nullable String due) {
		Set<String> days = new HashSet<>();
		if (due != null) {
			days.add(due);
		}
		DueDates.in(text, period)
			.stream()
			.filter((date) -> date.use() == DueDate.Use.DEADLINE)
			.forEach((date) -> days.addAll(date.days()));
		return days;
	}

	private static int year(String day) {
		return Integer.parseInt(day.substring(0, 4));
	}

	/**
	 * Whether a row of the table or a goal has the value: what is printed twice is listed
	 * once.
	 */
	private static boolean isKnown(TextTarget target, PlanRecord record) {
		Double value = target.goal().value();
		return record.targets()
			.stream()
			.anyMatch((row) -> row.goal() != null && Objects.equals(row.goal().value(), value)
					|| row.baseline() != null && Objects.equals(row.baseline().value(), value))
				|| goals(record.sections()).anyMatch((goal) -> Objects.equals(goal.goal().value(), value)
						&& Objects.equals(goal.unit(), target.unit()));
	}

	private static Stream<TextTarget> goals(List<Section> sections) {
		return sections.stream()
			.flatMap((section) -> Stream.concat(section.goals().stream(), goals(section.sections())));
	}

}
