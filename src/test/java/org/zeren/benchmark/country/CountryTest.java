package org.zeren.benchmark.country;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Section;
import org.zeren.plan.named.Agency;
import org.zeren.plan.named.Region;
import org.zeren.plan.named.RegionKind;
import org.zeren.plan.target.NamedTarget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The invented country has the averages of the real plans.
 */
class CountryTest {

	private static final List<PlanRecord> PLANS = new Country(200, 1).plans().toList();

	@Test
	void isTheSameForTheSameSeed() {
		List<PlanRecord> plans = new Country(20, 7).plans().toList();
		assertThat(new Country(20, 7).plans().toList().equals(plans)).isTrue();
		assertThat(new Country(20, 8).plans().toList().equals(plans)).isFalse();
	}

	@Test
	void has31ProvincesAnd330PrefecturesIn3200Regions() {
		Country country = new Country(3200, 1);
		List<Place> places = Stream.iterate(0, (index) -> index + 1).limit(3200).map(country::place).toList();
		assertThat(places).filteredOn((place) -> place.region().kind() == RegionKind.PROVINCE).hasSize(31);
		assertThat(places).filteredOn((place) -> place.region().kind() == RegionKind.PREFECTURE).hasSize(330);
		assertThat(places).extracting(Place::fullName).doesNotHaveDuplicates();
		assertThat(places).allSatisfy((place) -> assertThat(place.path()).extracting(Region::kind)
			.isEqualTo(List.of(RegionKind.PROVINCE, RegionKind.PREFECTURE, RegionKind.COUNTY)
				.subList(0, place.path().size())));
	}

	@Test
	void lies3DeepEvenWith5Plans() {
		assertThat(new Country(5, 1).plans()).extracting((plan) -> plan.regions().size())
			.containsExactly(1, 2, 3, 3, 3);
	}

	@Test
	void has126TitledMeasuresAPlan() {
		assertThat(mean((plan) -> measures(plan).size())).isCloseTo(126, within(4.0));
	}

	@Test
	void has1Point1To1Point75NotesAMeasure() {
		assertThat(mean((plan) -> (double) notes(plan).size() / measures(plan).size())).isCloseTo(1.425, within(0.05));
	}

	@Test
	void has3Point3UnitsANote() {
		assertThat(mean((plan) -> notes(plan).stream().mapToInt(List::size).average().orElse(0))).isCloseTo(3.3,
				within(0.1));
	}

	@Test
	void has40AgenciesAPlan() {
		assertThat(PLANS).extracting((plan) -> Set.copyOf(plan.agencies().stream().map(Agency::name).toList()).size())
			.containsOnly(40);
	}

	@Test
	void has20TargetsInTheTableAnd45InTheText() {
		assertThat(mean((plan) -> plan.targets().size())).isCloseTo(20, within(0.5));
		assertThat(mean((plan) -> units(plan).stream().mapToInt((unit) -> unit.targets().size()).sum())).isCloseTo(45,
				within(3.0));
	}

	@Test
	void has7WatersAPlan() {
		assertThat(mean((plan) -> plan.waterBodies().size())).isCloseTo(7, within(0.3));
	}

	@Test
	void namesInItsDutiesAndTargetsOnlyWhatThePlanHolds() {
		for (PlanRecord plan : PLANS) {
			Set<String> agencies = new HashSet<>(plan.agencies().stream().map(Agency::name).toList());
			Set<String> keys = new HashSet<>(plan.targets().stream().map((target) -> target.key()).toList());
			assertThat(units(plan)).allSatisfy((unit) -> {
				assertThat(agencies).containsAll(unit.duties().stream().map(Duty::agency).toList());
				assertThat(keys).containsAll(unit.named().stream().map(NamedTarget::target).toList());
			});
		}
	}

	@Test
	void hasTitlesThatDiffer() {
		List<String> titles = PLANS.stream().flatMap((plan) -> measures(plan).stream()).map(Measure::title).toList();
		assertThat(new HashSet<>(titles)).hasSizeGreaterThan(titles.size() / 2);
	}

	private static double mean(ToDoubleFunction<PlanRecord> number) {
		return PLANS.stream().mapToDouble(number).average().orElseThrow();
	}

	private static List<Measure> measures(PlanRecord plan) {
		List<Measure> measures = new ArrayList<>();
		for (Section chapter : plan.sections()) {
			chapter.sections().forEach((section) -> measures.addAll(section.measures()));
		}
		return measures;
	}

	private static List<Measure> units(PlanRecord plan) {
		return measures(plan).stream()
			.flatMap((measure) -> Stream.concat(Stream.of(measure), measure.parts().stream()))
			.toList();
	}

	private static List<List<Duty>> notes(PlanRecord plan) {
		return units(plan).stream().map(Measure::duties).filter((duties) -> !duties.isEmpty()).toList();
	}

}
