package org.zeren.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.zeren.document.Locator;
import org.zeren.plan.Park;

/**
 * The industrial, logistics and science parks (园区) that a document names.
 */
final class Parks {

	private static final int LONGEST = 24;

	private final Map<String, Locator> known = new LinkedHashMap<>();

	private Parks() {
	}

	static Parks of(List<Line> lines) {
		Parks parks = new Parks();
		List<List<Mention>> read = lines.stream().map(Parks::mentions).toList();
		for (int pass = 0; pass < 2; pass++) {
			for (int i = 0; i < lines.size(); i++) {
				for (Mention mention : read.get(i)) {
					if (mention.sure() || parks.follows(mention, read.get(i), lines.get(i).text())) {
						parks.known.putIfAbsent(mention.name(),
								lines.get(i).passage().locate(mention.start(), mention.end()));
					}
				}
			}
		}
		return parks;
	}

	/**
	 * A name of ordinary words (高端装备产业园) counts in a list with a proper one, and where it
	 * is the end of a longer name.
	 */
	private boolean follows(Mention mention, List<Mention> others, String text) {
		Set<String> names = this.known.keySet();
		boolean end = names.stream()
			.anyMatch((name) -> name.length() > mention.name().length()
					&& name.replaceFirst("区$", "").endsWith(mention.name()));
		return end || others.stream().anyMatch((other) -> other.sure() && listed(mention, other, text));
	}

	private static boolean listed(Mention one, Mention other, String text) {
		int from = Math.min(one.end(), other.end());
		int to = Math.max(one.start(), other.start());
		return from <= to && text.substring(from, to).matches("、(?:[^，。；：]{2,20}、)?");
	}

	private static List<Mention> mentions(Line line) {
		CompanyWords words = CompanyWords.known();
		String text = line.text();
		List<Mention> found = new ArrayList<>();
		int free = 0;
		int i = 0;
		while (i < text.length()) {
			int length = words.parks.at(text, i);
			if (length > 0 && !line.voice().cited(i)) {
				int start = words.start(text, Math.max(free, i - LONGEST), i);
				String stem = text.substring(start, i);
				String name = text.substring(start, i + length);
				boolean general = stem.isEmpty() || Lead.known().general.contains(stem);
				if (!general && stem.length() > 1 && !line.voice().quoted(i)) {
					found.add(new Mention(name, start, i + length, words.peculiar(name) >= 2));
				}
				free = i + length;
			}
			i += Math.max(1, length);
		}
		return found;
	}

	List<Park> all() {
		List<Park> all = new ArrayList<>();
		this.known.forEach((name, at) -> all.add(new Park(name, at)));
		return all;
	}

	/**
	 * {@return the names of the parks that {@code line} names}
	 */
	List<String> in(Line line) {
		return mentions(line).stream().map(Mention::name).filter(this.known::containsKey).distinct().toList();
	}

}
