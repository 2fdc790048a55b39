package org.zeren.extract;

import org.zeren.document.Passage;
import org.zeren.plan.Role;

/**
 * A unit in a responsibility note.
 *
 * @param role what the note asks of it
 * @param name its name as printed
 */
record Bearer(Role role, Passage name) {
}
