package org.zeren.extract.head;

import java.util.stream.Collectors;

import org.zeren.extract.agency.Place;
import org.zeren.plan.named.Region;

/**
 * Makes a plan's stable key out of its region and its title: 安岭市扬尘治理方案 in 南江省 is
 * 南江省安岭市-扬尘治理方案.
 */
public final class PlanIds {

	private PlanIds() {
	}

	/**
	 * {@return the region's full name and what the title says besides, without signs:
	 * 南江省东湖市十四五生态环境保护规划}
	 */
	public static String of(Place place, PlanHead head) {
		String region = place.regions().stream().map(Region::name).collect(Collectors.joining());
		String title = head.title();
		for (Region part : place.regions()) {
			title = title.startsWith(part.name()) ? title.substring(part.name().length()) : title;
		}
		String id = (region.isEmpty() ? title : region + "-" + title).replaceAll("[^\\p{L}\\p{N}-]", "");
		return id.isEmpty() ? "plan" : id;
	}

}
