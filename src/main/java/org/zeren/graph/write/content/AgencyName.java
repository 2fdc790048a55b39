package org.zeren.graph.write.content;

import java.util.List;

import org.zeren.text.LevelSigns;

/**
 * An agency's name without the region that its id gives anyway, so that the plan of a
 * city and the plan of one of its districts mean one agency: 南江市水利局 and 市水利局 are both 水利局
 * of 南江市, and 市市政服务中心 is 市政服务中心.
 */
final class AgencyName {

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
		if (rest.equals(name) && beginsWith(name, own)) {
			rest = without(rest, level(own));
		}
		// 区委宣传部 is 宣传部 of the 区委, the district's Party committee, not of a 委.
		boolean party = rest.startsWith("委") && !rest.startsWith("委员会");
		return (party && !rest.equals(name)) ? level(own) + rest : rest;
	}

	/**
	 * {@return whether a name begins with that of a region, or with the word for its
	 * level: 市水利局 in 南江市}
	 */
	static boolean beginsWith(String name, String region) {
		return name.startsWith(region) || LevelSigns.vocabulary().begin(name, region);
	}

	private static String level(String region) {
		return region.substring(region.length() - 1);
	}

	private static String without(String name, String prefix) {
		return (name.startsWith(prefix) && name.length() > prefix.length()) ? name.substring(prefix.length()) : name;
	}

}
