package org.zeren.extract.duty;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.zeren.vocabulary.Grammar;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.plan.Role;

/**
 * The words by which notes print roles (vocabulary/roles.yaml).
 */
public final class Roles {

	private static final Roles VOCABULARY = new Roles(Vocabulary.read("roles", Words.class));

	private static final int LONGEST_LABEL = 16;

	private final Words words;

	private final Pattern verb;

	private final Map<String, Role> verbs;

	private final Pattern scope;

	private final Pattern onLater;

	/** A whole label inside a clause: 牵头单位：, 责任部门（单位）：. */
	private final Pattern inner;

	/** A label in brackets of its own: 【牵头单位】. */
	private final Pattern bracketed;

	/**
	 * The file as it is written.
	 *
	 * @param labels words in labels before units
	 * @param labelEnds how labels end
	 * @param persons words in labels of people
	 * @param verbs verbs behind units
	 * @param together ways to say that units answer together
	 * @param scope how a note begins that speaks of all measures before it
	 * @param onLater what stands before the units of a remark on later measures
	 */
	record Words(EnumMap<Role, List<String>> labels, List<String> labelEnds, List<String> persons,
			EnumMap<Role, List<String>> verbs, @Grammar String together, @Grammar String scope,
			@Grammar String onLater) {
	}

	/**
	 * A label at the beginning of a clause.
	 *
	 * @param role the role of the units behind it; null for people
	 * @param end where it ends, the colon included
	 */
	public record Label(@Nullable Role role, int end) {
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
		this.scope = Pattern.compile(words.scope());
		this.onLater = Pattern.compile(words.onLater());
		this.inner = Pattern.compile(label(words) + "(?:\\([^()]{1,6}\\))?+\\s?:");
		this.bracketed = Pattern.compile("[\\[【［](" + label(words) + ")[\\]】］]([:：]?)");
		this.verb = Pattern.compile(words.together() + "|"
				+ this.verbs.keySet()
					.stream()
					.sorted(Comparator.comparingInt(String::length).reversed())
					.map(Pattern::quote)
					.collect(Collectors.joining("|")));
	}

	/** 牵头 or 责任, one or more times, and 单位, 部门 …. */
	private static String label(Words words) {
		String roles = words.labels().values().stream().flatMap(List::stream).collect(Collectors.joining("|"));
		String ends = words.labelEnds()
			.stream()
			.filter((end) -> words.labels().values().stream().noneMatch((of) -> of.contains(end)))
			.collect(Collectors.joining("|"));
		return "(?:" + roles + "){1,3}+(?:" + ends + ")";
	}

	public static Roles vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return the length of the words that give a note to all measures before it, 0
	 * without such words: 以上任务由 in 以上任务由市水利局牵头}
	 * @param note a note with half-width signs
	 */
	int scope(String note) {
		Matcher matcher = this.scope.matcher(note);
		return matcher.lookingAt() ? matcher.end() : 0;
	}

	/**
	 * {@return the length of the words that a remark on later measures begins with, 0
	 * without such words: 以下任务均需 in 以下任务均需各镇人民政府落实}
	 * @param clause a clause with half-width signs
	 */
	int onLater(String clause) {
		Matcher matcher = this.onLater.matcher(clause);
		return matcher.lookingAt() ? matcher.end() : 0;
	}

	/**
	 * {@return the text with a stop and a colon in place of brackets around labels:
	 * 【牵头单位】市水利局 reads ;牵头单位:市水利局}
	 */
	String unbracketed(CharSequence text) {
		return this.bracketed.matcher(text)
			.replaceAll((label) -> ";" + label.group(1) + ":" + " ".repeat(label.group(2).length()));
	}

	/**
	 * {@return how many characters of the sentence are verbs of roles}
	 */
	int verbs(String sentence) {
		return this.verb.matcher(sentence).results().mapToInt((verb) -> verb.end() - verb.start()).sum();
	}

	/**
	 * {@return whether the last word of the clause is the verb of a role}
	 */
	boolean endsWithVerb(String clause) {
		return this.verb.matcher(clause).results().anyMatch((verb) -> verb.end() == clause.length());
	}

	/**
	 * {@return the places in the text where a label begins}
	 * @param text a note with half-width signs
	 */
	Set<Integer> labels(String text) {
		return this.inner.matcher(text).results().map(MatchResult::start).collect(Collectors.toSet());
	}

	/**
	 * {@return the label that the clause begins with, if it does}
	 * @param clause a clause with half-width signs
	 */
	public Optional<Label> label(String clause) {
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
