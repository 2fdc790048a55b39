package org.zeren.api.mutation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

import org.zeren.api.read.Writing;
import org.zeren.key.Writer;
import org.zeren.key.bearer.NotAllowed;
import org.zeren.ledger.input.AssignmentInput;
import org.zeren.ledger.Entered;
import org.zeren.ledger.Ledger;
import org.zeren.ledger.input.CorrectionInput;
import org.zeren.ledger.input.ObservationInput;
import org.zeren.ledger.input.RulingInput;
import org.zeren.ledger.input.Withdrawal;
import org.zeren.ledger.entry.FindingState;
import org.zeren.ledger.entry.Stage;
import org.zeren.ledger.entry.WorkState;
import org.zeren.verdict.ObservationBasis;

/**
 * The mutations: {@code ruleOnFinding(input: {findingId: …})} goes in; the id of the
 * ruling comes out, with that of the finding, or what is to be mended.
 */
public final class Mutations {

	/**
	 * The key of who sends an operation, in its context: a {@link Supplier} of a
	 * {@link Writer}, which is asked only when something is to be written.
	 */
	public static final String SENDER = "zeren.sender";

	/** The key in an operation's context that is there where something was written. */
	public static final String WRITTEN = "zeren.written";

	private final Ledger ledger;

	private final Writing writing;

	/**
	 * @param ledger the ledger
	 * @param writing lets it write
	 */
	public Mutations(Ledger ledger, Writing writing) {
		this.ledger = ledger;
		this.writing = writing;
	}

	/**
	 * {@return what makes each change, by the field of {@code Mutation}}
	 */
	public Map<String, DataFetcher<Map<String, Object>>> all() {
		return Map.of("correctReading", change("correction", "plan", this::correct), "withdrawCorrection",
				change("correction", "plan",
						(input, writer) -> this.ledger.withdrawCorrection(withdrawal(input), writer)),
				"ruleOnFinding", change("ruling", "finding", this::rule), "withdrawRuling",
				change("ruling", "finding", (input, writer) -> this.ledger.withdrawRuling(withdrawal(input), writer)),
				"assignTarget", change("assignment", "target", this::assign), "withdrawAssignment",
				change("assignment", "target",
						(input, writer) -> this.ledger.withdrawAssignment(withdrawal(input), writer)),
				"reportProgress", change("observation", "subject", this::report), "withdrawObservation",
				change("observation", "subject",
						(input, writer) -> this.ledger.withdrawObservation(withdrawal(input), writer)));
	}

	private DataFetcher<Map<String, Object>> change(String entry, String subject,
			BiFunction<Input, Writer, Entered> change) {
		return (environment) -> {
			Writer writer = sender(environment);
			Map<String, Object> input = Objects.requireNonNull(environment.getArgument("input"));
			Entered entered = this.writing.toldOf(() -> change.apply(new Input(input), writer));
			environment.getGraphQlContext().put(WRITTEN, true);
			Map<String, Object> answer = new HashMap<>();
			answer.put(subject, entered.subjectId());
			answer.put("userErrors", entered.errors());
			if (entered.entry() != null) {
				answer.put(entry, entered.entry().id());
			}
			return answer;
		};
	}

	private static Writer sender(DataFetchingEnvironment environment) {
		Supplier<Writer> sender = environment.getGraphQlContext().get(SENDER);
		if (sender == null) {
			throw NotAllowed.unknown("Writing needs a key, which only a request to /graphql can bear.");
		}
		return sender.get();
	}

	private Entered rule(Input input, Writer writer) {
		return this.ledger.rule(new RulingInput(input.required("findingId"), input.required("seen"),
				input.symbol("state", FindingState.class), input.text("reason"), input.text("agency"),
				input.text("dueOn"), input.text("acceptor"), input.text("proof")), writer);
	}

	private Entered assign(Input input, Writer writer) {
		return this.ledger.assign(new AssignmentInput(input.required("targetId"), input.integer("year"),
				Objects.requireNonNull(input.number("value")), input.text("unit"), input.text("source"),
				input.text("supersedes"), input.text("reason")), writer);
	}

	private Entered report(Input input, Writer writer) {
		return this.ledger.report(new ObservationInput(input.required("subjectId"), input.number("value"),
				input.text("unit"), input.optionalSymbol("state", WorkState.class), input.required("asOf"),
				input.symbol("basis", ObservationBasis.class), input.text("periodStart"), input.text("reporter"),
				input.text("evidence"), input.symbol("stage", Stage.class), input.text("supersedes"),
				input.text("reason")), writer);
	}

	private Entered correct(Input input, Writer writer) {
		return this.ledger.correct(new CorrectionInput(input.required("planId"), input.required("in"),
				input.text("key"), input.text("set"), input.text("add"), input.text("remove"), input.text("supersedes"),
				input.text("reason")), writer);
	}

	private static Withdrawal withdrawal(Input input) {
		return new Withdrawal(input.required("id"), input.text("reason"));
	}

}
