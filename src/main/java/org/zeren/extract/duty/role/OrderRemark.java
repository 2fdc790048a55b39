package org.zeren.extract.duty.role;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private static boolean namesRole(String text, Role role) {
		return WORDS.labels().getOrDefault(role, List.of()).stream().anyMatch(text::contains);
	}

}
