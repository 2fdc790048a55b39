package org.zeren.extract.duty.role;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.zeren.plan.measure.Role;
import org.zeren.vocabulary.Words;

/**
 * A remark on the order of agencies: 排在第一位的为牵头单位，其余为配合单位 lets the first of each note lead
 * and the others support.
 *
 * @param group whether all agencies before the first comma lead, not the first alone
 * @param others the role of the others
 * @param fromHere whether it counts from its place on, not for the whole plan
 */
public record OrderRemark(boolean group, Role others, boolean fromHere) {

	private static final Roles.File WORDS = Roles.vocabulary().file;

	/** 排在第一位的为牵头单位（，其余为配合单位）, 第一个单位为牵头单位. */
	private static final Pattern REMARK = Pattern.compile("(?:" + Words.one(WORDS.order()) + "[^。;()]{0,6}"
			+ Words.one(WORDS.first()) + "[^。;()]{0,16}|" + Words.one(WORDS.firstUnit()) + "[^。;,、()]{0,3})"
			+ Words.one(WORDS.labels().getOrDefault(Role.LEAD, List.of())) + "(?<others>[^。]{0,20})");

	/** 第一, 首: what such a remark holds. */
	private static final Words RANKS = new Words(WORDS.first());

	private static final Words ORDER = new Words(WORDS.order());

	private static final Words UNITS = new Words(WORDS.agencyEnds());

	/** 位 of 单位 ranks nothing. */
	private static final Pattern UNIT = Pattern.compile(Words.one(WORDS.agencyEnds()));

	private static final char IS = '为';

	/** 责任单位中…的为牵头单位: says of units on a list, and of none by its name, that they lead. */
	private static final Pattern LEADS = Pattern
		.compile("(?:" + Words.one(WORDS.labels().getOrDefault(Role.RESPONSIBLE, List.of())) + "[^,;。]{0,14}|的)" + IS
				+ Words.one(WORDS.labels().getOrDefault(Role.LEAD, List.of())));

	private static final int FEWEST_SIGNS = 4;

	private static final int LONGEST = 40;

	private static final Words GROUP = new Words(WORDS.firstGroup());

	/**
	 * {@return the remark in the text that the first of several agencies leads, if there
	 * is one}
	 * @param text a text with half-width signs
	 */
	public static Optional<OrderRemark> in(String text) {
		Matcher matcher = REMARK.matcher(text);
		if (!RANKS.in(text) || !matcher.find()) {
			return Optional.empty();
		}
		String others = matcher.group("others");
		boolean support = others.isEmpty() || !namesRole(others, Role.RESPONSIBLE) || namesRole(others, Role.SUPPORT);
		boolean group = GROUP.in(matcher.group());
		boolean fromHere = Roles.vocabulary().reach().isUnrepeated(text.substring(matcher.start()));
		return Optional.of(new OrderRemark(group, support ? Role.SUPPORT : Role.RESPONSIBLE, fromHere));
	}

	/**
	 * {@return whether the clause looks like such a remark and is not understood: it
	 * speaks of order, of what comes first, of units, of who leads or of what follows, of
	 * most of these}
	 * @param clause a clause with half-width signs
	 */
	public static boolean mayBe(String clause) {
		if (clause.length() > LONGEST || in(clause).isPresent()) {
			return false;
		}
		return clause.indexOf(IS) > 0 && LEADS.matcher(clause).find() || ranks(clause);
	}

	private static boolean ranks(String clause) {
		if (!RANKS.in(clause) && !ORDER.in(clause)) {
			return false;
		}
		String words = UNIT.matcher(clause).replaceAll(" ");
		boolean ranks = RANKS.in(words) || ORDER.in(words);
		long signs = Stream
			.of(RANKS.in(words), ORDER.in(words), UNITS.in(clause), namesRole(clause, Role.LEAD),
					clause.indexOf(IS) > 0, Roles.vocabulary().reach().isUnrepeated(clause))
			.filter((sign) -> sign)
			.count();
		return ranks && signs >= FEWEST_SIGNS;
	}

	private static boolean namesRole(String text, Role role) {
		return WORDS.labels().getOrDefault(role, List.of()).stream().anyMatch(text::contains);
	}

}
