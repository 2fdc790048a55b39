package org.zeren.term;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.vocabulary.Vocabulary;

/**
 * A line of work (条线), the same in every region: an entry of
 * {@code vocabulary/sectors.yaml}.
 *
 * @param name its name
 * @param forms ways in which one unit's name prints it, the fullest first
 * @param words other words in a name that show it
 * @param former what units of the line of work were called before, by which people still
 * look for them
 */
public record Sector(String name, List<String> forms, List<String> words, List<String> former) {

	private static final List<Sector> KNOWN = read();

	/**
	 * The file as it is written.
	 */
	private record Entry(List<String> forms, List<String> words, @Nullable List<String> former) {
	}

	private static List<Sector> read() {
		List<Sector> sectors = new ArrayList<>();
		Vocabulary.entries("sectors", Entry.class)
			.forEach((name, entry) -> sectors.add(new Sector(name, entry.forms(), entry.words(),
					(entry.former() != null) ? entry.former() : List.of())));
		return List.copyOf(sectors);
	}

	/**
	 * {@return the sectors of the vocabulary, in its order}
	 */
	public static List<Sector> known() {
		return KNOWN;
	}

	/**
	 * {@return other forms of the sector's name; none for one that the vocabulary lacks}:
	 * 环保 and 环境保护 for 生态环境
	 */
	public static List<String> aliases(String name) {
		return KNOWN.stream()
			.filter((sector) -> sector.name().equals(name))
			.flatMap((sector) -> sector.forms().stream())
			.filter((form) -> !form.equals(name))
			.toList();
	}

}
