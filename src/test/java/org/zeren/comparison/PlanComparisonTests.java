package org.zeren.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.document.Locator;
import org.zeren.plan.measure.Role;
import org.zeren.plan.target.Binding;
import org.zeren.plan.target.Comparator;

import static org.assertj.core.api.Assertions.assertThat;

class PlanComparisonTests {

	/** baseline, goal and unit of the left plan, then of the right one. */
	@ParameterizedTest(name = "{0} {1} {2}→{3} {4}, {5} {6}→{7} {8}: {9} {10}")
	@CsvSource(nullValues = "-", textBlock = """
			空气质量优良天数比率,AT_LEAST,-,80,%,AT_LEAST,-,70,%,LOOSER,-
			空气质量优良天数比率,AT_LEAST,-,80,%,AT_LEAST,-,80,％,SAME,-
			空气质量优良天数比率,AT_LEAST,-,80,%,EQUAL,-,85,%,STRICTER,-
			PM2.5浓度,AT_MOST,50,40,μg/m3,AT_MOST,50,40,ug/m3,SAME,-
			PM2.5浓度,AT_MOST,45,40,μg/m3,AT_MOST,60,45,μg/m3,INCOMPARABLE,OTHER_START
			PM2.5浓度,AT_MOST,50,40,μg/m3,AT_MOST,55,50,μg/m3,LOOSER,-
			PM2.5浓度,AT_MOST,50,40,μg/m3,AT_MOST,40,39.5,μg/m3,INCOMPARABLE,OTHER_START
			PM2.5浓度,AT_MOST,50,40,μg/m3,AT_MOST,-,45,μg/m3,INCOMPARABLE,OTHER_START
			PM2.5浓度,AT_MOST,50,40,μg/m3,AT_MOST,50,38,μg/m3,STRICTER,-
			PM2.5浓度,AT_MOST,50,40,μg/m3,AT_MOST,50,38,吨,INCOMPARABLE,OTHER_UNIT
			PM2.5浓度,AT_MOST,50,40,μg/m3,REDUCE_BY,-,10,%,INCOMPARABLE,OTHER_UNIT
			单位地区生产总值能源消耗降低,REDUCE_BY,-,15,%,REDUCE_BY,-,13,%,LOOSER,-
			化学需氧量减排量,REDUCE_BY,-,13900,吨,REDUCE_BY,-,0.03,万吨,INCOMPARABLE,AMOUNT
			化学需氧量减排量,REDUCE_BY,-,300,吨,REDUCE_BY,-,0.03,万吨,SAME,-
			城市黑臭水体比例,AT_MOST,-,0,%,AT_MOST,-,2,%,LOOSER,-
			用水总量,AT_MOST,-,0,亿立方米,AT_MOST,-,1,亿立方米,LOOSER,-
			""")
	void goalsAreHeldAgainstEachOtherWhereThatIsFair(String indicator, Comparator leftHow, @Nullable Double leftStart,
			Double leftGoal, String leftUnit, Comparator rightHow, @Nullable Double rightStart, Double rightGoal,
			String rightUnit, TargetRelation relation, @Nullable Incomparable reason) {
		ComparableTarget left = target("L", indicator, leftHow, leftStart, leftGoal, leftUnit, null, null, "2025");
		ComparableTarget right = target("R", indicator, rightHow, rightStart, rightGoal, rightUnit, null, null, "2025");
		assertThat(compare(List.of(left), List.of(right))).singleElement().satisfies((row) -> {
			assertThat(row.relations()).containsExactly(relation);
			assertThat(row.reason()).isEqualTo(reason);
		});
	}

	@ParameterizedTest(name = "{0}, {1}: {2} {3}")
	@CsvSource(nullValues = "-", textBlock = """
			40,完成上级下达任务,DELEGATED,-
			完成省下达任务,完成市下达任务,DELEGATED,-
			完成省下达任务,40,INCOMPARABLE,LEFT_DELEGATED
			全面消除,全面消除（2个断面）,SAME,-
			全面消除,0,SAME,-
			全面消除,3,LOOSER,-
			40,持续改善,INCOMPARABLE,IN_WORDS
			持续改善,持续改善,SAME,-
			持续改善,明显改善,INCOMPARABLE,IN_WORDS
			40,-,INCOMPARABLE,NO_GOAL
			""")
	void goalsInWordsAreComparedAsWords(String leftGoal, @Nullable String rightGoal, TargetRelation relation,
			@Nullable Incomparable reason) {
		assertThat(compare(List.of(worded("L", leftGoal)), List.of(worded("R", rightGoal)))).singleElement()
			.satisfies((row) -> {
				assertThat(row.relations()).containsExactly(relation);
				assertThat(row.reason()).isEqualTo(reason);
			});
	}

	@Test
	void theValueHandedDownIsWhatTheLowerGoalIsHeldAgainst() {
		ComparableTarget left = target("L", "化学需氧量减排量", Comparator.REDUCE_BY, null, 13900.0, "吨", null, null, "2025");
		ComparableTarget right = target("R", "化学需氧量减排量", Comparator.REDUCE_BY, null, 300.0, "吨", 320.0, null, "2025");
		assertThat(compare(List.of(left), List.of(right)).get(0).relations()).containsExactly(TargetRelation.LOOSER);
	}

