package org.zeren.plan.measure;

import org.zeren.document.Locator;

/**
 * One agency's role in one measure (责任).
 *
 * @param role what it is asked to do
 * @param agency the name of the agency, as in the plan's list of agencies
 * @param printed its name as this note prints it
 * @param order its place in the note, counted from 1 over all roles
 * @param at where the name stands
 * @param inherited whether a remark elsewhere gives the duty (以下均需…落实)
 */
public record Duty(Role role, String agency, String printed, int order, Locator at, boolean inherited) {

	public Duty {
		if (order < 1) {
			throw new IllegalArgumentException("the order of a duty counts from 1");
		}
	}

}
