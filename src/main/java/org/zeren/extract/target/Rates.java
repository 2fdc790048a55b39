package org.zeren.extract.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.language.Clause;
import org.zeren.extract.language.Numeral;
import org.zeren.plan.Comparator;

/**
 * Amounts for each year, day or piece of something: 每年开展1次, 每日200吨.
 */
final class Rates {

	/** 每年, 每5年, 每季度 before 开展1次. */
	private static final Pattern RATE = Pattern.compile("每(?<every>[0-9一两二三四五]{0,2}(?:年|个?季度|季|个?月|半年|周|旬|天|日))");

	/** 每日200吨, 排放量每万平方米不高于300吨: for what the amount is. */
	private static final Pattern PER = Pattern.compile("每(?<per>[百千万]{0,2}(?:平方米|平方公里|公里|亩|公顷|人|户|吨|件|元|日|天))$");

	private static final Pattern MONEY = Pattern.compile("[千百]?[万亿]?元");

	private static final Pattern TIMES = Pattern.compile("[次轮场]");

	private final String text;

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
		boolean yearly = unit != null && MONEY.matcher(unit).matches();
		boolean last = end == clause.end();
		if (unit == null || !(numeral.countable() || yearly)
				|| (found == null && !last && !TIMES.matcher(unit).matches())) {
			return found;
		}
		Matcher every = RATE.matcher(this.text).region(clause.start(), numeral.start());
		if (!every.find()) {
			return found;
		}
		String per = every.group("every")
			.replaceFirst("^[1一]", "")
			.replace('两', '2')
			.replace('三', '3')
			.replace('四', '4')
			.replace('五', '5');
		boolean least = this.text.substring(clause.start(), numeral.start()).contains("至少");
		Comparator comparator = least ? Comparator.AT_LEAST : (found != null) ? found.comparator() : Comparator.EQUAL;
		return new Amount(numeral, comparator, (found != null) ? found.nameEnd() : every.start(), end, null,
				unit + "/" + per);
	}

	/**
	 * {@return the words that end before {@code end} and say for what the amount is, such
	 * as 每万平方米; empty for none}
	 */
	String per(Numeral numeral, int from, int end) {
		if (numeral.unit() == null || numeral.countable() || numeral.unit().endsWith("元")) {
			return "";
		}
		Matcher per = PER.matcher(this.text).region(Math.max(from, end - 7), end);
		return per.find() ? per.group() : "";
	}

}
