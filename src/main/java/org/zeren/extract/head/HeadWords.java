package org.zeren.extract.head;

import java.util.List;

import org.zeren.extract.agency.RegionNames;
import org.zeren.text.Han;
import org.zeren.vocabulary.Vocabulary;

/**
 * The words of first pages (vocabulary/head.yaml).
 *
 * @param kinds how titles end
 * @param otherKinds how titles of lists of tasks and the like end
 * @param editions what stands behind the year in which a document was revised
 * @param fiveYearPlans what a document of five years calls itself
 * @param secondLines how the second line of a title begins
 * @param conjunctions the same behind a whole title
 * @param calls what a call for opinions says
 * @param collecting verbs before opinions
 * @param opinions what is collected
 * @param issuers how bodies end before 关于 in a title
 * @param sendsOut what a body does with the title behind it
 * @param andOthers what stands between the first of several issuers and their number
 * @param otherIssuers what the others are called: 部门
 * @param bodies how bodies end on a line of their own
 * @param places how the first line of a title ends where it names a place only
 * @param titleLabels labels of a title
 * @param issuerLabels labels of an issuer
 * @param numberLabels labels of a document's number
 * @param dateLabels labels of a day of issue
 * @param otherLabels labels of what else a page says of its document
 * @param issuing what was done on the day of issue
 * @param sending what a notice says that sends a plan out
 * @param asking what a notice says that asks for opinions on a plan
 * @param partyEnds how names of committees of the Party end
 * @param since what stands between the first day of a policy and inForce: 起
 * @param inForce what a policy is from a year on
 * @param until what stands before the last year in which it is in force
 */
public record HeadWords(List<String> kinds, List<String> otherKinds, List<String> editions, List<String> fiveYearPlans,
		List<String> secondLines, List<String> conjunctions, List<String> calls, List<String> collecting,
		List<String> opinions, List<String> issuers, List<String> sendsOut, List<String> andOthers,
		List<String> otherIssuers, List<String> bodies, List<String> places, List<String> titleLabels,
		List<String> issuerLabels, List<String> numberLabels, List<String> dateLabels, List<String> otherLabels,
		List<String> issuing, List<String> sending, List<String> asking, List<String> partyEnds, List<String> since,
		List<String> inForce, List<String> until) {

	private static final HeadWords VOCABULARY = Vocabulary.read("head", HeadWords.class);

	public static HeadWords vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return whether the text is the name of a body and nothing else: 安岭市人民政府, 中共安岭市委,
	 * 国家发展改革委}
	 */
	boolean isBody(String text) {
		return text.length() >= 3 && text.length() <= 30 && Han.only(text)
				&& (this.bodies.stream().anyMatch(text::endsWith) || isOfParty(text));
	}

	/**
	 * {@return whether the text is the name of a committee of the Party}
	 */
	boolean isOfParty(String text) {
		return text.length() <= 20 && !RegionNames.vocabulary().withoutParty(text).equals(text)
				&& this.partyEnds.stream().anyMatch(text::endsWith);
	}

}
