package org.zeren.api.operation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.AstPrinter;
import graphql.language.AstSignature;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

import org.zeren.api.operation.Admission.Pace;
import org.zeren.api.operation.Admission.Weight;
import org.zeren.api.run.SharedRuns;

import org.springframework.util.DigestUtils;

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

	/** The key in an operation's context that is there where it leaves room to others. */
	public static final String LEAVES_ROOM = "zeren.leavesRoom";

	/** The key in an operation's context of the result that another one brought it. */
	public static final String BROUGHT = "zeren.brought";

	/** The key in an operation's context that is there where nothing may be changed. */
	public static final String READS_ONLY = "zeren.readsOnly";

	/** An operation that gives more values is a heavy one. */
	private static final int HEAVY = 20_000;

	/** One of fewer values costs a client nothing of its budget. */
	private static final int SMALL = 1_000;

	private final PreparedCache<Known> known = new PreparedCache<>((known) -> 0);

	private final ToIntFunction<String> lengths;

	private final Duration timeout;

	private final ClientBudgets budgets;

	private final Admission admission;

	private final Function<GraphQLContext, Object> state;

	private final SharedRuns<ExecutionResult> runs = new SharedRuns<>();

	/**
	 * @param lengths about how many characters a field's value has, by its type and name
	 * as in {@code Measure.text}; zero where nothing is known of it
	 * @param timeout how long an operation may take
	 * @param valuesPerSecond how many values one client may ask for in a second; 0 for
	 * any number
	 * @param heavyAtATime how many heavy operations run at a time
	 * @param state which writes an operation has to see: what another one read that has
	 * to see the same is as good
	 */
	public Limits(ToIntFunction<String> lengths, Duration timeout, long valuesPerSecond, int heavyAtATime,
			Function<GraphQLContext, Object> state) {
		this.lengths = lengths;
		this.timeout = timeout;
		this.budgets = new ClientBudgets(valuesPerSecond);
		this.admission = new Admission(heavyAtATime);
		this.state = state;
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
		List<Object> sizes = sizes(context);
		Known operation = this.known.of(context.getOperationDefinition(), sizes,
				() -> new Known(OperationCost.of(context, this.lengths), this.admission.pace(shape(context, sizes))));
		String client = context.getGraphQLContext().get(CLIENT);
		if (client != null && operation.cost.values() > SMALL) {
			this.budgets.spend(client, operation.cost.values());
		}
		Weight weight = mutation ? Weight.SMALL : operation.weight();
		if (weight == Weight.SMALL) {
			return enter(weight, operation, this.timeout, (result) -> {
			});
		}
		context.getGraphQLContext().put(LEAVES_ROOM, true);
		return share(context, weight, operation, begin + this.timeout.toNanos());
	}

	/** Who asks what another one is being answered has no need to ask. */
	private InstrumentationContext<ExecutionResult> share(ExecutionContext context, Weight weight, Known operation,
			long deadline) {
		Question question = new Question(context.getOperationDefinition(), context.getCoercedVariables().toMap(),
				this.state.apply(context.getGraphQLContext()));
		Optional<ExecutionResult> brought = this.runs.join(question,
				(other) -> this.admission.follow(other, left(deadline)));
		if (brought.isPresent()) {
			context.getGraphQLContext().put(BROUGHT, brought.get());
			return SimpleInstrumentationContext.noOp();
		}
		try {
			return enter(weight, operation, left(deadline),
					(result) -> this.runs.end(question, Optional.ofNullable(result).filter((r) -> !isLate(r))));
		}
		catch (RuntimeException ex) {
			this.runs.end(question, Optional.empty());
			throw ex;
		}
	}

	private InstrumentationContext<ExecutionResult> enter(Weight weight, Known operation, Duration patience,
			Consumer<@Nullable ExecutionResult> ends) {
		Runnable leave = this.admission.enter(weight, patience);
		long entered = System.nanoTime();
		AtomicBoolean ended = new AtomicBoolean();
		return SimpleInstrumentationContext.whenCompleted((result, failure) -> {
			if (ended.compareAndSet(false, true)) {
				if (!isAway(result)) {
					operation.pace.took(System.nanoTime() - entered);
				}
				leave.run();
				ends.accept(result);
			}
		});
	}

	private static Duration left(long deadline) {
		return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
	}

	/** Its time was up, which says nothing of those who came later. */
	private static boolean isLate(ExecutionResult result) {
		return has(result, Refused.ForNow.TIMEOUT);
	}

	/** How long it took says nothing where the database did not answer. */
	private static boolean isAway(@Nullable ExecutionResult result) {
		return result == null || has(result, Refused.ForNow.SERVICE_UNAVAILABLE);
	}

	private static boolean has(ExecutionResult result, Refused.ForNow kind) {
		return result.getErrors().stream().anyMatch((error) -> error.getErrorType() == kind);
	}

	/** The variables that can be the size of a page, leave a field out, or filter. */
	private static List<Object> sizes(ExecutionContext context) {
		return context.getOperationDefinition()
			.getVariableDefinitions()
			.stream()
			.map((variable) -> context.getCoercedVariables().get(variable.getName()))
			.map((value) -> (value instanceof Integer || value instanceof Boolean) ? value : shape(value))
			.toList();
	}

	/** A value without its texts and numbers. */
	private static Object shape(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> shape = new TreeMap<>();
			map.forEach((key, inner) -> shape.put(String.valueOf(key), shape(inner)));
			return shape;
		}
		if (value instanceof Collection<?> list) {
			return list.stream().map(Limits::shape).distinct().toList();
		}
		return (value == null) ? "null" : "";
	}

	/**
	 * An operation without aliases, texts and numbers: who changes these asks the same.
	 */
	private static String shape(ExecutionContext context, List<Object> sizes) {
		Document signature = new AstSignature().signatureQuery(context.getDocument(),
				context.getOperationDefinition().getName());
		StringBuilder shape = new StringBuilder(AstPrinter.printAstCompact(signature)).append(sizes);
		keys(context.getOperationDefinition(), shape);
		context.getFragmentsByName().values().forEach((fragment) -> keys(fragment, shape));
		return DigestUtils.md5DigestAsHex(shape.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** The signature leaves out what a filter asks; what it asks of which field stays. */
	private static void keys(Node<?> node, StringBuilder shape) {
		if (node instanceof ObjectField field) {
			shape.append(' ').append(field.getName());
		}
		node.getChildren().forEach((child) -> keys(child, shape));
		if (node instanceof ObjectValue) {
			shape.append(';');
		}
	}

	/**
	 * What an answer depends on.
	 *
	 * @param operation the operation, which is equal to itself only
	 * @param variables its variables
	 * @param state the writes that it has to see
	 */
	private record Question(OperationDefinition operation, Map<String, Object> variables, Object state) {
	}

	/**
	 * What is known of an operation.
	 *
	 * @param cost what it may give
	 * @param pace how long those of its shape took
	 */
	private record Known(OperationCost cost, Pace pace) {

		Weight weight() {
			return (this.cost.values() > HEAVY) ? Weight.HEAVY : this.pace.weight();
		}

	}

}
