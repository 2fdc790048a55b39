package org.zeren.api.operation;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import org.springframework.graphql.execution.ErrorType;

/**
 * An operation is refused before anything is read for it.
 */
public final class Refused {

	/** The extension of an error that says after how many seconds to try again. */
	public static final String RETRY_AFTER = "retryAfter";

	private Refused() {
	}

	/**
	 * Why an operation is not answered now, though it could be later.
	 */
	public enum ForNow implements ErrorClassification {

		/** The client has asked for much. */
		TOO_MANY_REQUESTS,

		/** Others have asked for much, or the database does not answer. */
		SERVICE_UNAVAILABLE,

		/** It took too long. */
		TIMEOUT

	}

	/**
	 * Why an operation is not answered as it was sent.
	 */
	public enum AsSent implements ErrorClassification {

		/** It changes something, and came as a request that only reads. */
		METHOD_NOT_ALLOWED

	}

	/**
	 * {@return the refusal of a mutation that came by GET}
	 */
	static AbortExecutionException onlyByPost() {
		return refusal("Mutations come by POST; GET only reads.", AsSent.METHOD_NOT_ALLOWED, Map.of());
	}

	/**
	 * {@return the refusal of an operation that is not on the operator's list}
	 */
	static AbortExecutionException notListed() {
		return refusal(
				"This server answers only the operations of a list (zeren.api.allow-list), and this is none of them.",
				ErrorType.FORBIDDEN, Map.of());
	}

	/**
	 * {@return the refusal of an operation that can never be answered}
	 * @param message for the client
	 */
	static AbortExecutionException badRequest(String message) {
		return refusal(message, ErrorType.BAD_REQUEST, Map.of());
	}

	/**
	 * {@return the refusal of an operation that can be asked again}
	 * @param message for the client
	 * @param after when
	 */
	static AbortExecutionException forNow(ForNow reason, String message, Duration after) {
		return refusal(message, reason, Map.of(RETRY_AFTER, Math.max(1, after.toSeconds())));
	}

	private static AbortExecutionException refusal(String message, ErrorClassification reason,
			Map<String, Object> extensions) {
		return new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
			.message("%s", message)
			.errorType(reason)
			.extensions(extensions)
			.build()));
	}

}
