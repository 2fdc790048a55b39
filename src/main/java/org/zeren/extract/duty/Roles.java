package org.zeren.extract.duty;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.agency.AgencyWords;
import org.zeren.plan.measure.Role;
import org.zeren.text.Digits;
import org.zeren.text.Han;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * The words by which notes print roles (vocabulary/roles.yaml), and the grammar that they
 * make: 按照各自职责分工配合 is the verb of SUPPORT.
 */
public final class Roles {

	private static final Roles VOCABULARY = new Roles(Vocabulary.read("roles", File.class));

	private static final int LONGEST_LABEL = 16;

	/** The longest label inside a clause, with a bracket behind it and its colon. */
	private static final int LONGEST_INNER = 32;

	/** The longest rest of a unit's name behind a word that may be a verb. */
	private static final int LONGEST_REST = 14;

	/** （牵头） behind a label. */
	private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)$");

	private final File file;

	private final Map<Role, Words> labels = new LinkedHashMap<>();

	private final Words labelEnds;

	private final Words unitEnds;

	private final Words persons;

	private final Words others;

	/** All words of roles, to tell what looks like a note. */
	private final Words any;

	private final Words jointly;

	private final Words unrepeated;

	private final Words later;

	private final Pattern laterWord;

	/**
	 * The characters that a verb may begin with: at most places of a text stands none of
	 * them.
	 */
	private final BitSet opening = new BitSet();

	private final Pattern verb;

	private final Map<String, Role> verbs;

	private final Pattern before;

	private final Pattern onLater;

	/** A whole label inside a clause: 牵头单位：, 责任部门（单位）：. */
	private final Pattern inner;

	/** A label in brackets of its own: 【牵头单位】. */
	private final Pattern bracketed;

	/** A role in brackets behind a unit: 市水利局（牵头单位）. */
	private final Pattern mark;

	/** 排在第一位的为牵头单位（，其余为配合单位）. */
	private final Pattern leading;

	/** 第一, 首: what such a remark holds. */
	private final Words ranks;

	/**
	 * The file as it is written, which explains each list.
	 */
	record File(LinkedHashMap<Role, List<String>> labels, List<String> labelEnds, List<String> unitEnds,
			List<String> persons, List<String> others, LinkedHashMap<Role, List<String>> verbs, String offices,
			List<String> jointly, List<String> anybody, List<String> helping, List<String> by, List<String> whose,
			List<String> what, List<String> division, List<String> duty, List<String> adverbs, List<String> doing,
			List<String> before, List<String> later, List<String> all, List<String> counters, List<String> kinds,
			List<String> works, List<String> evenly, List<String> need, List<String> unrepeated, List<String> order,
			List<String> first, List<String> firstGroup) {
	}

	/**
	 * A label at the beginning of a clause.
	 *
	 * @param role the role of the units behind it; null where no units stand behind it
	 * @param end where it ends, the colon included
	 * @param known whether the vocabulary knows it
	 */
	public record Label(@Nullable Role role, int end, boolean known) {
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

	private Roles(File file) {
		this.file = file;
		this.verbs = file.verbs()
			.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((verb) -> Map.entry(verb, entry.getKey())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		file.labels().forEach((role, words) -> this.labels.put(role, new Words(words)));
		this.labelEnds = new Words(file.labelEnds());
		this.unitEnds = new Words(file.unitEnds());
		this.persons = new Words(file.persons());
		this.others = new Words(file.others());
		this.any = new Words(
				Stream.concat(file.labels().values().stream().flatMap(List::stream), this.verbs.keySet().stream())
					.toList());
		this.jointly = new Words(file.jointly());
		this.unrepeated = new Words(file.unrepeated());
		this.later = new Words(file.later());
		this.laterWord = Pattern.compile(one(file.later()));
		Stream
			.of(file.helping(), file.by(), file.whose(), file.what(), file.division(), file.duty(), List.of("的"),
					List.copyOf(this.verbs.keySet()))
			.flatMap(List::stream)
			.filter((word) -> !word.isEmpty())
			.forEach((word) -> this.opening.set(word.charAt(0)));
		String works = one(file.all()) + "?(?:[" + Digits.COUNTING + "两几\\d]{1,2})?" + one(file.counters()) + "?"
				+ one(file.kinds()) + "?" + one(file.works()) + "{0,2}";
		this.before = Pattern.compile(one(file.before()) + works + ",?" + one(file.evenly()) + "?(?:由)?");
		this.onLater = Pattern
			.compile(one(file.later()) + "(?<all>" + works + one(file.evenly()) + "?)" + one(file.need()) + "由?");
		String label = label(file);
		this.inner = Pattern.compile(label + "(?:\\([^()]{1,6}\\))?+\\s?:");
		this.bracketed = Pattern.compile("[\\[【［](" + label + ")[\\]】］]([:：]?)");
		this.mark = Pattern.compile("[(（]\\s*(" + one(file.labels().values().stream().flatMap(List::stream).toList())
				+ ")" + one(file.unitEnds()) + "?\\s*[)）]$");
		this.ranks = new Words(file.first());
		this.leading = Pattern.compile("(?<order>" + one(file.order()) + ")[^。;()]{0,6}" + one(file.first())
				+ "[^。;()]{0,16}" + one(file.labels().getOrDefault(Role.LEAD, List.of())) + "(?<others>[^。]{0,20})");
		this.verb = Pattern.compile(together(file) + "|" + one(List.copyOf(this.verbs.keySet())));
	}

	/** 按照 各自 职责 分工 分别 负责, or with the verb of another role: 按职责分工 配合. */
	private static String together(File file) {
		String whose = one(file.whose()) + "?的?";
		String then = one(
				Stream.concat(file.doing().stream(), file.verbs().values().stream().flatMap(List::stream)).toList());
		return "(?:" + one(file.helping()) + "?" + one(file.by()) + "?" + whose + one(file.what()) + "*"
				+ one(file.division()) + "|" + one(file.by()) + whose + one(file.duty()) + ")(?:" + one(file.adverbs())
				+ "*(?<then>" + then + ")|" + one(file.adverbs()) + "*)";
	}

	private static String one(List<String> words) {
		return new Words(words).pattern();
	}

	/** 牵头 or 责任, one or more times, and 单位, 部门 …. */
	private static String label(File file) {
		String roles = one(file.labels().values().stream().flatMap(List::stream).toList());
		List<String> ends = file.labelEnds()
			.stream()
			.filter((end) -> file.labels().values().stream().noneMatch((of) -> of.contains(end)))
			.toList();
		return roles + "{1,3}+" + one(ends);
	}

	public static Roles vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return whether a word of a role stands in the text}
	 */
	boolean in(CharSequence text) {
		return this.any.in(text);
	}

	/**
	 * {@return the length of the words that give a note to all measures before it, 0
	 * without such words: 以上任务由 in 以上任务由市水利局牵头}
	 * @param note a note with half-width signs
	 */
	int scope(String note) {
		Matcher matcher = this.before.matcher(note);
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
	 * {@return the places behind such words in the sentence that speak of all that
	 * follows: 后续任务都须, 以下各项均需, and without 都 where the sentence says 不再列出 or 下同}
	 * @param sentence a sentence with half-width signs
	 */
	List<Integer> onAllLater(String sentence) {
		if (!this.later.in(sentence)) {
			return List.of();
		}
		boolean unrepeated = this.unrepeated.in(this.laterWord.matcher(sentence).replaceAll(""));
		return this.onLater.matcher(sentence)
			.results()
			.filter((words) -> unrepeated || isAll(words.group(1)))
			.map(MatchResult::end)
			.toList();
	}

	private boolean isAll(String words) {
		return Stream.of(this.file.all(), this.file.evenly()).flatMap(List::stream).anyMatch(words::contains);
	}

	/**
	 * {@return the length of 会同 where the clause has it at the place, 0 otherwise}
	 */
	int jointly(String clause, int at) {
		return this.jointly.at(clause, at);
	}

	/**
	 * {@return whether the helpers name nobody: 有关部门 of 市水利局会同有关部门负责}
	 */
	boolean isAnybody(CharSequence helpers) {
		return this.file.anybody().contains(helpers.toString().strip());
	}

	/**
	 * {@return the place of 会同 in the clause from the given place on, -1 for none}
	 */
	int findJointly(String clause, int from) {
		return this.jointly.find(clause, from, clause.length());
	}

	/**
	 * {@return the remark in the text that the first of several units leads, if there is
	 * one}
	 */
	Optional<Order> order(String text) {
		Matcher matcher = this.leading.matcher(text);
		if (!this.ranks.in(text) || !matcher.find()) {
			return Optional.empty();
		}
		String others = matcher.group("others");
		boolean support = others.isEmpty() || !namesRole(others, Role.RESPONSIBLE) || namesRole(others, Role.SUPPORT);
		boolean group = this.file.firstGroup().stream().anyMatch(matcher.group()::contains);
		boolean fromHere = this.unrepeated.in(text.substring(matcher.start()));
		return Optional.of(new Order(group, support ? Role.SUPPORT : Role.RESPONSIBLE, fromHere));
	}

	/**
	 * A remark on the order of units.
	 *
	 * @param group whether all units before the first comma lead, not the first alone
	 * @param others the role of the others
	 * @param fromHere whether it counts from its place on, not for the whole plan
	 */
	record Order(boolean group, Role others, boolean fromHere) {
	}

	private boolean namesRole(String text, Role role) {
		return this.file.labels().getOrDefault(role, List.of()).stream().anyMatch(text::contains);
	}

	/**
	 * {@return the text with a stop and a colon in place of brackets around labels:
	 * 【牵头单位】市水利局 reads ;牵头单位:市水利局}
	 */
	String unbracketed(CharSequence text) {
		String printed = text.toString();
		if (printed.chars().noneMatch((c) -> c == '[' || c == '【' || c == '［')) {
			return printed;
		}
		return this.bracketed.matcher(printed)
			.replaceAll((label) -> ";" + label.group(1) + ":" + " ".repeat(label.group(2).length()));
	}

	/**
	 * {@return the role in brackets at the end of the piece and where its bracket begins:
	 * 市水利局（牵头）}
	 */
	Optional<Verb> mark(CharSequence piece) {
		Matcher matcher = this.mark.matcher(piece);
		return matcher.find()
				? Optional.of(new Verb(Objects.requireNonNull(role(matcher.group(1))), matcher.start(), matcher.end()))
				: Optional.empty();
	}

	/**
	 * {@return how many characters of the sentence are verbs of roles}
	 */
	int verbs(String sentence) {
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
	boolean endsWithVerb(String clause) {
		Matcher matcher = this.verb.matcher(clause);
		int end = 0;
		while (find(matcher, clause, end, clause.length())) {
			end = matcher.end();
		}
		return end > 0 && end == clause.length();
	}

	/**
	 * {@return the places in the text where a label begins}
	 * @param text a note with half-width signs
	 */
	Set<Integer> labels(String text) {
		if (text.indexOf(':') < 0) {
			return Set.of();
		}
		Set<Integer> starts = new HashSet<>();
		Matcher matcher = this.inner.matcher(text);
		int from = 0;
		for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
			matcher.region(Math.max(from, colon - LONGEST_INNER), colon + 1);
			if (matcher.find()) {
				starts.add(matcher.start());
				from = matcher.end();
			}
		}
		return starts;
	}

	/**
	 * {@return the label that the clause begins with, if it does: 牵头单位： with LEAD, 责任人：
	 * and 资金来源： without a role}
	 * @param clause a clause with half-width signs
	 */
	public Optional<Label> label(String clause) {
		return anyLabel(clause).filter(Label::known);
	}

	/**
	 * {@return the label that the clause begins with, if it does, also where it is one
	 * that the vocabulary does not know: 主抓单位：}
	 * @param clause a clause with half-width signs
	 */
	Optional<Label> anyLabel(String clause) {
		int colon = clause.indexOf(':');
		if (colon < 1 || colon > LONGEST_LABEL) {
			return Optional.empty();
		}
		String label = clause.substring(0, colon).replace(" ", "");
		if (this.persons.before(label, 0, label.length()) > 0 || this.others.contains(label)) {
			return Optional.of(new Label(null, colon + 1, true));
		}
		String bare = label.endsWith(")") ? BRACKETED.matcher(label).replaceAll("") : label;
		if (this.labelEnds.before(bare, 0, bare.length()) > 0) {
			Role role = role(label);
			if (role != null) {
				return Optional.of(new Label(role, colon + 1, true));
			}
		}
		boolean words = !label.isEmpty() && Han.only(label);
		return words ? Optional.of(new Label(null, colon + 1, false)) : Optional.empty();
	}

	private @Nullable Role role(String label) {
		for (Map.Entry<Role, Words> role : this.labels.entrySet()) {
			if (role.getValue().in(label)) {
				return role.getKey();
			}
		}
		return null;
	}

	/**
	 * {@return the first verb of a role in the clause from the given place on, if any}
	 */
	Optional<Verb> verb(String clause, int from) {
		Matcher matcher = this.verb.matcher(clause);
		int at = from;
		while (find(matcher, clause, at, clause.length())) {
			if (this.unitEnds.at(clause, matcher.end()) == 0 && !insideName(clause, matcher.start(), matcher.end())) {
				return Optional.of(new Verb(role(matcher), matcher.start(), matcher.end()));
			}
			at = matcher.end();
		}
		return Optional.empty();
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
		Role role = this.verbs.getOrDefault((then != null) ? then : verb.group(), Role.RESPONSIBLE);
		return (then != null && role == Role.IMPLEMENT) ? Role.RESPONSIBLE : role;
	}

	/** 市市场监督管理局, 市应急救援指导中心: the word belongs to a unit's name. */
	private boolean insideName(String clause, int start, int end) {
		int to = end;
		Matcher next = this.verb.matcher(clause);
		int limit = Math.min(clause.length(), end + LONGEST_REST + 1);
		limit = find(next, clause, end, limit) ? next.start() : limit;
		while (to < limit && "、,;。() ".indexOf(clause.charAt(to)) < 0) {
			to++;
		}
		if (to == end || to - end > LONGEST_REST) {
			return false;
		}
		String rest = AgencyWords.vocabulary().withoutOthers(clause.substring(end, to));
		return !rest.isEmpty() && this.file.offices().indexOf(rest.charAt(rest.length() - 1)) >= 0
				&& !AgencyWords.vocabulary().startsUnit(rest) && start > 0;
	}

}
