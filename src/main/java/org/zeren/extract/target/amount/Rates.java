package org.zeren.extract.target.amount;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.language.Clause;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.MeasurementUnits;
import org.zeren.extract.language.Numeral;
import org.zeren.plan.target.Comparator;
import org.zeren.text.Digits;

/**
 * Amounts for each year, day or piece of something: 每年开展1次 is 1次/年, 每日200吨 is 200吨/日.
 */
final class Rates {

	/** 每年, 每5年, 每季度 before 开展1次. */
	private static final Pattern RATE = Pattern.compile("每(?<number>[0-9两" + Digits.ONES + "]{0,2})(?<time>"
			+ MeasurementUnits.vocabulary().periods().pattern() + ")");

	/** 每日200吨, 排放量每万平方米不高于300吨: for what the amount is. */
	private static final Pattern PER = Pattern.compile("每" + MeasurementUnits.vocabulary().multiplier().pattern()
			+ "{0,2}" + MeasurementUnits.vocabulary().shared().pattern() + "$");

	private static final int LONGEST_SENTENCE = 150;

	private final String text;

	private final Commitments words = Commitments.vocabulary();

	Rates(String text) {
		this.text = text;
	}

	/**
	 * {@return the amount for each year or part of one (每年开展1次, 每年新增500人); {@code found}
	 * where it is none}
	 * @param end behind the words that belong to the value
	 * @param found what the other words around the number commit to
	 */
	@Nullable Amount yearly(Numeral numeral, Clause clause, int end, @Nullable Amount found) {
		String unit = numeral.unit();
		boolean yearly = unit != null && MeasurementUnits.vocabulary().money(unit);
		boolean last = end == clause.end();
		if (unit == null || !(numeral.countable() || yearly)
				|| (found == null && !last && !MeasurementUnits.vocabulary().turn(unit))) {
			return found;
		}
		Matcher every = RATE.matcher(this.text).region(clause.start(), numeral.start());
		if (!every.find() && (found == null || !opens(clause, every))) {
			return found;
		}
		int times = Digits.whole(Objects.requireNonNull(every.group("number")));
		String per = ((times > 1) ? times : "") + every.group("time");
		// 每月巡查三到五次 is at least three, as other ranges are
		boolean least = found == null && numeral.high() != null
				|| this.words.least.in(this.text.substring(clause.start(), numeral.start()));
		Comparator comparator = least ? Comparator.AT_LEAST : (found != null) ? found.comparator() : Comparator.EQUAL;
		return new Amount(numeral, comparator, (found != null) ? found.nameEnd() : every.start(), end, null,
				unit + "/" + per);
	}

	/** 每年培育20家甲企业，认定100个乙产品: the rate that the sentence opens with governs all of it. */
	private boolean opens(Clause clause, Matcher every) {
		int from = clause.start();
		while (from > 0 && "。；;\n".indexOf(this.text.charAt(from - 1)) < 0) {
			if (clause.start() - from > LONGEST_SENTENCE) {
				return false;
			}
			from--;
		}
		from += this.words.modals.at(this.text, from);
		return from < clause.start() && every.region(from, clause.start()).lookingAt();
	}

	/**
	 * {@return the words that end before {@code end} and say for what the amount is, such
	 * as 每万平方米; empty for none}
	 */
	String per(Numeral numeral, int from, int end) {
		if (numeral.unit() == null || numeral.countable() || MeasurementUnits.vocabulary().money(numeral.unit())) {
			return "";
		}
		Matcher per = PER.matcher(this.text).region(Math.max(from, end - 7), end);
		return per.find() ? per.group() : "";
	}

}
