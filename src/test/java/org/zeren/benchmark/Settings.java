package org.zeren.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.zeren.benchmark.load.Workload;

import org.springframework.util.unit.DataSize;

/**
 * How a run goes. Each setting is a system property: {@code -Dbenchmark.plans=100}.
 *
 * @param plans how many plans the large graph has
 * @param smallPlans how many the small one has, for what must not depend on the size
 * @param seed what the content is made from
 * @param folder where the graphs are kept from run to run
 * @param results where the results are written to
 * @param warmUp how long each party is asked before it counts
 * @param measured how long each party is asked then
 * @param threads how many threads ask at a time, in one measurement after the other
 * @param workloads which workloads are measured
 * @param inside whether the database runs inside the API's process, as it does for users
 * who name no server
 * @param apiHeap the most heap of the API's process
 * @param databaseHeap the most heap of the database's process
 * @param pageCache the database's page cache
 */
record Settings(int plans, int smallPlans, long seed, Path folder, Path results, Duration warmUp, Duration measured,
		List<Integer> threads, List<String> workloads, boolean inside, String apiHeap, String databaseHeap,
		DataSize pageCache) {

	/** So many times the parties take turns in one measurement. */
	static final int ROUNDS = 3;

	static Settings fromProperties() {
		return new Settings(Integer.parseInt(text("plans", "3200")), Integer.parseInt(text("smallPlans", "5")),
				Long.parseLong(text("seed", "1")), Path.of(text("folder", "target/benchmark")),
				Path.of(text("results", "target/benchmark/results")), seconds(text("warmUp", "3")),
				seconds(text("measured", "6")),
				Arrays.stream(text("threads", "1,16").split(",")).map(Integer::valueOf).toList(),
				List.of(text("workloads", String.join(",", Workload.NAMES)).split(",")),
				Boolean.parseBoolean(text("inside", "false")), text("apiHeap", "1g"), text("databaseHeap", "2g"),
				DataSize.parse(text("pageCache", "2GB")));
	}

	private static Duration seconds(String number) {
		return Duration.ofMillis((long) (Double.parseDouble(number) * 1000));
	}

	private static String text(String name, String standard) {
		return System.getProperty("benchmark." + name, standard);
	}

	/**
	 * {@return the folder of the graph with so many plans}
	 */
	Path graph(int count) {
		return this.folder.resolve("graph-%d-%d".formatted(count, this.seed));
	}

	/**
	 * {@return the file that keeps how the large graph was written}
	 */
	Path writing() {
		return this.folder.resolve("graph-%d-%d.writing.json".formatted(this.plans, this.seed));
	}

	/**
	 * {@return the file that takes a process's output}
	 */
	Path log(String process) {
		return this.folder.resolve("log").resolve(process + ".log");
	}

}
