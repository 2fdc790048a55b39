package org.zeren.extract.agency;

import java.util.List;

import org.zeren.plan.named.Region;
import org.zeren.plan.named.RegionKind;
import org.zeren.text.LevelSigns;

/**
 * The region of a plan, behind the regions around it, and how names of agencies point to
 * them: 市 in the plan of a district is the city around it, in the plan of a city the city
 * itself. 市容环境卫生服务中心 names no region, as 市容 is a word.
 *
 * @param regions the regions, the largest first
 */
public record Place(List<Region> regions) {

	/**
	 * A name of an agency divided into region and rest.
	 *
	 * @param region the index of its region in the chain
	 * @param rest the name without the words for the region
	 */
	record Local(int region, String rest) {
	}

	public Place {
		regions = List.copyOf(regions);
	}

	Region own() {
		return this.regions.get(this.regions.size() - 1);
	}

	/**
	 * {@return the name divided; without any word for a region it is of the plan's own}
	 */
	Local localize(String printed) {
		String name = RegionNames.vocabulary().withoutParty(printed);
		int from = 0;
		int region = this.regions.size() - 1;
		boolean found = false;
		for (int i = 0; i < this.regions.size(); i++) {
			String full = this.regions.get(i).name();
			if (name.startsWith(full, from)) {
				from += full.length();
				region = i;
				found = true;
			}
		}
		if (found) {
			// the name of a city with 委 is its 市委: the last character of the region
			// belongs to the Party body
			return new Local(region, name.substring(from));
		}
		int ofSign = bySign(name);
		if (ofSign >= 0) {
			return new Local(ofSign, name.substring(1));
		}
		String zone = zonePrefix(name);
		return new Local(region, name.substring(zone.length()));
	}

	private int bySign(String name) {
		if (name.length() < 3 || !LevelSigns.vocabulary().begin(name)) {
			return -1;
		}
		String sign = name.substring(0, 1);
		int last = this.regions.size() - 1;
		for (int i = last; i >= 0; i--) {
			if (this.regions.get(i).name().endsWith(sign)) {
				return i;
			}
		}
		return sign.equals("区") ? last : -1;
	}

	private String zonePrefix(String name) {
		boolean zone = !this.regions.isEmpty() && own().kind() == RegionKind.ZONE;
		return zone ? RegionNames.vocabulary().zoneAt(name) : "";
	}

	/**
	 * {@return the name of the region without its last character: 东湖 of 东湖区}
	 */
	static String stem(Region region) {
		return region.name().substring(0, Math.max(1, region.name().length() - 1));
	}

}
