package org.zeren.extract.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.extract.duty.role.OrderRemark;
import org.zeren.plan.measure.Role;
import org.zeren.text.Forms;

/**
 * What a plan says once on the order of agencies: after 列第一位者为牵头单位，下同 the note
 * （财政部、水利部负责） reads 财政部 as LEAD and 水利部 as SUPPORT.
 */
public final class LeadingOrder {

	private final @Nullable OrderRemark order;

	/** Where the remark stands in the source. */
	private final int from;

	private LeadingOrder(@Nullable OrderRemark order, int from) {
		this.order = order;
		this.from = from;
	}

	/**
	 * {@return the order that the remark gives, if there is one in the texts}
	 * @param texts all paragraphs of the plan
	 * @param attached those attached to it: a remark in them ranks their agencies alone
	 */
	public static LeadingOrder of(List<Passage> texts, List<Passage> attached) {
		for (Passage text : texts) {
			Optional<OrderRemark> order = OrderRemark.in(Forms.halfWidth(text));
			if (order.isPresent()) {
				// the remark may stand inside the first note that it ranks
				int from = order.get().fromHere() ? text.locator().start() : 0;
				return new LeadingOrder(order.get(), from);
			}
		}
		for (Passage text : attached) {
			Optional<OrderRemark> order = OrderRemark.in(Forms.halfWidth(text));
			if (order.isPresent()) {
				return new LeadingOrder(order.get(), attached.get(0).locator().start());
			}
		}
		return new LeadingOrder(null, 0);
	}

	/**
	 * {@return the agencies of a note, ranked where the plan says that their order
	 * counts: a list of agencies without roles of their own; those that the note itself
	 * lets carry out, guide or supervise keep that role}
	 */
	public List<PrintedDuty> ranked(List<PrintedDuty> bearers) {
		boolean plain = bearers.stream()
			.noneMatch((bearer) -> bearer.role() == Role.LEAD || bearer.role() == Role.SUPPORT);
		if (this.order == null || !plain || bearers.isEmpty() || bearers.get(0).name().locator().start() < this.from) {
			return bearers;
		}
		List<PrintedDuty> ranked = new ArrayList<>();
		PrintedDuty last = null;
		boolean leads = true;
		for (PrintedDuty bearer : bearers) {
			if (bearer.role() != Role.RESPONSIBLE) {
				ranked.add(bearer);
				continue;
			}
			leads &= last == null || this.order.group() && !commaBetween(last.name(), bearer.name());
			ranked.add(new PrintedDuty(leads ? Role.LEAD : this.order.others(), bearer.name()));
			last = bearer;
		}
		return ranked;
	}

	private static boolean commaBetween(Passage one, Passage next) {
		String between = one.source()
			.text()
			.substring(one.locator().end(), Math.max(one.locator().end(), next.locator().start()));
		return Forms.halfWidth(between).indexOf(',') >= 0;
	}

}
