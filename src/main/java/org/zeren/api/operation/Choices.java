package org.zeren.api.operation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What somebody may have meant who wrote a name that is none.
 */
final class Choices {

	/** So many choices are worth reading. */
	private static final int SHOWN = 40;

	private Choices() {
	}

	/**
	 * {@return a sentence that names what is meant perhaps, and one that lists what there
	 * is}
	 * @param written what was written
	 * @param known what there is
	 */
	static String of(String written, Collection<String> known) {
		int near = (Math.min(written.length(), 30) + 1) / 3;
		LevenshteinDistance distance = new LevenshteinDistance(near);
		List<String> meant = known.stream()
			.filter((name) -> apart(distance, written, name) >= 0)
			.sorted(Comparator.comparingInt((String name) -> apart(distance, written, name))
				.thenComparing(Comparator.naturalOrder()))
			.limit(3)
			.toList();
		String guess = meant.isEmpty() ? "" : "Did you mean " + String.join(" or ", meant) + "? ";
		return guess + "There is: " + known.stream().sorted().limit(SHOWN).collect(Collectors.joining(", "))
				+ ((known.size() > SHOWN) ? " and others." : ".");
	}

	private static int apart(LevenshteinDistance distance, String written, String name) {
		return distance.apply(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
	}

}
