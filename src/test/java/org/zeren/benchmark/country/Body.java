package org.zeren.benchmark.country;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.benchmark.country.Words.Unit;
import org.zeren.plan.measure.Project;
import org.zeren.plan.named.Agency;
import org.zeren.plan.named.AgencyKind;
import org.zeren.plan.named.Enterprise;
import org.zeren.plan.named.MonitoringSection;
import org.zeren.plan.named.Park;
import org.zeren.plan.named.Policy;
import org.zeren.plan.named.Region;
import org.zeren.plan.named.WaterBody;
import org.zeren.plan.named.WaterKind;

/**
 * The units, waters, companies and documents that a plan speaks of.
 *
 * @param agencies the units with the most duties first
 */
record Body(List<Agency> agencies, List<WaterBody> waterBodies, List<MonitoringSection> monitoringSections,
		List<Enterprise> enterprises, List<Park> parks, List<Policy> policies, List<Project> projects) {

	private static final int AGENCIES = 40;

	private static final int AGENCIES_OF_SUPERIOR_REGION = 4;

	private static final int WATERS_OF_PROVINCE = 70;

	Body(Words words, Dice dice, Pen pen, Place place) {
		this(agencies(words, dice, place), waters(words, dice, pen, place), new ArrayList<>(),
				enterprises(words, dice, pen, place), parks(words, dice, pen), policies(words, dice, pen, place),
				projects(words, dice, pen));
		for (WaterBody water : dice.some(this.waterBodies, 5)) {
			String name = water.name().substring(0, 2) + dice.pick(List.of("桥", "闸", "入口", "大桥")) + "断面";
			this.monitoringSections.add(new MonitoringSection(name, dice.pick(List.of("国控", "省控", "市控")), water.name(),
					pen.writeLine(name)));
		}
	}

	private static List<Agency> agencies(Words words, Dice dice, Place place) {
		List<Agency> agencies = new ArrayList<>();
		List<Unit> units = words.units();
		boolean superior = place.path().size() > 1;
		int own = superior ? AGENCIES - AGENCIES_OF_SUPERIOR_REGION : AGENCIES;
		int always = own * 3 / 4;
		units.subList(0, always).forEach((unit) -> agencies.add(agency(unit, place.region())));
		dice.some(units.subList(always, units.size()), own - always)
			.forEach((unit) -> agencies.add(agency(unit, place.region())));
		if (superior) {
			Region region = place.path().get(place.path().size() - 2);
			dice.some(units.stream().filter((unit) -> unit.sector() != null).toList(), AGENCIES_OF_SUPERIOR_REGION)
				.forEach((unit) -> agencies.add(agency(unit, region)));
		}
		return agencies;
	}

	private static Agency agency(Unit unit, Region region) {
		boolean group = unit.kind() == AgencyKind.LOCAL_GOVERNMENT_GROUP;
		String name = group ? unit.name() : region.name() + unit.name();
		List<String> aliases = group ? List.of() : List.of(PlanWriter.shortName(region) + unit.name());
		return new Agency(name, aliases, unit.kind(), unit.sector(), region.name(), null);
	}

	private static List<WaterBody> waters(Words words, Dice dice, Pen pen, Place place) {
		List<WaterBody> waters = new ArrayList<>();
		List<Integer> numbers = new ArrayList<>();
		for (int number = 0; number < WATERS_OF_PROVINCE; number++) {
			numbers.add(number);
		}
		@Nullable String largest = null;
		for (int number : dice.some(numbers, dice.between(5, 9))) {
			WaterBody water = water(words, pen, place.province(), number, largest);
			largest = (largest != null) ? largest : water.name();
			waters.add(water);
		}
		return waters;
	}

	/** The same number is the same water in every plan of a province. */
	private static WaterBody water(Words words, Pen pen, int province, int number, @Nullable String mouth) {
		Dice own = new Dice(province * 1_000L + number);
		WaterKind kind = own.pickEarly(List.of(WaterKind.RIVER, WaterKind.RESERVOIR, WaterKind.LAKE, WaterKind.WETLAND,
				WaterKind.CANAL, WaterKind.SPRING));
		String suffix = switch (kind) {
			case RIVER -> "河";
			case RESERVOIR -> "水库";
			case LAKE -> "湖";
			case WETLAND -> "湿地";
			case CANAL -> "干渠";
			default -> "泉";
		};
		String name = words.syllables().other(own) + suffix;
		return new WaterBody(name, kind, (kind == WaterKind.RIVER) ? mouth : null, pen.writeLine(name));
	}

	private static List<Enterprise> enterprises(Words words, Dice dice, Pen pen, Place place) {
		List<Enterprise> enterprises = new ArrayList<>();
		for (int count = dice.between(3, 9); count > 0; count--) {
			String name = words.syllables().other(dice) + dice.pick(List.of("化工", "热电", "水务", "钢铁", "环保科技", "造纸"));
			enterprises.add(new Enterprise(place.region().name() + name + "有限公司", List.of(name), pen.writeLine(name)));
		}
		return enterprises;
	}

	private static List<Park> parks(Words words, Dice dice, Pen pen) {
		List<Park> parks = new ArrayList<>();
		for (int count = dice.between(1, 5); count > 0; count--) {
			String name = words.syllables().other(dice) + dice.pick(List.of("化工园区", "物流园", "产业园", "工业园"));
			parks.add(new Park(name, pen.writeLine(name)));
		}
		return parks;
	}

	private static List<Policy> policies(Words words, Dice dice, Pen pen, Place place) {
		List<Policy> policies = new ArrayList<>();
		for (String title : dice.some(words.policies(), dice.between(8, 14))) {
			policies.add(new Policy(title, null, dice.chance(0.5), pen.writeLine(title)));
		}
		String own = place.path().get(0).name() + "生态环境保护细则";
		policies.add(new Policy(own, null, true, pen.writeLine(own)));
		return policies;
	}

	private static List<Project> projects(Words words, Dice dice, Pen pen) {
		List<Project> projects = new ArrayList<>();
		for (int count = dice.between(10, 30); count > 0; count--) {
			String name = words.syllables().other(dice) + dice.pick(words.objects()) + dice.pick(List.of("工程", "项目"));
			projects.add(new Project(name, dice.pick(words.projectCategories()), pen.writeLine(name), List.of()));
		}
		return projects;
	}

}
