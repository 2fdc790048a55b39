package org.zeren.graph.write;

import java.util.List;

/**
 * An agency's name without the region that its id gives anyway, so that the plan of a
 * city and the plan of one of its districts mean one agency: 南江市水利局 and 市水利局 are both 水利局
 * of 南江市.
 */
final class AgencyName {

	/** Words that begin like the word for a level of region (市, 区, 县) but are whole. */
	private static final List<String> WORDS = List.of("市场", "市容", "市政公用", "市政工程", "市政管理", "市政设施", "市政园林", "市政局", "区域",
			"县域");

	private AgencyName() {
	}

	/**
	 * {@return the name without its region}
	 * @param name the name as a plan prints it
	 * @param regions the names of the agency's region behind those that contain it
	 */
	static String withoutRegion(String name, List<String> regions) {
		String rest = name;
		for (String region : regions) {
			rest = without(rest, region);
		}
		String own = regions.get(regions.size() - 1);
		String level = own.substring(own.length() - 1);
		if (rest.equals(name) && WORDS.stream().noneMatch(name::startsWith)) {
			rest = without(rest, level);
		}
		// 区委宣传部 is 宣传部 of the 区委, the district's Party committee, not of a 委.
		boolean party = rest.startsWith("委") && !rest.startsWith("委员会");
		return (party && !rest.equals(name)) ? level + rest : rest;
	}

	private static String without(String name, String prefix) {
		return (name.startsWith(prefix) && name.length() > prefix.length()) ? name.substring(prefix.length()) : name;
	}

}
