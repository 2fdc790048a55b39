package org.zeren.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.zeren.vocabulary.Vocabulary;

/**
 * How values in units of one kind are compared, from {@code vocabulary/unit-scales.yaml}:
 * 1.5 万吨 in 吨 is 15000, 30 ug/m3 in μg/m³ is 30, 5 公里 in 吨 is nothing.
 */
public final class UnitScales {

	private static final UnitScales KNOWN = new UnitScales(Vocabulary.read("unit-scales", File.class));

	private static final Map<Character, Double> MULTIPLIERS = Map.of('千', 1e3, '万', 1e4, '亿', 1e8);

	private final Map<String, Scale> scales = new HashMap<>();

	private final Map<String, String> spellings;

	private final String percent;

	private final String points;

	private UnitScales(File file) {
		this.spellings = file.spellings();
		this.percent = file.percent();
		this.points = file.points();
		List<Map<String, Double>> kinds = file.scales();
		for (int i = 0; i < kinds.size(); i++) {
			int kind = i;
			kinds.get(i).forEach((unit, factor) -> this.scales.put(unit, new Scale("#" + kind, factor)));
		}
	}

	public static UnitScales vocabulary() {
		return KNOWN;
	}

	/**
	 * {@return the unit in the one spelling of its signs}: μg/m³ for ug/m3, % for ％
	 */
	public String spelled(String unit) {
		List<String> parts = new ArrayList<>();
		for (String part : unit.replace('／', '/').split("/")) {
			parts.add(this.spellings.getOrDefault(part, part));
		}
		return String.join("/", parts);
	}

	/**
	 * {@return {@code value} in the unit {@code to}; empty where the units are of two
	 * kinds}
	 */
	public OptionalDouble convert(double value, String from, String to) {
		Scale one = composed(from);
		Scale other = composed(to);
		return one.kind().equals(other.kind()) ? OptionalDouble.of(value * (one.factor() / other.factor()))
				: OptionalDouble.empty();
	}

	/**
	 * {@return whether a change in this unit is a share of the value that changes}: 下降10%
	 */
	public boolean isPercent(String unit) {
		return spelled(unit).equals(this.percent);
	}

	/**
	 * {@return whether a change in this unit is a step between two shares}: 提高3个百分点
	 */
	public boolean isPoints(String unit) {
		return convert(1, unit, this.points).isPresent();
	}

	/** 微克/立方米: of each part its kind, over each other. */
	private Scale composed(String unit) {
		String[] parts = spelled(unit).split("/");
		Scale scale = scale(parts[0]);
		for (int i = 1; i < parts.length; i++) {
			Scale below = scale(parts[i]);
			scale = new Scale(scale.kind() + "/" + below.kind(), scale.factor() / below.factor());
		}
		return scale;
	}

	private Scale scale(String part) {
		Scale known = this.scales.get(part);
		if (known != null) {
			return known;
		}
		Double multiplier = (part.length() > 1) ? MULTIPLIERS.get(part.charAt(0)) : null;
		if (multiplier == null) {
			return new Scale(part, 1);
		}
		Scale rest = scale(part.substring(1));
		return new Scale(rest.kind(), rest.factor() * multiplier);
	}

	/**
	 * The file as it is written.
	 */
	private record File(Map<String, String> spellings, List<Map<String, Double>> scales, String percent,
			String points) {
	}

	/**
	 * What a unit measures and how much of the first unit of its kind it is.
	 */
	private record Scale(String kind, double factor) {
	}

}
