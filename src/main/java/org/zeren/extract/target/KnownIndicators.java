package org.zeren.extract.target;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.plan.Comparator;
import org.zeren.plan.Quantity;
import org.zeren.plan.TextTarget;

/**
 * Makes targets, each with the indicator that its name means; a name is looked up once.
 */
final class KnownIndicators {

	private final Map<String, Optional<Indicator>> known = new HashMap<>();

	TextTarget quantified(String name, Amount amount, String text, @Nullable String day, Locator at) {
		Indicator indicator = indicator(name);
		Comparator comparator = amount.comparator();
		if (indicator != null && indicator.lowerIsBetter() && comparator == Comparator.AT_LEAST) {
			comparator = Comparator.AT_MOST;
		}
		Quantity goal = new Quantity(text.substring(amount.numeral().start(), amount.end()), amount.numeral().value());
		return new TextTarget(name, name(indicator), comparator, null, goal,
				amount.unit().isEmpty() ? null : amount.unit(), day, at);
	}

	TextTarget worded(String name, String printed, String day, Locator at) {
		return new TextTarget(name, name(indicator(name)), Comparator.QUALITATIVE, null, new Quantity(printed, null),
				null, day, at);
	}

	private @Nullable Indicator indicator(String name) {
		return this.known.computeIfAbsent(name, (unknown) -> Optional.ofNullable(Indicators.known().of(unknown)))
			.orElse(null);
	}

	private static @Nullable String name(@Nullable Indicator indicator) {
		return (indicator != null) ? indicator.name() : null;
	}

}
