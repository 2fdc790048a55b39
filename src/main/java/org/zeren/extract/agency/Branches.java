package org.zeren.extract.agency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.plan.named.Region;

/**
 * Branches (分局) of bureaus: of which region they are, and of which bureau: 南江市生态环境局东湖分局
 * is of 东湖区, and of 南江市生态环境局.
 *
 * @param place the region of the plan
 */
record Branches(Place place) {

	/** 生态环境局东湖分局, 生态环境局东湖区分局. */
	private static final Pattern OWN = Pattern.compile("([^局]{2,12})局([^局]{1,14})分局");

	/**
	 * A bureau with the index of its region.
	 */
	record Bureau(int region, String name) {
	}

	/**
	 * The branch of a higher bureau in the plan's own region is of that region:
	 * 南江市生态环境局东湖分局 is 区生态环境分局.
	 * @return the name divided into region and rest
	 */
	Place.Local localize(String name) {
		Place.Local local = this.place.localize(name);
		int own = this.place.regions().size() - 1;
		Matcher branch = OWN.matcher(local.rest());
		if (own > 0 && branch.matches() && isOwn(branch.group(2))) {
			return new Place.Local(own, branch.group(1) + "分局");
		}
		String stem = (own > 0) ? Place.stem(this.place.own()) : "";
		boolean bare = own > 0 && local.region() == own && local.rest().endsWith("分局") && stem.length() > 1
				&& local.rest().startsWith(stem) && local.rest().length() > stem.length() + 3;
		return bare ? new Place.Local(own, local.rest().substring(stem.length())) : local;
	}

	private boolean isOwn(String name) {
		Region own = this.place.own();
		return name.equals(own.name()) || name.equals(Place.stem(own));
	}

	/**
	 * {@return the bureau of which the name shows a branch}
	 */
	Optional<Bureau> bureau(String printed) {
		Place.Local local = this.place.localize(AgencyKey.plain(printed));
		Matcher branch = AgencyForms.vocabulary().branch(local.rest());
		if (branch.matches() && !branch.group(1).startsWith("委")) {
			return Optional.of(new Bureau(local.region(), branch.group(1)));
		}
		if (local.rest().endsWith("分局") && local.region() > 0) {
			String bureau = local.rest().substring(0, local.rest().length() - 2) + "局";
			return Optional.of(new Bureau(local.region() - 1, bureau));
		}
		return Optional.empty();
	}

}
