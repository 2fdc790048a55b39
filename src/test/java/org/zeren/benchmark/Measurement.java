package org.zeren.benchmark;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.benchmark.load.Cost;
import org.zeren.benchmark.load.Times;

/**
 * What was found out about one workload.
 *
 * @param workload its name
 * @param times how long each party took, by its name, by the number of threads
 * @param generated what the API's statement costs the database
 * @param handWritten what the hand-written one costs
 * @param statements how many statements the API sends for one operation
 * @param cypher the API's statement
 * @param differences answers of the API and of the hand-written Cypher that differ
 */
record Measurement(String workload, Map<Integer, Map<String, Times>> times, Cost generated, Cost handWritten,
		int statements, String cypher, List<String> differences) {

	/** How a party is to the hand-written Cypher. */
	@Nullable Times times(int threads, String party) {
		return this.times.getOrDefault(threads, Map.of()).get(party);
	}

	double hitRatio() {
		return this.generated.hits() / Math.max(1, this.handWritten.hits());
	}

}