	@Test
	void whatBindsAboveAndIsOnlyExpectedBelowIsDowngradedBesideHowTheGoalsStand() {
		ComparableTarget left = target("L", "森林覆盖率", Comparator.AT_LEAST, null, 30.0, "%", null, Binding.BINDING,
				"2025");
		ComparableTarget right = target("R", "森林覆盖率", Comparator.AT_LEAST, null, 30.0, "%", null, Binding.EXPECTED,
				null);
		assertThat(compare(List.of(left), List.of(right)).get(0).relations()).containsExactly(TargetRelation.SAME,
				TargetRelation.BINDING_DOWNGRADED);
	}

	@Test
	void aGoalOfAnotherYearIsNotMissingAndNotCompared() {
		ComparableTarget left = target("L", "森林覆盖率", Comparator.AT_LEAST, null, 30.0, "%", null, null, "2025");
		ComparableTarget right = target("R", "森林覆盖率", Comparator.AT_LEAST, null, 20.0, "%", null, null, "2023");
		assertThat(compare(List.of(left), List.of(right))).singleElement()
			.extracting(TargetRow::reason)
			.isEqualTo(Incomparable.OTHER_DEADLINE);
	}

	@Test
	void anIndicatorThatOnePlanHasAloneIsMissingOrAdded() {
		ComparableTarget left = target("L", "森林覆盖率", Comparator.AT_LEAST, null, 30.0, "%", null, null, "2025");
		ComparableTarget right = target("R", "湿地保护率", Comparator.AT_LEAST, null, 60.0, "%", null, null, "2025");
		assertThat(compare(List.of(left), List.of(right))).extracting(TargetRow::relations)
			.containsExactly(List.of(TargetRelation.MISSING), List.of(TargetRelation.ADDED));
	}

	@ParameterizedTest(name = "{0} {1}, {2} {3}: {4} by {5}")
	@CsvSource(nullValues = "-", textBlock = """
			治水（城区）,LEAD:水利,治水(城区),LEAD:水利,TAKEN_UP,TITLE
			治水,LEAD:水利,治水,LEAD:住房城乡建设,OTHER_LEAD_SECTOR,TITLE
			治水,LEAD:水利,治水,-,TAKEN_UP,TITLE
			治水,LEAD:水利 SUPPORT:财政,治水,LEAD:水利 RESPONSIBLE:财政,ROLE_CHANGED,TITLE
			治水,LEAD:水利,治河,LEAD:住房城乡建设,NOT_TAKEN_UP,-
			""")
	void measuresAreMatchedByTheirTitles(String leftTitle, String leftDuties, String rightTitle,
			@Nullable String rightDuties, MeasureRelation relation, @Nullable MatchedBy by) {
		List<MeasureRow> rows = new MeasureRows(List.of(measure("L", leftTitle, leftDuties, Set.of(), Set.of())),
				List.of(measure("R", rightTitle, rightDuties, Set.of(), Set.of())))
			.rows();
		assertThat(rows.get(0).relation()).isEqualTo(relation);
		assertThat(rows.get(0).matchedBy()).isEqualTo(by);
	}

	@Test
	void aMeasureOfAnotherTitleIsTakenUpByAnIndicatorBeforeAWater() {
		ComparableMeasure left = measure("L", "治水", null, Set.of("森林覆盖率"), Set.of("清河"));
		ComparableMeasure water = measure("R1", "治河", null, Set.of(), Set.of("清河"));
		ComparableMeasure forest = measure("R2", "造林", null, Set.of("森林覆盖率", "湿地保护率"), Set.of());
		assertThat(new MeasureRows(List.of(left), List.of(water, forest)).rows().get(0)).satisfies((row) -> {
			assertThat(row.right()).isEqualTo(forest);
			assertThat(row.shared()).containsExactly("森林覆盖率");
			assertThat(row.score()).isEqualTo(0.45);
		});
	}

	@Test
	void whatOnlyTheRightPlanHasIsAdded() {
		assertThat(new MeasureRows(List.of(), List.of(measure("R", "治水", null, Set.of(), Set.of()))).rows())
			.singleElement()
			.extracting(MeasureRow::relation)
			.isEqualTo(MeasureRelation.ADDED);
	}

	private static List<TargetRow> compare(List<ComparableTarget> left, List<ComparableTarget> right) {
		return PlanComparison
			.of(new ComparablePlan("甲", "甲", 2025, left, List.of()),
					new ComparablePlan("乙", "乙", 2025, right, List.of()))
			.targets();
	}

	private static ComparableTarget worded(String id, @Nullable String printed) {
		boolean number = printed != null && printed.matches("\\d+");
		return new ComparableTarget(id, true, "黑臭水体比例", "城市黑臭水体比例", "%", null, number ? Double.valueOf(printed) : null,
				printed, null, number ? Comparator.AT_MOST : Comparator.QUALITATIVE, "2025", null,
				new Locator(1, 0, 1));
	}

	private static ComparableTarget target(String id, String indicator, Comparator how, @Nullable Double start,
			Double goal, String unit, @Nullable Double assigned, @Nullable Binding binding, @Nullable String deadline) {
		return new ComparableTarget(id, true, indicator, indicator, unit, start, goal, goal.toString(), assigned, how,
				deadline, binding, new Locator(1, 0, 1));
	}

	private static ComparableMeasure measure(String id, String title, @Nullable String duties, Set<String> indicators,
			Set<String> waters) {
		List<ComparableMeasure.Bearer> bearers = (duties == null) ? List.of()
				: Arrays.stream(duties.split(" "))
					.map((duty) -> duty.split(":"))
					.map((duty) -> new ComparableMeasure.Bearer(Role.valueOf(duty[0]), duty[1] + "局", duty[1]))
					.toList();
		return new ComparableMeasure(id, title, bearers, indicators, waters, Set.of(), new Locator(1, 0, 1));
	}

}
