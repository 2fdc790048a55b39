package org.zeren.api.run;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Questions that are being answered, so that who asks the same meanwhile waits for that
 * answer and the database is asked once. Nothing is kept behind the end of a run.
 *
 * @param <T> an answer
 */
public final class SharedRuns<T> {

	private final Map<Object, CompletableFuture<Optional<T>>> running = new ConcurrentHashMap<>();

	/**
	 * {@return the answer that another one gets for the same question; empty where nobody
	 * is about it, and then the caller is and has to {@link #end} it}
	 * @param question what is asked, with all that the answer depends on
	 * @param waits waits for the other as long as the caller can, and throws what the
	 * caller is told where that was too short
	 */
	public Optional<T> join(Object question, Function<Future<Optional<T>>, Optional<T>> waits) {
		while (true) {
			Future<Optional<T>> other = this.running.putIfAbsent(question, new CompletableFuture<>());
			if (other == null) {
				return Optional.empty();
			}
			Optional<T> answer = waits.apply(other);
			if (answer.isPresent()) {
				return answer;
			}
		}
	}

	/**
	 * Hands an answer to all who wait for it.
	 * @param question what the caller was the first to ask
	 * @param answer the answer; empty where it says something of the caller only, such as
	 * that its time is up: then the next of those who wait begins anew
	 */
	public void end(Object question, Optional<T> answer) {
		CompletableFuture<Optional<T>> ended = this.running.remove(question);
		if (ended != null) {
			ended.complete(answer);
		}
	}

}
