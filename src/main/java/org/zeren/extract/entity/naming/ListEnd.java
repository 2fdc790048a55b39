package org.zeren.extract.entity.naming;

import java.util.List;

import org.zeren.text.Digits;
import org.zeren.vocabulary.Words;

/**
 * What closes a list of names and tells what they are, as a regular expression: behind
 * 甲、乙 stands 等6家企业, 等21条黑臭水体 or 等重点项目.
 */
public final class ListEnd {

	private static final String OTHERS = LeadIn.vocabulary().others.pattern();

	private static final String NUMBER = "[0-9" + Digits.COUNTING + "]{1,4}余?";

	/** Some characters of the list's own clause. */
	private static final String WITHIN = "[^，。；、：,;]";

	private ListEnd() {
	}

	/**
	 * {@return 等 and what the names are, with up to so many characters between them:
	 * 等二氧化碳减排重大项目}
	 */
	public static String of(int between, List<String> kinds) {
		return OTHERS + kind(between, kinds);
	}

	/**
	 * {@return the same with a number behind 等: 等21条黑臭水体}
	 */
	public static String counted(List<String> counters, int between, List<String> kinds) {
		return OTHERS + NUMBER + Words.one(counters) + kind(between, kinds);
	}

	private static String kind(int between, List<String> kinds) {
		return WITHIN + "{0," + between + "}?(?:“[^”]{1,6}”)?" + Words.one(kinds);
	}

}
