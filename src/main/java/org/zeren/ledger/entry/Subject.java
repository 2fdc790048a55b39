package org.zeren.ledger.entry;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an entry is about: a finding, a target, a measure or a project.
 *
 * @param id its id
 * @param planId the id of its plan
 * @param title a few words that say what it is
 * @param units the units that a value of a target can be in: its own, and its indicator's
 * @param state the state of a finding
 * @param agencies the ids of the agencies that lead it or are responsible for it
 */
public record Subject(String id, String planId, String title, List<String> units, @Nullable String state,
		List<String> agencies) {

	public Subject {
		title = Entry.words(title);
		units = List.copyOf(units);
		agencies = List.copyOf(agencies);
	}

}
