package org.zeren.extract.agency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.plan.named.AgencyKind;
import org.zeren.text.Forms;

/**
 * What all printed names of one agency have in common: 区发展和改革局 and 区发展和改革委员会 give 发展和改革
 * in the district.
 *
 * @param region the index of the agency's region in the chain of the plan's regions
 * @param text the line of work or the rest of the name without the region
 */
record AgencyKey(int region, String text) {

	private static final Pattern SECOND_NAME = Pattern.compile("([^()]{3,})\\(([^()]{3,})\\)");

	/** The key of the committee of the youth league. */
	private static final String LEAGUE = "团委";

	/**
	 * {@return the name with half-width signs and without blanks}
	 */
	static String plain(String name) {
		return Forms.halfWidth(name).replace(" ", "");
	}

	/** 区发展改革委（区能源局）: one agency under two names, the first of which tells it. */
	static String firstName(String printed) {
		String name = plain(printed);
		Matcher second = SECOND_NAME.matcher(name);
		return second.matches() && AgencyWords.vocabulary().isLikely(second.group(2)) ? second.group(1) : name;
	}

	/**
	 * {@return the key of a printed name in the place that it points to}
	 */
	static AgencyKey of(String printed, Place.Local local) {
		return new AgencyKey(local.region(), text(printed, local.rest()));
	}

	private static String text(String printed, String local) {
		String folded = plain(printed);
		int collective = AgencyWords.vocabulary().collective(folded);
		if (collective > 0 && AgencyWords.vocabulary().kind(printed) == AgencyKind.LOCAL_GOVERNMENT_GROUP) {
			return folded.substring(0, collective) + AgencyForms.vocabulary().places(folded);
		}
		String rest = AgencyForms.vocabulary().shortened(local);
		String township = AgencyForms.vocabulary().withoutGovernment(rest);
		if (!township.equals(rest)) {
			return township;
		}
		if (AgencyForms.vocabulary().isLeague(rest)) {
			return LEAGUE;
		}
		rest = Sectors.vocabulary().expand(rest);
		String office = AgencyForms.vocabulary().withoutOffice(rest);
		boolean sector = Sectors.vocabulary().sector(office).isPresent() && !office.endsWith("保护")
				&& !office.startsWith("委");
		return sector ? office : rest;
	}

	/**
	 * {@return whether the key is one line of work of the two or more of the other: 教育 in
	 * 教育和体育}
	 */
	boolean isHalfOf(AgencyKey whole) {
		return this.region == whole.region && !this.text.contains("和") && this.text.length() > 1
				&& whole.text.contains("和") && List.of(whole.text.split("和")).contains(this.text);
	}

	/**
	 * {@return whether the key takes characters of each line of work of the other, in
	 * order: 城管执法 of 城市管理和综合执法}
	 */
	boolean isShortFor(AgencyKey whole) {
		if (this.region != whole.region || this.text.contains("和") || !whole.text.contains("和")) {
			return false;
		}
		String name = AgencyForms.vocabulary().withoutOffice(this.text);
		String[] halves = AgencyForms.vocabulary().withoutOffice(whole.text).split("和");
		if (halves.length != 2 || halves[0].isEmpty() || name.length() < 3) {
			return false;
		}
		for (int cut = 1; cut < name.length(); cut++) {
			if (begins(name.substring(0, cut), halves[0]) && inOrder(name.substring(cut), halves[1])) {
				return true;
			}
		}
		return false;
	}

	private static boolean begins(String small, String large) {
		return small.charAt(0) == large.charAt(0) && inOrder(small, large);
	}

	private static boolean inOrder(String small, String large) {
		int i = 0;
		for (int j = 0; j < large.length() && i < small.length(); j++) {
			i += (small.charAt(i) == large.charAt(j)) ? 1 : 0;
		}
		return i == small.length();
	}

}
