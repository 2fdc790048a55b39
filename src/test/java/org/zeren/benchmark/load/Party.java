package org.zeren.benchmark.load;

import java.util.Map;

/**
 * Whoever answers a workload's question.
 */
public interface Party extends AutoCloseable {

	/**
	 * {@return what the report calls it}
	 */
	String name();

	/**
	 * Asks and takes the answer in, as cheaply as a client can.
	 * @param workload the question
	 * @param parameters one of its parameters
	 * @throws IllegalStateException if the answer is an error
	 */
	void ask(Workload workload, Map<String, Object> parameters);

	/**
	 * {@return the answer, the value of {@code data} in it}
	 * @param workload the question
	 * @param parameters one of its parameters
	 */
	Map<String, Object> answer(Workload workload, Map<String, Object> parameters);

	@Override
	default void close() {
	}

}
