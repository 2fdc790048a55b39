package org.zeren.plan.named;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A unit that bears a duty (单位、部门).
 *
 * @param name the fullest form of its name that the plan prints
 * @param aliases the other forms that the plan prints, misprints included
 * @param kind what kind of unit it is
 * @param sector its line of work (条线), the same in every region
 * @param region the name of the region it belongs to, one of the plan's regions; null
 * where the plan names none
 * @param superior the name of the agency it is part of, where its name shows it
 */
public record Agency(String name, List<String> aliases, AgencyKind kind, @Nullable String sector,
		@Nullable String region, @Nullable String superior) {

	public Agency {
		aliases = List.copyOf(aliases);
	}

}
