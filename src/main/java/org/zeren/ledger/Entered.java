package org.zeren.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.ledger.entry.Entry;

/**
 * What became of an entry that somebody wanted to make.
 *
 * @param entry the entry; null where it was not made
 * @param subjectId the id of what it is about, as given
 * @param errors what is to be mended; empty where the entry was made
 */
public record Entered(@Nullable Entry entry, String subjectId, List<UserError> errors) {

	public Entered {
		errors = List.copyOf(errors);
	}

}
