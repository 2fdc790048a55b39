package org.zeren.key;

import java.util.List;
import java.util.Set;

/**
 * Somebody who may write.
 *
 * @param name who it is, as each entry of the ledger says
 * @param role what may be written
 * @param agencies the ids of the agencies that a reporter reports for
 */
public record Writer(String name, KeyRole role, List<String> agencies) {

	public Writer {
		agencies = List.copyOf(agencies);
	}

	/**
	 * {@return whether the role is one of these, or that of an administrator, who may do
	 * all}
	 */
	public boolean isOneOf(Set<KeyRole> roles) {
		return this.role == KeyRole.ADMINISTRATOR || roles.contains(this.role);
	}

}
