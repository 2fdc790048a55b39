package org.zeren.ledger;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.ledger.entry.Entry;
import org.zeren.term.UnitScales;

/**
 * What the entries of the ledger have in common.
 */
final class Values {

	private Values() {
	}

	/**
	 * {@return those that count: neither superseded nor withdrawals}
	 */
	static <E extends Entry> List<E> current(List<E> entries) {
		return entries.stream()
			.filter((entry) -> !entry.withdrawal())
			.filter((entry) -> entries.stream().noneMatch((other) -> entry.id().equals(other.supersedes())))
			.toList();
	}

	/**
	 * {@return a text without blanks around it; null where there is none}
	 */
	static @Nullable String stripped(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/**
	 * {@return the unit of a value: as given, or else that of the target}. One that can
	 * be converted to none of the target's is a mistake.
	 */
	static @Nullable String unit(Mistakes mistakes, @Nullable String given, List<String> units) {
		String unit = mistakes.text("unit", given);
		if (unit == null) {
			return units.isEmpty() ? null : units.get(0);
		}
		mistakes.unless(
				units.isEmpty() || units.stream()
					.anyMatch((known) -> UnitScales.vocabulary().convert(1, unit, known).isPresent()),
				"unit",
				"%s cannot be converted to %s.".formatted(unit, String.join(" or ", new LinkedHashSet<>(units))));
		return unit;
	}

	/**
	 * {@return a number as people write it}
	 */
	static String number(@Nullable Double value) {
		return (value == null) ? "" : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
	}

}
