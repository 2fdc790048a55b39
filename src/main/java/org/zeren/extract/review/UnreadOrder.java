package org.zeren.extract.review;

import java.util.ArrayList;
import java.util.List;

import org.zeren.document.Passage;
import org.zeren.extract.duty.Note;
import org.zeren.extract.duty.Notes;
import org.zeren.extract.duty.role.OrderRemark;
import org.zeren.plan.measure.Role;
import org.zeren.text.Forms;

/**
 * A remark on the order of agencies that nobody understands (居首者系牵头单位，下同): then the first
 * unit of each note may lead, and each note that lists units without a word on their
 * roles is in doubt.
 */
final class UnreadOrder {

	private static final String ENDS = "。;!()[]【】";

	private UnreadOrder() {
	}

	static List<Remark> of(List<Passage> texts) {
		List<Remark> remarks = new ArrayList<>();
		boolean told = false;
		for (Passage text : texts) {
			List<Remark> here = remarks(text);
			told |= !here.isEmpty();
			remarks.addAll(here);
			for (Note note : told ? Notes.in(text) : List.<Note>of()) {
				boolean plain = note.bearers().stream().allMatch((bearer) -> bearer.role() == Role.RESPONSIBLE);
				if (plain && note.bearers().size() > 1) {
					remarks.add(Remark.on(text, note.start(), Math.min(note.end(), text.length()),
							"units of which the first may lead: a remark on their order was not understood"));
				}
			}
		}
		boolean understood = told
				&& texts.stream().anyMatch((text) -> OrderRemark.in(Forms.halfWidth(text)).isPresent());
		return understood ? List.of() : remarks;
	}

	private static List<Remark> remarks(Passage text) {
		String folded = Forms.halfWidth(text);
		List<Remark> remarks = new ArrayList<>();
		int before = 0;
		int start = 0;
		for (int i = 0; i <= folded.length(); i++) {
			boolean ends = i == folded.length() || ENDS.indexOf(folded.charAt(i)) >= 0;
			if (ends || folded.charAt(i) == ',') {
				// 居首者系牵头单位，下同: what follows shows what the clause before it is
				int from = OrderRemark.mayBe(folded.substring(start, i)) ? start : before;
				if (OrderRemark.mayBe(folded.substring(from, i))) {
					remarks.add(Remark.on(text, from, i,
							"a remark that may say which unit of a list leads, and was not understood"));
					before = i + 1;
				}
				else {
					before = ends ? i + 1 : start;
				}
				start = i + 1;
			}
		}
		return remarks;
	}

}
