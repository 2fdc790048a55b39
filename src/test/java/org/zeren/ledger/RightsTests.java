package org.zeren.ledger;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.key.KeyRole;
import org.zeren.key.Writer;
import org.zeren.key.bearer.NotAllowed;
import org.zeren.ledger.entry.FindingState;
import org.zeren.ledger.entry.Stage;
import org.zeren.verdict.ObservationBasis;
import org.zeren.ledger.input.AssignmentInput;
import org.zeren.ledger.input.CorrectionInput;
import org.zeren.ledger.input.ObservationInput;
import org.zeren.ledger.input.RulingInput;
import org.zeren.ledger.input.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Every mutation with every role: who may, and who is refused.
 */
@OnEveryNeo4j
class RightsTests {

	private static final String LAKE_OFFICE = "agency:云岭省/南江市/东湖区/水利局";

	private Ledger ledger;

	/** A finding that an audit would make too, and sooner. */
	@BeforeEach
	void aPlanWithAFinding(RunningZeren zeren, PlanStore store, Driver driver) {
		store.write(PlanFixture.donghu().build(), Map.of(), Origin.IMPORT);
		driver
			.executableQuery(
					"CREATE (:Finding {id: $id, planId: 'plan:donghu', kind: 'NO_DOCUMENT_NUMBER', state: 'OPEN'})")
			.withParameters(Map.of("id", LedgerTests.FINDING))
			.execute();
		this.ledger = zeren.context().getBean(Ledger.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CONFIRMED   | REPORTER | no
			CONFIRMED   | AUDITOR  | yes
			CONFIRMED   | ACCEPTOR | no
			CONFIRMED   | ADMINISTRATOR | yes
			DISMISSED   | REPORTER | no
			DISMISSED   | AUDITOR  | yes
			DISMISSED   | ACCEPTOR | no
			DISMISSED   | ADMINISTRATOR | yes
			ASSIGNED    | REPORTER | no
			ASSIGNED    | AUDITOR  | yes
			ASSIGNED    | ACCEPTOR | no
			ASSIGNED    | ADMINISTRATOR | yes
			RECTIFIED   | REPORTER | no
			RECTIFIED   | AUDITOR  | yes
			RECTIFIED   | ACCEPTOR | no
			RECTIFIED   | ADMINISTRATOR | yes
			CLOSED      | REPORTER | no
			CLOSED      | AUDITOR  | no
			CLOSED      | ACCEPTOR | yes
			CLOSED      | ADMINISTRATOR | yes
			REOPENED    | REPORTER | no
			REOPENED    | AUDITOR  | yes
			REOPENED    | ACCEPTOR | yes
			REOPENED    | ADMINISTRATOR | yes
			assign      | REPORTER | no
			assign      | AUDITOR  | yes
			assign      | ACCEPTOR | no
			assign      | ADMINISTRATOR | yes
			report      | REPORTER | yes
			report      | AUDITOR  | yes
			report      | ACCEPTOR | no
			report      | ADMINISTRATOR | yes
			reportForeign | REPORTER | no
			reportForeign | AUDITOR  | yes
			withdrawRuling | REPORTER | no
			withdrawRuling | AUDITOR  | yes
			withdrawRuling | ACCEPTOR | no
			withdrawRuling | ADMINISTRATOR | yes
			withdrawAssignment | REPORTER | no
			withdrawAssignment | AUDITOR  | yes
			withdrawAssignment | ACCEPTOR | no
			withdrawAssignment | ADMINISTRATOR | yes
			withdrawObservation | REPORTER | yes
			withdrawObservation | AUDITOR  | yes
			withdrawObservation | ACCEPTOR | no
			withdrawObservation | ADMINISTRATOR | yes
			withdrawForeign | REPORTER | no
			correct     | REPORTER | no
			correct     | AUDITOR  | yes
			correct     | ACCEPTOR | no
			correct     | ADMINISTRATOR | yes
			withdrawCorrection | REPORTER | no
			withdrawCorrection | AUDITOR  | yes
			withdrawCorrection | ACCEPTOR | no
			withdrawCorrection | ADMINISTRATOR | yes""")
	void eachRoleMayWriteItsOwn(String what, KeyRole role, String may) {
		Writer writer = new Writer("某人", role, (role == KeyRole.REPORTER) ? List.of(LAKE_OFFICE) : List.of());
		if (may.equals("yes")) {
			assertThat(tried(what, writer).errors()).as("a mistake of the input is no want of a right")
				.allMatch((error) -> !error.field().isEmpty());
		}
		else {
			assertThatThrownBy(() -> tried(what, writer))
				.isInstanceOfSatisfying(NotAllowed.class, (refusal) -> assertThat(refusal.isKnown()).isTrue())
				.hasMessageContaining("某人");
			assertThat(this.ledger.entries()).allMatch((entry) -> entry.by().equals("管理"));
		}
	}

	private Entered tried(String what, Writer writer) {
		Writer admin = new Writer("管理", KeyRole.ADMINISTRATOR, List.of());
		String finding = LedgerTests.FINDING;
		return switch (what) {
			case "assign" -> this.ledger.assign(assignment(), writer);
			case "report" -> this.ledger.report(observation("measure:donghu/1.1"), writer);
			case "reportForeign" -> this.ledger.report(observation("measure:donghu/2.1"), writer);
			case "withdrawRuling" -> {
				Entered made = this.ledger.rule(ruling(finding, FindingState.CONFIRMED), admin);
				yield this.ledger.withdrawRuling(new Withdrawal(made.entry().id(), "错了"), writer);
			}
			case "withdrawAssignment" -> {
				Entered made = this.ledger.assign(assignment(), admin);
				yield this.ledger.withdrawAssignment(new Withdrawal(made.entry().id(), "错了"), writer);
			}
			case "withdrawObservation" -> {
				Entered made = this.ledger.report(observation("measure:donghu/1.1"), admin);
				yield this.ledger.withdrawObservation(new Withdrawal(made.entry().id(), "错了"), writer);
			}
			case "withdrawForeign" -> {
				Entered made = this.ledger.report(observation("measure:donghu/2.1"), admin);
				yield this.ledger.withdrawObservation(new Withdrawal(made.entry().id(), "错了"), writer);
			}
			case "correct" -> this.ledger.correct(correction(), writer);
			case "withdrawCorrection" -> {
				Entered made = this.ledger.correct(correction(), admin);
				yield this.ledger.withdrawCorrection(new Withdrawal(made.entry().id(), "错了"), writer);
			}
			default -> this.ledger.rule(ruling(finding, FindingState.valueOf(what)), writer);
		};
	}

	private static RulingInput ruling(String finding, FindingState state) {
		return new RulingInput(finding, "OPEN", state, "理由", null, null, null, null);
	}

	private static CorrectionInput correction() {
		return new CorrectionInput("plan:donghu", "plan", null, "{\"issuer\": \"东湖区人民政府\"}", null, null, null, "封面");
	}

	private static AssignmentInput assignment() {
		return new AssignmentInput("target:donghu/T1", 2024, 78, null, "南江市下达计划", null, null);
	}

	private static ObservationInput observation(String subject) {
		return new ObservationInput(subject, 3.0, null, null, "2024-06-30", ObservationBasis.POINT, null, null, null,
				Stage.SELF_REPORTED, null, null);
	}

}
