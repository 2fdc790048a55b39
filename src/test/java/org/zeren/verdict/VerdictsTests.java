package org.zeren.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.zeren.plan.target.Comparator;
import org.zeren.term.GoalWords;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictsTests {

	static List<VerdictCase> cases() throws Exception {
		return VerdictCase.all();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void givesTheVerdictOfTheTable(VerdictCase each) {
		Verdict verdict = each.verdict();
		assertThat(verdict.kind()).as("%s: %s", each, verdict).hasToString(each.text("is"));
		assertThat((verdict.doubt() != null) ? verdict.doubt().name() : null).isEqualTo(each.text("why"));
		assertNumber("e", verdict.elapsed(), each);
		assertNumber("R", verdict.ratio(), each);
		assertNumberIfWritten("B", verdict.baseline(), each);
		assertNumberIfWritten("G", verdict.goal(), each);
		assertNumberIfWritten("x", verdict.value(), each);
		assertThat((verdict.assignedFor() != null) ? verdict.assignedFor().toString() : null)
			.isEqualTo(each.text("for"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void exactFractionsGiveTheVerdictOfTheTable(VerdictCase each) {
		ExactVerdict exact = new ExactVerdict(each);
		assertThat(exact.kind).isEqualTo(each.text("is"));
		assertThat(exact.ratio).isEqualTo(fraction(each.text("R")));
		boolean unused = each.text("x") == null;
		assertThat(unused ? null : exact.elapsed).isEqualTo(fraction(each.text("e")));
	}

	@Test
	void exactFractionsAgreeWhereNumbersAreDrawnByChance() throws Exception {
		Random random = new Random(10);
		List<VerdictCase> cases = cases();
		Map<String, Integer> kinds = new TreeMap<>();
		for (int i = 0; i < 20_000; i++) {
			VerdictCase drawn = cases.get(random.nextInt(cases.size())).drawnAnew(random);
			Verdict verdict = drawn.verdict();
			ExactVerdict exact = new ExactVerdict(drawn);
			assertThat(verdict.kind()).as("%s", drawn.line()).hasToString(exact.kind);
			assertThat(verdict.ratio() != null).as("%s", drawn.line()).isEqualTo(exact.ratio != null);
			if (verdict.ratio() != null) {
				assertThat(verdict.ratio()).isCloseTo(exact.ratio.value(), Offset.offset(1e-6));
			}
			kinds.merge(exact.kind, 1, Integer::sum);
		}
		assertThat(kinds).hasSize(VerdictKind.values().length)
			.allSatisfy((kind, times) -> assertThat(times).isPositive());
	}

	private static ExactVerdict.@Nullable Fraction fraction(@Nullable String written) {
		return (written != null) ? ExactVerdict.Fraction.of(written) : null;
	}

	@Test
	void amountsOfPeriodsThatSayFromWhichDayAreAddedWhereTheyMeet() {
		Commitment promised = new Commitment(null, 2020, new Measured(300, "吨"), GoalWords.OTHER, Comparator.REDUCE_BY,
				true, false, null, null, "2023", 2021, 2023);
		List<Observed> quarters = List.of(quarter("2021-01-01", "2021-06-30", 40),
				quarter("2021-07-01", "2021-12-31", 50));
		assertThat(Verdicts.of(promised, List.of(), quarters, LocalDate.of(2022, 1, 1)).value()).isEqualTo(90);
		List<Observed> gap = List.of(quarter("2021-02-01", "2021-12-31", 50));
		assertThat(Verdicts.of(promised, List.of(), gap, LocalDate.of(2022, 1, 1)).doubt())
			.isEqualTo(Doubt.A_YEAR_IS_MISSING);
	}

	private static Observed quarter(String from, String to, double value) {
		return new Observed(LocalDate.parse(to), new Measured(value, "吨"), ObservationBasis.PERIOD,
				LocalDate.parse(from));
	}

	@Test
	void theTableHasEachVerdictAndEachReason() throws Exception {
		Set<String> kinds = cases().stream().map((each) -> each.text("is")).collect(Collectors.toSet());
		Set<String> doubts = cases().stream().map((each) -> each.text("why")).collect(Collectors.toSet());
		assertThat(EnumSet.allOf(VerdictKind.class)).extracting(VerdictKind::name).allMatch(kinds::contains);
		assertThat(EnumSet.allOf(Doubt.class)).extracting(Doubt::name).allMatch(doubts::contains);
	}

	private static void assertNumberIfWritten(String key, @Nullable Double number, VerdictCase each) {
		if (each.text(key) != null) {
			assertNumber(key, number, each);
		}
	}

	private static void assertNumber(String key, @Nullable Double number, VerdictCase each) {
		String written = each.text(key);
		if (written == null) {
			assertThat(number).as("%s of %s", key, each).isNull();
			return;
		}
		String[] parts = written.split("/");
		double expected = new BigDecimal(parts[0]).doubleValue()
				/ ((parts.length > 1) ? Double.parseDouble(parts[1]) : 1);
		assertThat(number).as("%s of %s", key, each).isCloseTo(expected, Offset.offset(1e-9));
	}

}
