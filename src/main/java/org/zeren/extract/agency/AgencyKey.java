package org.zeren.extract.agency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.document.Typography;
import org.zeren.plan.AgencyKind;

/**
 * What all printed names of one unit have in common: 区发展和改革局 and 区发展和改革委员会 give 发展和改革 in
 * the district.
 *
 * @param region the index of the unit's region in the chain of the plan's regions
 * @param text the line of work or the rest of the name without the region
 */
record AgencyKey(int region, String text) {

	private static final Pattern OFFICE = Pattern.compile("(.+?)(?:委员会|委|局|厅)");

	private static final Map<String, String> SHORT_FORMS = new LinkedHashMap<>();

	static {
		SHORT_FORMS.put("人民政府", "政府");
		SHORT_FORMS.put("人民法院", "法院");
		SHORT_FORMS.put("人民检察院", "检察院");
		SHORT_FORMS.put("妇女联合会", "妇联");
		SHORT_FORMS.put("科学技术协会", "科协");
		SHORT_FORMS.put("文学艺术界联合会", "文联");
		SHORT_FORMS.put("工商业联合会", "工商联");
		SHORT_FORMS.put("残疾人联合会", "残联");
		SHORT_FORMS.put("共青团", "团");
	}

	private static final Pattern SECOND_NAME = Pattern.compile("([^()]{3,})\\(([^()]{3,})\\)");

	private static final Pattern YOUTH_LEAGUE = Pattern.compile("^团.?委(员会)?$");

	private static final Pattern TOWNSHIP = Pattern.compile(".{1,8}[镇乡]政府");

	private static final Pattern COLLECTIVE = Pattern.compile("(?:各|属地|所在|辖区|相关|有关).*");

	/**
	 * {@return the name with half-width signs and without blanks}
	 */
	static String plain(String name) {
		return Typography.fold(name).replace(" ", "");
	}

	/** 区发展改革委（区能源局）: one unit under two names, the first of which tells it. */
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
		if (COLLECTIVE.matcher(folded).matches()
				&& AgencyWords.vocabulary().kind(printed) == AgencyKind.LOCAL_GOVERNMENT_GROUP) {
			return collective(folded);
		}
		String rest = local;
		for (Map.Entry<String, String> form : SHORT_FORMS.entrySet()) {
			rest = rest.replace(form.getKey(), form.getValue());
		}
		if (TOWNSHIP.matcher(rest).matches()) {
			return rest.substring(0, rest.length() - 2);
		}
		if (YOUTH_LEAGUE.matcher(rest).matches()) {
			return "团委";
		}
		rest = Sectors.vocabulary().expand(rest);
		String office = withoutOffice(rest);
		boolean sector = Sectors.vocabulary().sector(office).isPresent() && !office.endsWith("保护")
				&& !office.startsWith("委");
		return sector ? office : rest;
	}

	private static String withoutOffice(String name) {
		Matcher office = OFFICE.matcher(name);
		return office.matches() ? office.group(1) : name;
	}

	/** 各镇、街道办事处、开发区管委 and 各镇街区 are the same group: the kinds of place tell. */
	private static String collective(String name) {
		String first = name.startsWith("各") ? "各" : name.substring(0, 2);
		TreeSet<Character> kinds = new TreeSet<>();
		String rest = name.replace("办事处", "街").replace("园区", "区").replace("社区", "");
		for (char kind : "镇乡街县市旗区".toCharArray()) {
			if (rest.indexOf(kind) >= 0) {
				kinds.add(kind);
			}
		}
		return first + kinds;
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
		String name = withoutOffice(this.text);
		String[] halves = withoutOffice(whole.text).split("和");
		if (halves.length != 2 || name.length() < 3) {
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
