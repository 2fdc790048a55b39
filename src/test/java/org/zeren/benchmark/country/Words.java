package org.zeren.benchmark.country;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.zeren.plan.named.AgencyKind;
import org.zeren.plan.target.Comparator;

/**
 * The words of {@code benchmark/country.yaml}.
 */
record Words(Syllables syllables, List<Unit> units, List<String> chapters, List<String> verbs, List<String> objects,
		List<String> actions, List<Measurement> indicators, List<Measurement> commitments, List<String> policies,
		List<String> projectCategories) {

	static Words read() {
		try (InputStream file = Words.class.getResourceAsStream("/benchmark/country.yaml")) {
			return new YAMLMapper().readValue(Objects.requireNonNull(file), Words.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A unit that every region has. */
	record Unit(@Nullable String sector, String name, AgencyKind kind) {
	}

	/** What a target measures, and the range that its values are drawn from. */
	record Measurement(String name, @Nullable String category, @Nullable String unit, @Nullable Comparator comparator,
			@Nullable Integer low, @Nullable Integer high, @Nullable String wording) {
	}

	/** What names are made of. */
	record Syllables(List<String> first, List<String> second) {

		/** The name of the index-th place. */
		String place(int index) {
			return this.first.get(index % this.first.size()) + this.second.get(index % this.second.size());
		}

		/** A name of three syllables. */
		String other(Dice dice) {
			return dice.pick(this.first) + dice.pick(this.second) + dice.pick(this.second);
		}

	}

}
