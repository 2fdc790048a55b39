package org.zeren.extract.duty;

import org.zeren.document.Passage;
import org.zeren.plan.measure.Role;
import org.zeren.text.Forms;

/**
 * An agency in a responsibility note.
 *
 * @param role what the note asks of it
 * @param name its name as printed
 */
public record PrintedDuty(Role role, Passage name) {

	/**
	 * {@return whether the other asks the same of the same name, however it is spelled}
	 */
	public boolean isSame(PrintedDuty other) {
		return this.role == other.role && Forms.halfWidth(this.name).equals(Forms.halfWidth(other.name));
	}

}
