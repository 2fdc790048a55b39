package org.zeren.extract.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.plan.Role;
import org.zeren.text.Forms;

/**
 * What a plan says once on the order of units: after 列第一位者为牵头单位，下同 the note （财政部、水利部负责）
 * reads 财政部 as LEAD and 水利部 as SUPPORT.
 */
public final class LeadingOrder {

	private final Roles.@Nullable Order order;

	/** Where the remark stands in the source. */
	private final int from;

	private LeadingOrder(Roles.@Nullable Order order, int from) {
		this.order = order;
		this.from = from;
	}

	/**
	 * {@return the order that the remark gives, if there is one in the texts}
	 * @param texts all paragraphs of the plan
	 */
	public static LeadingOrder of(List<Passage> texts) {
		for (Passage text : texts) {
			Optional<Roles.Order> order = Roles.vocabulary().order(Forms.halfWidth(text));
			if (order.isPresent()) {
				// the remark may stand inside the first note that it ranks
				int from = order.get().fromHere() ? text.locator().start() : 0;
				return new LeadingOrder(order.get(), from);
			}
		}
		return new LeadingOrder(null, 0);
	}

	/**
	 * {@return the units of a note, ranked where the plan says that their order counts: a
	 * list of units without roles of their own}
	 */
	public List<PrintedDuty> ranked(List<PrintedDuty> bearers) {
		boolean plain = bearers.stream().allMatch((bearer) -> bearer.role() == Role.RESPONSIBLE);
		if (this.order == null || !plain || bearers.isEmpty() || bearers.get(0).name().locator().start() < this.from) {
			return bearers;
		}
		List<PrintedDuty> ranked = new ArrayList<>();
		boolean leads = true;
		for (int i = 0; i < bearers.size(); i++) {
			leads &= i == 0 || this.order.group() && !commaBetween(bearers.get(i - 1).name(), bearers.get(i).name());
			ranked.add(new PrintedDuty(leads ? Role.LEAD : this.order.others(), bearers.get(i).name()));
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
