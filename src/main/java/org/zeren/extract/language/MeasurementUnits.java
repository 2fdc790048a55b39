package org.zeren.extract.language;

import org.zeren.text.Forms;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The units of measurement, from {@code vocabulary/units.yaml}: behind a number in a text
 * (300万吨/年, 12条（个）) and in the brackets behind an indicator's name (吨标准煤/万元).
 */
public final class MeasurementUnits {

	private static final MeasurementUnits VOCABULARY = new MeasurementUnits(Vocabulary.read("units", File.class));

	private final Words multiplier;

	private final Words count;

	private final Words measure;

	private final Words extent;

	private final Words weak;

	private final Words approximate;

	private final Words periods;

	private final Words shared;

	private final Words turns;

	private final Words money;

	private final Pattern whole;

	private MeasurementUnits(File file) {
		this.multiplier = new Words(file.multiplier);
		this.count = new Words(file.count);
		this.measure = new Words(file.measure);
		this.extent = new Words(file.extent);
		this.weak = new Words(file.weak);
		this.approximate = new Words(file.approximate);
		this.periods = new Words(file.periods);
		this.shared = new Words(file.shared);
		this.turns = new Words(file.turns);
		this.money = new Words(file.money);
		String parts = plain(List.of(file.parts));
		String one = plain(List.of(file.multiplier, file.parts)) + "{0,3}"
				+ plain(List.of(file.count, file.measure, file.parts)) + parts + "{0,2}";
		this.whole = Pattern.compile(one + "(?:[/·.每]\\d*" + one + "){0,3}");
	}

	public static MeasurementUnits vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return the end of the unit that begins at {@code from}, {@code from} for none}
	 */
	int end(CharSequence text, int from) {
		int i = from + partAt(text, from);
		if (i == from) {
			return from + this.multiplier.at(text, from);
		}
		boolean rate = false;
		while (i + 1 < text.length() && ((rate) ? "/·•.／" : "/·•／").indexOf(text.charAt(i)) >= 0
				&& partAt(text, i + 1) > 0) {
			rate = true;
			i += 1 + partAt(text, i + 1);
		}
		return i + alternative(text, i);
	}

	/** 条（个）: the unit for some of the things counted stands in brackets. */
	private int alternative(CharSequence text, int from) {
		if (from + 2 >= text.length() || "（(".indexOf(text.charAt(from)) < 0) {
			return 0;
		}
		int length = this.count.at(text, from + 1);
		int close = from + 1 + length;
		return (length > 0 && close < text.length() && "）)".indexOf(text.charAt(close)) >= 0) ? length + 2 : 0;
	}

	private int partAt(CharSequence text, int from) {
		int multiplied = this.multiplier.at(text, from);
		int base = longest(text, from + multiplied);
		// 千瓦时 is one unit, not a thousand of another
		return Math.max((base > 0) ? multiplied + base : 0, longest(text, from));
	}

	private int longest(CharSequence text, int from) {
		return Math.max(this.count.at(text, from), this.measure.at(text, from));
	}

	/**
	 * {@return whether {@code unit} counts things}
	 */
	boolean countable(String unit) {
		int multiplied = this.multiplier.at(unit, 0);
		if (unit.endsWith("）") || unit.endsWith(")")) {
			return true;
		}
		return this.count.contains(unit) || this.count.contains(unit.substring(multiplied));
	}

	/**
	 * {@return whether {@code unit} tells how much of a work is done, such as 公里}
	 */
	public boolean extent(String unit) {
		return this.extent.contains(unit.substring(this.multiplier.at(unit, 0)));
	}

	/**
	 * {@return whether {@code text} is a unit and nothing else: 吨标准煤/万元, μg/m³}
	 */
	public boolean isUnit(String text) {
		return this.whole.matcher(Forms.compared(text)).matches();
	}

	private static String plain(List<List<String>> lists) {
		return Words.one(lists.stream().flatMap(List::stream).map(Forms::compared).toList());
	}

	/**
	 * {@return the length of the word at {@code from} that makes a number a rough one, 0
	 * for none: 余 of 30余家}
	 */
	int approximate(CharSequence text, int from) {
		return this.approximate.at(text, from);
	}

	/**
	 * {@return the periods for each of which an amount may be due: 年 of 每年}
	 */
	public Words periods() {
		return this.periods;
	}

	/**
	 * {@return what an amount may be for each of: 平方米 of 每万平方米}
	 */
	public Words shared() {
		return this.shared;
	}

	/**
	 * {@return the powers of ten before a unit: 万 of 万吨}
	 */
	public Words multiplier() {
		return this.multiplier;
	}

	/**
	 * {@return whether {@code unit} counts what is done again and again, such as 次}
	 */
	public boolean turn(String unit) {
		return this.turns.contains(unit);
	}

	/**
	 * {@return whether {@code unit} is one of money, such as 万元}
	 */
	public boolean money(String unit) {
		return this.money.contains(unit.substring(this.multiplier.at(unit, 0)));
	}

	/**
	 * {@return whether {@code unit} says too little to state a value by itself, such as 年
	 * or 级}
	 */
	boolean weak(String unit) {
		return this.weak.contains(unit);
	}

	/**
	 * {@return whether {@code unit} is the sign of a share, of either width}
	 */
	public static boolean percent(String unit) {
		return unit.equals("%") || unit.equals("％");
	}

	private record File(List<String> multiplier, List<String> count, List<String> measure, List<String> extent,
			List<String> weak, List<String> parts, List<String> approximate, List<String> periods, List<String> shared,
			List<String> turns, List<String> money) {
	}

}
