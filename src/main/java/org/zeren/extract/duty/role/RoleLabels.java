package org.zeren.extract.duty.role;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.measure.Role;
import org.zeren.text.Han;
import org.zeren.vocabulary.Words;

/**
 * Labels that stand before agencies: 牵头单位：市水利局 has a label of LEAD, 责任人：… one without a
 * role, and 市水利局（牵头） a mark behind the name.
 */
public final class RoleLabels {

	private static final int LONGEST = 16;

	private static final char IS = '为';

	/** The longest label inside a clause, with a bracket behind it and its colon. */
	private static final int LONGEST_INNER = 32;

	/** （牵头） behind a label. */
	private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)$");

	private final Map<Role, Words> roles = new LinkedHashMap<>();

	private final Words ends;

	private final Words persons;

	private final Words others;

	/** A whole label inside a clause: 牵头单位：, 责任部门（单位）：. */
	private final Pattern inner;

	/** A label in brackets of its own: 【牵头单位】. */
	private final Pattern bracketed;

	/** A label that says 为 for its colon, but not 责任单位为牵头单位. */
	private final Pattern saying;

	/** A role in brackets behind an agency: 市水利局（牵头单位）. */
	private final Pattern mark;

	/**
	 * A label at the beginning of a clause.
	 *
	 * @param role the role of the agencies behind it; null where no agencies stand behind
	 * it
	 * @param end where it ends, the colon included
	 * @param known whether the vocabulary knows it
	 */
	public record Label(@Nullable Role role, int end, boolean known) {
	}

	/**
	 * A role in brackets behind an agency.
	 *
	 * @param role the role of the agency before it
	 * @param start where its bracket begins
	 */
	public record Mark(Role role, int start) {
	}

	RoleLabels(Roles.File file) {
		file.labels().forEach((role, words) -> this.roles.put(role, new Words(words)));
		this.ends = new Words(file.labelEnds());
		this.persons = new Words(file.persons());
		this.others = new Words(file.others());
		String words = Words.one(file.labels().values().stream().flatMap(List::stream).toList());
		String label = words + "{1,3}+" + Words.one(ends(file));
		this.inner = Pattern.compile("(?:" + label + "(?:\\([^()]{1,6}\\))?+|(?<= )" + words + ")\\s?:");
		this.bracketed = Pattern.compile("[\\[【［](" + label + ")[\\]】］]([:：]?)");
		this.saying = Pattern.compile("(?<=^|[;,。、，；(（]|\\s)(" + label + ")为(?=\\p{IsHan})(?!" + words + ")");
		this.mark = Pattern.compile("[(（]\\s*(" + words + ")" + Words.one(file.agencyEnds()) + "?\\s*[)）]$");
	}

	/** 单位, 部门 …: what ends a label and is no word of a role itself. */
	private static List<String> ends(Roles.File file) {
		return file.labelEnds()
			.stream()
			.filter((end) -> file.labels().values().stream().noneMatch((of) -> of.contains(end)))
			.toList();
	}

	/**
	 * {@return the text with colons behind all labels: 【牵头单位】市水利局 reads ;牵头单位:市水利局, and
	 * 责任单位为市水利局 reads 责任单位:市水利局}
	 */
	public String withColons(CharSequence text) {
		String printed = text.toString();
		if (printed.chars().anyMatch((c) -> c == '[' || c == '【' || c == '［')) {
			printed = this.bracketed.matcher(printed)
				.replaceAll((label) -> ";" + label.group(1) + ":" + " ".repeat(label.group(2).length()));
		}
		return (printed.indexOf(IS) < 0) ? printed : this.saying.matcher(printed).replaceAll("$1:");
	}

	/**
	 * {@return the role in brackets at the end of the piece and where its bracket begins:
	 * 市水利局（牵头）}
	 */
	public Optional<Mark> mark(CharSequence piece) {
		Matcher matcher = this.mark.matcher(piece);
		return matcher.find() ? Optional.of(new Mark(Objects.requireNonNull(role(matcher.group(1))), matcher.start()))
				: Optional.empty();
	}

	/**
	 * {@return the places in the text where a label begins}
	 * @param text a note with half-width signs
	 */
	public Set<Integer> starts(String text) {
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
	 * {@return the label that the clause begins with, if it does, also where it is one
	 * that the vocabulary does not know: 主抓单位：}
	 * @param clause a clause with half-width signs
	 */
	public Optional<Label> at(String clause) {
		int colon = clause.indexOf(':');
		if (colon < 1 || colon > LONGEST) {
			return Optional.empty();
		}
		String label = clause.substring(0, colon).replace(" ", "");
		if (this.persons.before(label, 0, label.length()) > 0 || this.others.contains(label)) {
			return Optional.of(new Label(null, colon + 1, true));
		}
		String bare = label.endsWith(")") ? BRACKETED.matcher(label).replaceAll("") : label;
		if (this.ends.before(bare, 0, bare.length()) > 0) {
			Role role = role(label);
			if (role != null) {
				return Optional.of(new Label(role, colon + 1, true));
			}
		}
		boolean words = !label.isEmpty() && Han.only(label);
		return words ? Optional.of(new Label(null, colon + 1, false)) : Optional.empty();
	}

	private @Nullable Role role(String label) {
		for (Map.Entry<Role, Words> role : this.roles.entrySet()) {
			if (role.getValue().in(label)) {
				return role.getKey();
			}
		}
		return null;
	}

}
