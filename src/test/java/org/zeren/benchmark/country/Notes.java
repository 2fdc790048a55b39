package org.zeren.benchmark.country;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Role;
import org.zeren.plan.named.Agency;
import org.zeren.plan.named.AgencyKind;

/**
 * Makes responsibility notes (责任标注): 3.3 units in the mean.
 */
final class Notes {

	private static final double FURTHER_UNIT = 0.7;

	private static final double WITH_LEAD = 0.6;

	private final Dice dice;

	private final Pen pen;

	private final List<Agency> agencies;

	Notes(Dice dice, Pen pen, List<Agency> agencies) {
		this.dice = dice;
		this.pen = pen;
		this.agencies = agencies;
	}

	List<Duty> note() {
		Set<Agency> units = new LinkedHashSet<>();
		for (int count = this.dice.atLeastOne(FURTHER_UNIT, 12); units.size() < count;) {
			units.add(this.dice.pickEarly(this.agencies));
		}
		boolean lead = this.dice.chance(WITH_LEAD);
		List<Duty> duties = new ArrayList<>(units.size());
		for (Agency unit : units) {
			int order = duties.size() + 1;
			String printed = unit.aliases().isEmpty() ? unit.name() : unit.aliases().get(0);
			duties.add(new Duty(role(unit, lead, order), unit.name(), printed, order, this.pen.write(printed), false));
		}
		return duties;
	}

	private static Role role(Agency unit, boolean lead, int order) {
		if (unit.kind() == AgencyKind.LOCAL_GOVERNMENT_GROUP) {
			return Role.IMPLEMENT;
		}
		if (!lead) {
			return Role.RESPONSIBLE;
		}
		return (order == 1) ? Role.LEAD : Role.SUPPORT;
	}

}
