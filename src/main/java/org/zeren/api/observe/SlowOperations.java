package org.zeren.api.observe;

import java.time.Duration;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.AstPrinter;
import graphql.language.AstSignature;
import graphql.language.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log of an operation that took long: its shape, in which every value that the
 * client wrote is left out but words of the schema, and none of its variables. What
 * somebody looks for is nobody else's business.
 */
public final class SlowOperations extends SimplePerformantInstrumentation {

	/**
	 * The key in an operation's context that is there where the application asks itself,
	 * while nobody waits.
	 */
	public static final String REHEARSAL = "zeren.rehearsal";

	private static final Logger log = LoggerFactory.getLogger(SlowOperations.class);

	/** As much of a shape as a line can hold. */
	private static final int LONGEST = 2_000;

	private final Duration longest;

	/**
	 * @param longest what takes longer is told; zero for nothing
	 */
	public SlowOperations(Duration longest) {
		this.longest = longest;
	}

	@Override
	public InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		if (this.longest.isZero() || parameters.getExecutionContext().getGraphQLContext().hasKey(REHEARSAL)) {
			return SimpleInstrumentationContext.noOp();
		}
		long begin = System.nanoTime();
		return SimpleInstrumentationContext.whenCompleted((result, failure) -> {
			Duration taken = Duration.ofNanos(System.nanoTime() - begin);
			if (taken.compareTo(this.longest) > 0) {
				int errors = (result != null) ? result.getErrors().size() : 1;
				log.warn("Slow operation: {} ms, {} errors: {}", taken.toMillis(), errors,
						shape(parameters.getExecutionContext()));
			}
		});
	}

	private static String shape(ExecutionContext context) {
		Document signature = new AstSignature().signatureQuery(context.getDocument(),
				context.getOperationDefinition().getName());
		String shape = AstPrinter.printAstCompact(signature);
		return (shape.length() > LONGEST) ? shape.substring(0, LONGEST) + "…" : shape;
	}

}
