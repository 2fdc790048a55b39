package org.zeren.extract.language;

import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The units that may stand behind a number, from {@code vocabulary/quantities.yaml}.
 */
public final class MeasurementUnits {

	private static final MeasurementUnits KNOWN = new MeasurementUnits(Vocabulary.read("quantities", File.class));

	private final Words multiplier;

	private final Words count;

	private final Words measure;

	private final Words extent;

	private final Words weak;

	private final UnitScales scales;

	private MeasurementUnits(File file) {
		this.multiplier = new Words(file.multiplier);
		this.count = new Words(file.count);
		this.measure = new Words(file.measure);
		this.extent = new Words(file.extent);
		this.weak = new Words(file.weak);
		this.scales = new UnitScales(file.scales);
	}

	public static MeasurementUnits known() {
		return KNOWN;
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
	 * {@return {@code value}, printed in the unit {@code from}, in the unit {@code to}:
	 * 1.5 万吨 is 15000 吨; empty where they are units of two kinds}
	 */
	public OptionalDouble convert(double value, String from, String to) {
		return this.scales.convert(value, from, to);
	}

	/**
	 * {@return whether {@code unit} says too little to state a value by itself, such as 年
	 * or 级}
	 */
	public boolean weak(String unit) {
		return this.weak.contains(unit);
	}

	private record File(List<String> multiplier, List<String> count, List<String> measure, List<String> extent,
			List<String> weak, List<Map<String, Double>> scales) {
	}

}
