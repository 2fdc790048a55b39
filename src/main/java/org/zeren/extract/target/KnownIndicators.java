package org.zeren.extract.target;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.extract.language.Numeral;
import org.zeren.extract.target.amount.Amount;
import org.zeren.plan.target.Comparator;
import org.zeren.plan.target.Quantity;
import org.zeren.plan.target.TextTarget;
import org.zeren.term.Indicator;

/**
 * Makes targets, each with the indicator that its name means; a name is looked up once.
 * 细颗粒物浓度 with 35微克/立方米 is a target of PM2.5浓度 that is met by less.
 */
final class KnownIndicators {

	private final Map<String, Optional<Indicator>> known = new HashMap<>();

	TextTarget quantified(String name, Amount amount, String text, @Nullable String day, Locator at) {
		Indicator indicator = indicator(name);
		Comparator comparator = amount.comparator();
		if (indicator != null && indicator.lowerIsBetter() && comparator == Comparator.AT_LEAST) {
			comparator = Comparator.AT_MOST;
		}
		Numeral numeral = amount.numeral();
		double value = (comparator == Comparator.AT_MOST && numeral.high() != null) ? numeral.high() : numeral.value();
		Quantity goal = new Quantity(text.substring(numeral.start(), amount.end()), value);
		Numeral start = amount.baseline();
		Quantity baseline = (start != null) ? new Quantity(text.substring(start.start(), start.end()), start.value())
				: null;
		return new TextTarget(name, name(indicator), comparator, baseline, goal,
				amount.unit().isEmpty() ? null : amount.unit(), day, at);
	}

	TextTarget worded(String name, String printed, String day, Locator at) {
		return new TextTarget(name, name(indicator(name)), Comparator.QUALITATIVE, null, new Quantity(printed, null),
				null, day, at);
	}

	private @Nullable Indicator indicator(String name) {
		return this.known.computeIfAbsent(name, (unknown) -> Optional.ofNullable(Indicators.vocabulary().of(unknown)))
			.orElse(null);
	}

	private static @Nullable String name(@Nullable Indicator indicator) {
		return (indicator != null) ? indicator.name() : null;
	}

}
