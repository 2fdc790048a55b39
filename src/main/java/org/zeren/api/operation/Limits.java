package org.zeren.api.operation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

/**
 * How much one operation may ask for, and one client, and all together. What is cheap to
 * know is looked at first: the text before it is parsed, the document before it is
 * validated, the cost before anything is read.
 */
public final class Limits extends SimplePerformantInstrumentation {

	/** The key of the client's address in an operation's context. */
	public static final String CLIENT = "zeren.client";

	/** The key of the operation's deadline, in nanoseconds, in its context. */
	public static final String DEADLINE = "zeren.deadline";

	/** The key in an operation's context that is there where nothing may be changed. */
	public static final String READS_ONLY = "zeren.readsOnly";

	/** An operation that gives more values is a heavy one. */
	private static final int HEAVY = 20_000;

	/** One of fewer values costs a client nothing of its budget. */
	private static final int SMALL = 1_000;

	/** An operation that took longer the last time is a heavy one. */
	private static final Duration SLOW = Duration.ofMillis(300);

	private final PreparedCache<Known> known = new PreparedCache<>((known) -> 0);

	private final ToIntFunction<String> lengths;

	private final Duration timeout;

	private final ClientBudgets budgets;

	private final Admission admission;

	/**
	 * @param lengths about how many characters a field's value has, by its type and name
	 * as in {@code Measure.text}; zero where nothing is known of it
	 * @param timeout how long an operation may take
	 * @param valuesPerSecond how many values one client may ask for in a second; 0 for
	 * any number
	 * @param heavyAtATime how many heavy operations run at a time
	 */
	public Limits(ToIntFunction<String> lengths, Duration timeout, long valuesPerSecond, int heavyAtATime) {
		this.lengths = lengths;
		this.timeout = timeout;
		this.budgets = new ClientBudgets(valuesPerSecond);
		this.admission = new Admission(heavyAtATime);
	}

	@Override
	public @Nullable InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		OperationText.check(parameters.getQuery());
		return null;
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		OperationShape.check(parameters.getDocument());
		return null;
	}

	/** The cost is weighed anew only where other variables can make it larger. */
	@Override
	public InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		boolean mutation = context.getOperationDefinition().getOperation() == OperationDefinition.Operation.MUTATION;
		if (mutation && context.getGraphQLContext().hasKey(READS_ONLY)) {
			throw Refused.onlyByPost();
		}
		long begin = System.nanoTime();
		context.getGraphQLContext().put(DEADLINE, begin + this.timeout.toNanos());
		Known operation = this.known.of(context.getOperationDefinition(), sizes(context),
				() -> new Known(OperationCost.of(context, this.lengths)));
		String client = context.getGraphQLContext().get(CLIENT);
		if (client != null && operation.cost.values() > SMALL) {
			this.budgets.spend(client, operation.cost.values());
		}
		Runnable end = this.admission.enter(operation.isHeavy(), this.timeout);
		long entered = System.nanoTime();
		AtomicBoolean ended = new AtomicBoolean();
		return SimpleInstrumentationContext.whenCompleted((result, failure) -> {
			if (ended.compareAndSet(false, true)) {
				operation.slow = System.nanoTime() - entered > SLOW.toNanos() && !isAway(result);
				end.run();
			}
		});
	}

	/** How long it took says nothing where the database did not answer. */
	private static boolean isAway(@Nullable ExecutionResult result) {
		return result == null || result.getErrors()
			.stream()
			.anyMatch((error) -> error.getErrorType() == Refused.ForNow.SERVICE_UNAVAILABLE);
	}

	/** The variables that can be the size of a page, or leave a field out. */
	private static List<Object> sizes(ExecutionContext context) {
		return context.getOperationDefinition()
			.getVariableDefinitions()
			.stream()
			.map((variable) -> context.getCoercedVariables().get(variable.getName()))
			.map((value) -> (value instanceof Integer || value instanceof Boolean) ? value
					: (value == null) ? "null" : "")
			.toList();
	}

	/** What is known of an operation. */
	private static final class Known {

		private final OperationCost cost;

		private volatile boolean slow;

		Known(OperationCost cost) {
			this.cost = cost;
		}

		boolean isHeavy() {
			return this.slow || this.cost.values() > HEAVY;
		}

	}

}
