package org.zeren.api.operation;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.execution.AbortExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.api.Captured;
import org.zeren.api.operation.Admission.Pace;
import org.zeren.api.operation.Admission.Weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Operations that ask for more than they look, each refused in the time that a small one
 * takes.
 */
@Timeout(20)
class LimitsTests {

	private static final Captured API = Captured.api();

	@ParameterizedTest
	@ValueSource(ints = { 14, 26, 60, 400 })
	void fragmentsThatSpreadTheNextOneTwiceAreCountedWithoutWalkingThem(int fragments) {
		String bomb = "{ plans { nodes { ...f0 } } } " + IntStream.range(0, fragments)
			.mapToObj((i) -> "fragment f%d on Plan { ...f%d ...f%d }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" ")) + " fragment f%d on Plan { id }".formatted(fragments);
		assertThat(refusal(bomb)).contains("are allowed");
	}

	@Test
	void fragmentsThatDeepenEachOtherAreCountedToo() {
		String bomb = "{ plan(id: \"x\") { ...f0 } } " + IntStream.range(0, 30)
			.mapToObj((i) -> "fragment f%d on Plan { sections { plan { ...f%d ...f%d } } }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" ")) + " fragment f30 on Plan { id }";
		assertThat(refusal(bomb)).contains("are allowed");
	}

	@Test
	void aFragmentThatSpreadsItselfIsLeftToTheValidation() {
		assertThat(refusal("{ plans { nodes { ...a } } } fragment a on Plan { id ...b } fragment b on Plan { ...a }"))
			.contains("cycle");
	}

	@Test
	void unusedFragmentsAreLookedAtAsWell() {
		assertThat(refusal("{ plans { totalCount } } " + IntStream.range(0, 600)
			.mapToObj((i) -> "fragment f%d on Plan { id }".formatted(i))
			.collect(Collectors.joining(" ")))).contains("600 fragments; 500 are allowed");
	}

	@Test
	void aNumberWithAMillionDigitsIsNotParsed() {
		assertThat(refusal("{ plans(first: " + "9".repeat(990_000) + ") { totalCount } }"))
			.contains("number of 990000 digits");
	}

	@Test
	void aLongNameIsRefusedAndALongTextIsNone() {
		assertThat(refusal("{ plans { nodes { " + "a".repeat(200) + ": title } } }"))
			.contains("name of 200 characters");
		assertThat(refusal("# " + "a".repeat(200) + "\n{ plans(filter: {title: {eq: \"" + "9".repeat(200)
				+ "\\\"\"}}) { totalCount } } # " + "1".repeat(99)))
			.doesNotContain("are allowed");
		assertThat(refusal("{ plans(filter: {title: {eq: \"\"\"" + "9 \" ".repeat(200) + "\"\"\"}}) { totalCount } }"))
			.doesNotContain("are allowed");
	}

	@Test
	void rootFieldsAndNamesOfOneFieldAreCountedThroughFragments() {
		assertThat(refusal("{ " + many(1_000, "a%d: plans { totalCount }") + " }"))
			.contains("1000 root fields; 30 are allowed");
		assertThat(refusal("{ ...a ...b } fragment a on Query { " + many(20, "a%d: plans { totalCount }")
				+ " } fragment b on Query { " + many(20, "b%d: plans { totalCount }") + " }"))
			.contains("40 root fields; 30 are allowed");
		assertThat(refusal("{ measures { nodes { " + many(1_900, "a%d: text") + " } } }"))
			.contains("The field text is asked for under 1900 names; 30 are allowed");
		assertThat(refusal("{ measures { nodes { ...a ...b } } } fragment a on Measure { " + many(20, "a%d: text")
				+ " } fragment b on Measure { " + many(20, "b%d: text") + " }"))
			.contains("under 40 names");
	}

	@Test
	void theSizeOfTheAnswerIsWeighed() {
		assertThat(refusal(
				"{ plans(first: 100) { nodes { measures(first: 100) { nodes { " + many(10, "a%d: text") + " } } } } }"))
			.contains("MB large; 32 are allowed");
		assertThat(refusal("{ measures(first: 100) { nodes { text } } }")).doesNotContain("allowed");
	}

	@Test
	void nullIsNoCondition() {
		Map<String, Object> none = Collections.singletonMap("a", null);
		for (String operation : List.of("query($a: Boolean = true) { plans { totalCount @include(if: $a) } }",
				"query($a: Boolean = true) { ...f @skip(if: $a) } fragment f on Query { plans { totalCount } }",
				"query($a: Boolean = true) { ...f } fragment f on Query { plans { totalCount @skip(if: $a) } }")) {
			assertThat(refusal(operation, none)).contains("`if`", "must not be null");
			assertThat(refusal(operation, Map.of())).doesNotContain("must not be null");
		}
	}

	@Test
	void anOrderHasFiveDifferentKeys() {
		String keys = "{title: ASC}, {text: ASC}, {ordinal: ASC}, {number: ASC}, {id: ASC}";
		assertThat(refusal("{ measures(orderBy: [" + keys + ", {title: DESC}]) { nodes { id } } }"))
			.doesNotContain("allowed");
		assertThat(refusal("{ plans(orderBy: [{title: ASC}, {issuer: ASC}, {issuedOn: ASC}, {status: ASC}, "
				+ "{periodStart: ASC}, {periodEnd: ASC}]) { nodes { id } } }"))
			.contains("6 keys; 5 are allowed");
		assertThat(refusal("{ plans(orderBy: [" + "{title: ASC}, ".repeat(20) + "]) { nodes { id } } }"))
			.contains("20 keys; 5 are allowed");
	}

	@Test
	void aListOfValuesHasAThousandAtMostHoweverItIsGiven() {
		List<String> ids = Collections.nCopies(60_000, "plan:x");
		String all = ids.stream().limit(1_500).map((id) -> '"' + id + '"').collect(Collectors.joining(","));
		assertThat(refusal("{ plans(filter: {id: {notIn: [" + all + "]}}) { totalCount } }"))
			.contains("1500 values; 1000 are allowed");
		assertThat(refusal("query($ids: [ID!]) { plans(filter: {id: {in: $ids}}) { totalCount } }", Map.of("ids", ids)))
			.contains("60000 values; 1000 are allowed");
		assertThat(refusal("query($f: PlanFilter) { plans(filter: $f) { totalCount } }",
				Map.of("f", Map.of("id", Map.of("notIn", ids)))))
			.contains("60000 values; 1000 are allowed");
	}

	@Test
	void aFilterFollowsSixteenRelationshipsAtMost() {
		String one = "{duties: {some: {agency: {name: {eq: \"x\"}}}}}";
		assertThat(refusal("{ measures(filter: {and: [" + (one + ", ").repeat(40) + "]}) { totalCount } }"))
			.contains("follows 40 relationships; 16 are allowed");
		assertThat(refusal("{ measures(filter: {and: [" + (one + ", ").repeat(8) + "]}) { totalCount } }"))
			.doesNotContain("allowed");
	}

	@Test
	void aSearchHasSixteenWordsAtMost() {
		assertThat(refusal("{ search(text: \"" + "水 ".repeat(1_024) + "\") { totalCount } }")).contains("are allowed");
	}

	@Test
	void oneThatSelectsManyFieldsIsValidatedInTime() {
		assertThat(refusal("{ plans { nodes { " + "title ".repeat(7_000) + " } } }")).doesNotContain("INTERNAL");
	}

	@Test
	void aClientThatAskedForMuchWaitsAndOthersDoNot() {
		ClientBudgets budgets = new ClientBudgets(1_000);
		assertThatCode(() -> budgets.spend("a", 9_000)).doesNotThrowAnyException();
		assertThatThrownBy(() -> budgets.spend("a", 9_000)).satisfies((ex) -> said(ex, "Ask again in 8 seconds"));
		assertThatCode(() -> budgets.spend("b", 9_000)).doesNotThrowAnyException();
		assertThatCode(() -> new ClientBudgets(0).spend("a", Long.MAX_VALUE)).doesNotThrowAnyException();
	}

	@Test
	void aHeavyOperationWaitsForAnotherAndASmallOneDoesNot() {
		Admission admission = new Admission(1);
		Runnable first = admission.enter(Weight.HEAVY, Duration.ofSeconds(1));
		assertThatThrownBy(() -> admission.enter(Weight.HEAVY, Duration.ofMillis(20)))
			.satisfies((ex) -> said(ex, "Too many others"));
		admission.enter(Weight.SMALL, Duration.ofMillis(20)).run();
		first.run();
		admission.enter(Weight.HEAVY, Duration.ofMillis(20)).run();
	}

	@Test
	void whatNobodyKnowsYetWaitsForItsLikeAndLeavesRoomToWhatIsKnownToBeSmall() {
		Admission admission = new Admission(1);
		admission.enter(Weight.UNKNOWN, Duration.ofSeconds(1));
		admission.enter(Weight.UNKNOWN, Duration.ofSeconds(1));
		assertThatThrownBy(() -> admission.enter(Weight.UNKNOWN, Duration.ofMillis(20)))
			.satisfies((ex) -> said(ex, "Too many others"));
		admission.enter(Weight.SMALL, Duration.ofMillis(20)).run();
	}

	@Test
	void whatTakesLongThreeTimesIsHeavyAndASmallOneMayTakeLongWhileTheMachineIsBusy() {
		Admission admission = new Admission(1);
		Pace pace = admission.pace("small");
		assertThat(pace.weight()).isEqualTo(Weight.UNKNOWN);
		pace.took(Duration.ofMillis(20).toNanos());
		pace.took(Duration.ofSeconds(2).toNanos());
		assertThat(admission.pace("small").weight()).isEqualTo(Weight.SMALL);
		admission.pace("new").took(Duration.ofSeconds(2).toNanos());
		assertThat(admission.pace("new").weight()).isEqualTo(Weight.UNKNOWN);
		Pace heavy = admission.pace("heavy");
		IntStream.range(0, 3).forEach((i) -> heavy.took(Duration.ofSeconds(2).toNanos()));
		assertThat(heavy.weight()).isEqualTo(Weight.HEAVY);
		IntStream.range(0, 6).forEach((i) -> pace.took(Duration.ofSeconds(2).toNanos()));
		assertThat(pace.weight()).isEqualTo(Weight.SMALL);
		pace.took(Duration.ofSeconds(2).toNanos());
		assertThat(pace.weight()).isEqualTo(Weight.HEAVY);
		pace.took(Duration.ofMillis(20).toNanos());
		assertThat(pace.weight()).isEqualTo(Weight.SMALL);
	}

	private static void said(Throwable refusal, String message) {
		assertThat(((AbortExecutionException) refusal).getUnderlyingErrors().toString()).contains(message);
	}

	private static String many(int count, String pattern) {
		return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining(" "));
	}

	private static String refusal(String operation) {
		return refusal(operation, Map.of());
	}

	private static String refusal(String operation, Map<String, Object> variables) {
		return API.refusal(operation, new HashMap<>(variables));
	}

}
