package org.zeren.extract.duty.role;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zeren.extract.agency.AgencyWords;
import org.zeren.plan.measure.Role;
import org.zeren.vocabulary.Words;

/**
 * Verbs of roles behind agencies: 市水利局牵头 has one of LEAD, 按照各自职责分工配合 is one of SUPPORT,
 * and 市应急救援指导中心 has none, since 指导 belongs to the name.
 */
public final class RoleVerbs {

	/** The longest rest of an agency's name behind a word that may be a verb. */
	private static final int LONGEST_REST = 14;

	private final Map<String, Role> roles;

	/**
	 * The characters that a verb may begin with: at most places of a text stands none of
	 * them.
	 */
	private final BitSet opening = new BitSet();

	private final Pattern verb;

	/** 单位 of 牵头单位, which is a label and no verb. */
	private final Words labelled;

	/** Last characters of offices, as in 监督管理局. */
	private final String offices;

	/**
	 * A verb behind agencies.
	 *
	 * @param role the role of the agencies before it
	 * @param start where it begins
	 * @param end where it ends
	 */
	public record Verb(Role role, int start, int end) {
	}

	RoleVerbs(Roles.File file) {
		this.roles = file.verbs()
			.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((verb) -> Map.entry(verb, entry.getKey())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		this.labelled = new Words(file.agencyEnds());
		this.offices = file.offices();
		Stream
			.of(file.helping(), file.by(), file.whose(), file.what(), file.division(), file.duty(), List.of("的"),
					List.copyOf(this.roles.keySet()))
			.flatMap(List::stream)
			.filter((word) -> !word.isEmpty())
			.forEach((word) -> this.opening.set(word.charAt(0)));
		this.verb = Pattern.compile(together(file) + "|" + Words.one(this.roles.keySet()));
	}

	/** 按照 各自 职责 分工 分别 负责, or with the verb of another role: 按职责分工 配合. */
	private static String together(Roles.File file) {
		String whose = Words.one(file.whose()) + "?的?";
		String then = Words
			.one(Stream.concat(file.doing().stream(), file.verbs().values().stream().flatMap(List::stream)).toList());
		return "(?:" + Words.one(file.helping()) + "?" + Words.one(file.by()) + "?" + whose + Words.one(file.what())
				+ "*" + Words.one(file.division()) + "|" + Words.one(file.by()) + whose + Words.one(file.duty())
				+ ")(?:" + Words.one(file.adverbs()) + "*(?<then>" + then + ")|" + Words.one(file.adverbs()) + "*)";
	}

	/**
	 * {@return the first verb of a role in the clause from the given place on, if any}
	 */
	public Optional<Verb> first(String clause, int from) {
		Matcher matcher = this.verb.matcher(clause);
		int at = from;
		while (find(matcher, clause, at, clause.length())) {
			if (this.labelled.at(clause, matcher.end()) == 0 && !insideName(clause, matcher.start(), matcher.end())) {
				return Optional.of(new Verb(role(matcher), matcher.start(), matcher.end()));
			}
			at = matcher.end();
		}
		return Optional.empty();
	}

	/**
	 * {@return how many characters of the sentence are verbs of roles}
	 */
	public int length(String sentence) {
		Matcher matcher = this.verb.matcher(sentence);
		int sum = 0;
		for (int at = 0; find(matcher, sentence, at, sentence.length()); at = matcher.end()) {
			sum += matcher.end() - matcher.start();
		}
		return sum;
	}

	/**
	 * {@return whether the last word of the clause is the verb of a role}
	 */
	public boolean end(String clause) {
		Matcher matcher = this.verb.matcher(clause);
		int end = 0;
		while (find(matcher, clause, end, clause.length())) {
			end = matcher.end();
		}
		return end > 0 && end == clause.length();
	}

	/** Whether a verb begins between two places; the matcher stands on the first. */
	private boolean find(Matcher verb, String text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.opening.get(text.charAt(i)) && verb.region(i, text.length()).lookingAt() && verb.end() > i) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What follows 按职责分工 decides only where it asks for something else than to answer.
	 */
	private Role role(Matcher verb) {
		String then = verb.group("then");
		Role role = this.roles.getOrDefault((then != null) ? then : verb.group(), Role.RESPONSIBLE);
		return (then != null && role == Role.IMPLEMENT) ? Role.RESPONSIBLE : role;
	}

	/** 市市场监督管理局, 市应急救援指导中心: the word belongs to a agency's name. */
	private boolean insideName(String clause, int start, int end) {
		int to = end;
		Matcher next = this.verb.matcher(clause);
		int limit = Math.min(clause.length(), end + LONGEST_REST + 1);
		limit = find(next, clause, end, limit) ? next.start() : limit;
		while (to < limit && "、,;。() ".indexOf(clause.charAt(to)) < 0) {
			to++;
		}
		if (to == end && start > 0 && begins(clause, end)) {
			// 市政府目督办牵头: an office that is called after what it does
			return this.offices.indexOf(clause.charAt(end - 1)) >= 0;
		}
		if (to == end || to - end > LONGEST_REST) {
			return false;
		}
		String rest = AgencyWords.vocabulary().withoutOthers(clause.substring(end, to));
		return !rest.isEmpty() && this.offices.indexOf(rest.charAt(rest.length() - 1)) >= 0
				&& !AgencyWords.vocabulary().startsAgency(rest) && start > 0;
	}

	/** Whether a verb begins at the place. */
	private boolean begins(String clause, int at) {
		return at < clause.length() && this.verb.matcher(clause).region(at, clause.length()).lookingAt();
	}

	/**
	 * {@return the first verb of a role from the place on that stands outside inner
	 * brackets}
	 */
	public static Optional<Verb> outside(String clause, int from) {
		Optional<Verb> verb = Roles.vocabulary().verbs().first(clause, from);
		while (verb.isPresent() && depth(clause, from, verb.get().start()) > 0) {
			verb = Roles.vocabulary().verbs().first(clause, verb.get().end());
		}
		return verb;
	}

	private static int depth(String text, int from, int to) {
		int depth = 0;
		for (int i = from; i < to; i++) {
			depth += (text.charAt(i) == '(') ? 1 : (text.charAt(i) == ')' && depth > 0) ? -1 : 0;
		}
		return depth;
	}

}
