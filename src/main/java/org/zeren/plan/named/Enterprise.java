package org.zeren.plan.named;

import java.util.List;

import org.zeren.document.Locator;

/**
 * A company named in a plan.
 *
 * @param name the fullest form of its name that the plan prints
 * @param aliases the other forms that the plan prints
 * @param at where it is first named
 */
public record Enterprise(String name, List<String> aliases, Locator at) {

	public Enterprise {
		aliases = List.copyOf(aliases);
	}

}
