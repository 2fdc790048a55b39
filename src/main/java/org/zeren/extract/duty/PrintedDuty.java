package org.zeren.extract.duty;

import org.zeren.document.Passage;
import org.zeren.plan.Role;

/**
 * A unit in a responsibility note.
 *
 * @param role what the note asks of it
 * @param name its name as printed
 */
public record PrintedDuty(Role role, Passage name) {
}
