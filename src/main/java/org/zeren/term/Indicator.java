package org.zeren.term;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.vocabulary.Vocabulary;

/**
 * What is measured, the same across plans (指标): an entry of
 * {@code vocabulary/indicators.yaml}, whose head explains each part.
 *
 * @param name the one name that the graph shows
 * @param unit the canonical unit; null for an index or a wording
 * @param category the group of the national plan's table that it belongs to
 * @param better {@code lower} where a smaller value is the better one; null otherwise
 * @param change whether it is itself a change since the start (减排量); null where it is not
 * @param wordings how plans write it, with … for a gap
 * @param titles words that name it in the title of a measure
 * @param stems its noun, which names it under a verb
 * @param called what else people call it
 */
public record Indicator(String name, @Nullable String unit, String category, @Nullable String better,
		@Nullable Boolean change, List<String> wordings, @Nullable List<String> titles, @Nullable List<String> stems,
		@Nullable List<String> called) {

	private static final String GAP = "…";

	private static final Map<String, Indicator> KNOWN = new LinkedHashMap<>();

	static {
		Arrays.stream(Vocabulary.read("indicators", Indicator[].class))
			.forEach((indicator) -> KNOWN.put(indicator.name(), indicator));
	}

	public Indicator {
		titles = (titles != null) ? List.copyOf(titles) : List.of();
		stems = (stems != null) ? List.copyOf(stems) : List.of();
		called = (called != null) ? List.copyOf(called) : List.of();
	}

	/**
	 * {@return the indicators of the vocabulary, in its order}
	 */
	public static List<Indicator> known() {
		return List.copyOf(KNOWN.values());
	}

	/**
	 * {@return the indicator of the vocabulary that has this name}
	 */
	public static Optional<Indicator> named(String name) {
		return Optional.ofNullable(KNOWN.get(name));
	}

	/**
	 * {@return whether a smaller value is the better one, so that 达到 sets an upper bound}
	 */
	public boolean lowerIsBetter() {
		return "lower".equals(this.better);
	}

	/**
	 * {@return whether what is measured is itself a change since the start}: an amount
	 * that was cut or added (减排量, 新增治理面积), a reduction in % (能源消耗降低)
	 */
	public boolean isChange() {
		return Boolean.TRUE.equals(this.change);
	}

	@Override
	public List<String> titles() {
		return (this.titles != null) ? this.titles : List.of();
	}

	@Override
	public List<String> stems() {
		return (this.stems != null) ? this.stems : List.of();
	}

	/**
	 * {@return the other names of the indicator, each once}: 细颗粒物…浓度 is 细颗粒物浓度 here
	 */
	public List<String> aliases() {
		Stream<String> others = (this.called != null) ? this.called.stream() : Stream.of();
		return Stream.concat(this.wordings.stream().map((wording) -> wording.replace(GAP, "")), others)
			.filter((alias) -> !alias.equals(this.name))
			.distinct()
			.toList();
	}

}
