package org.zeren.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One kind of fact: what the reader found against what the program found.
 *
 * @param name what is compared
 * @param missed facts of the reader that the program lacks
 * @param extra facts of the program that the reader lacks
 * @param hits facts of both
 */
record Facet(String name, List<String> missed, List<String> extra, int hits) {

	static Facet of(String name, Collection<String> reader, Collection<String> program) {
		List<String> missed = new ArrayList<>(reader);
		List<String> extra = new ArrayList<>();
		for (String fact : program) {
			if (!missed.remove(fact)) {
				extra.add(fact);
			}
		}
		return new Facet(name, missed, extra, reader.size() - missed.size());
	}

	/**
	 * {@return the harmonic mean of precision and recall, 1 where neither found anything}
	 */
	double f1() {
		int all = 2 * this.hits + this.missed.size() + this.extra.size();
		return (all == 0) ? 1 : 2.0 * this.hits / all;
	}

	/**
	 * {@return this facet over several plans, each fact counted once}
	 */
	Facet and(Facet other) {
		List<String> missed = new ArrayList<>(this.missed);
		missed.addAll(other.missed);
		List<String> extra = new ArrayList<>(this.extra);
		extra.addAll(other.extra);
		return new Facet(this.name, missed, extra, this.hits + other.hits);
	}

	@Override
	public String toString() {
		return "%-24s F1 %.3f  %4d found".formatted(this.name, f1(), this.hits) + shown("  missed ", this.missed)
				+ shown("  extra ", this.extra);
	}

	private static String shown(String what, List<String> facts) {
		return facts.isEmpty() ? "" : what + facts.size() + " " + facts.subList(0, Math.min(facts.size(), 6));
	}

}
