package org.zeren.extract.head;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.language.Period;
import org.zeren.text.Forms;
import org.zeren.vocabulary.Words;

/**
 * The years in which a policy is in force, as its last lines print them:
 * 本措施自2024年1月1日起施行，有效期至2026年12月31日 is for 2024 to 2026, 本政策自2024年开始执行 from 2024 on.
 */
final class Validity {

	private static final Pattern FROM = Pattern.compile("本\\p{IsHan}{2,12}自(20\\d\\d)年(?:\\d{1,2}月)?(?:\\d{1,2}日)?"
			+ Words.one(HeadWords.vocabulary().since()) + "?" + Words.one(HeadWords.vocabulary().inForce()));

	private static final Pattern TO = Pattern
		.compile("[^。]{0,20}?" + Words.one(HeadWords.vocabulary().until()) + "(20\\d\\d)年");

	private Validity() {
	}

	/**
	 * {@return the years that the text prints; empty where it prints none}
	 */
	static Optional<Period> in(String text) {
		String folded = Forms.halfWidth(text).replace(" ", "");
		Matcher from = FROM.matcher(folded);
		if (!from.find()) {
			return Optional.empty();
		}
		Matcher to = TO.matcher(folded).region(from.end(), folded.length());
		@Nullable Integer last = to.lookingAt() ? Integer.valueOf(to.group(1)) : null;
		return Optional.of(new Period(Integer.valueOf(from.group(1)), last));
	}

}
