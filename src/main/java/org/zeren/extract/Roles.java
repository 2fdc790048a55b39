package org.zeren.extract;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.Role;

/**
 * The words by which notes print roles (vocabulary/roles.yaml).
 */
final class Roles {

	private static final Roles VOCABULARY = new Roles(Vocabulary.read("roles", Words.class));

	private static final int LONGEST_LABEL = 16;

	private final Words words;

	private final Pattern verb;

	private final Map<String, Role> verbs;

	/**
	 * The file as it is written.
	 *
	 * @param labels words in labels before units
	 * @param labelEnds how labels end
	 * @param persons words in labels of people
	 * @param verbs verbs behind units
	 * @param together ways to say that units answer together
	 */
	record Words(EnumMap<Role, List<String>> labels, List<String> labelEnds, List<String> persons,
			EnumMap<Role, List<String>> verbs, String together) {
	}

	/**
	 * A label at the beginning of a clause.
	 *
	 * @param role the role of the units behind it; null for people
	 * @param end where it ends, the colon included
	 */
	record Label(@Nullable Role role, int end) {
	}

	/**
	 * A verb behind units.
	 *
	 * @param role the role of the units before it
	 * @param start where it begins
	 * @param end where it ends
	 */
	record Verb(Role role, int start, int end) {
	}

	private Roles(Words words) {
		this.words = words;
		this.verbs = words.verbs()
			.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((verb) -> Map.entry(verb, entry.getKey())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		this.verb = Pattern.compile(words.together() + "|"
				+ this.verbs.keySet()
					.stream()
					.sorted(Comparator.comparingInt(String::length).reversed())
					.map(Pattern::quote)
					.collect(Collectors.joining("|")));
	}

	static Roles vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return the label that the clause begins with, if it does}
	 * @param clause a clause with half-width signs
	 */
	Optional<Label> label(String clause) {
		int colon = clause.indexOf(':');
		if (colon < 2 || colon > LONGEST_LABEL) {
			return Optional.empty();
		}
		String label = clause.substring(0, colon).replace(" ", "");
		if (this.words.persons().stream().anyMatch(label::endsWith)) {
			return Optional.of(new Label(null, colon + 1));
		}
		String bare = label.replaceAll("\\([^)]*\\)$", "");
		if (this.words.labelEnds().stream().noneMatch(bare::endsWith)) {
			return Optional.empty();
		}
		for (Role role : new Role[] { Role.LEAD, Role.SUPPORT, Role.IMPLEMENT, Role.RESPONSIBLE }) {
			if (this.words.labels().getOrDefault(role, List.of()).stream().anyMatch(label::contains)) {
				return Optional.of(new Label(role, colon + 1));
			}
		}
		return Optional.empty();
	}

	/**
	 * {@return the first verb of a role in the clause from the given place on, if any}
	 */
	Optional<Verb> verb(String clause, int from) {
		Matcher matcher = this.verb.matcher(clause);
		int at = from;
		while (matcher.find(at)) {
			if (!clause.startsWith("单位", matcher.end()) && !clause.startsWith("部门", matcher.end())) {
				Role role = this.verbs.getOrDefault(matcher.group(), Role.RESPONSIBLE);
				return Optional.of(new Verb(role, matcher.start(), matcher.end()));
			}
			at = matcher.end();
		}
		return Optional.empty();
	}

}
