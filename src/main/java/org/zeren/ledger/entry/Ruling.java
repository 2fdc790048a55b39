package org.zeren.ledger.entry;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

import org.zeren.key.KeyRole;

/**
 * What a person decided on a finding (认定).
 *
 * @param state the state that the finding has from it on
 * @param reason why
 * @param agency who is to set it right, by name or id
 * @param dueOn by which day, YYYY-MM-DD
 * @param acceptor who accepts that it was set right: the name of a key, or a unit
 * @param proof what shows that it was set right
 */
@Node("Ruling")
public record Ruling(@Id String id, String subjectId, String planId, String title, int ordinal, FindingState state,
		@Nullable String reason, @Nullable String agency, @Nullable String dueOn, @Nullable String acceptor,
		@Nullable String proof, String by, KeyRole role, String at, @Nullable String supersedes,
		boolean withdrawal) implements Entry {
}
