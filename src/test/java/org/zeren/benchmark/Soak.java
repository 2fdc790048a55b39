package org.zeren.benchmark;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.zeren.benchmark.load.OverHttp;
import org.zeren.benchmark.load.Workload;
import org.zeren.benchmark.siege.Crowd;
import org.zeren.benchmark.siege.Siege;

/**
 * Asks a graph of some size at full load for long, and prints each minute what the API
 * holds of the memory and how small questions fare: all workloads of the benchmark over
 * HTTP, and beside them clients who ask the heaviest operations. The graph is that of the
 * benchmark, and is written where it is not there. {@code -Dsoak.minutes=30},
 * {@code -Dsoak.clients=16}, {@code -Dsoak.heavy=8}, and all {@link Settings}.
 */
public final class Soak {

	private Soak() {
	}

	/**
	 * Runs the soak.
	 * @param arguments none; all is said by system properties
	 * @throws InterruptedException if it is stopped
	 */
	public static void main(String[] arguments) throws InterruptedException {
		Settings settings = Settings.fromProperties();
		int minutes = Integer.getInteger("soak.minutes", 30);
		int clients = Integer.getInteger("soak.clients", 16);
		int heavy = Integer.getInteger("soak.heavy", 8);
		try (GraphRun graph = new GraphRun(settings, settings.plans())) {
			graph.write();
			System.out.printf("%d plans, %d clients with the workloads, %d with the heaviest operations, database %s%n",
					settings.plans(), clients, heavy, settings.inside() ? "inside" : "beside");
			System.out.println(
					"| minute | resident MB | heap after GC MB | answers/s | refused | small: p50 ms | p99 ms | refused |");
			System.out.println("|---|---|---|---|---|---|---|---|");
			System.out.printf("| 0 | %d | %d | | | | | |%n", graph.api().resident(), graph.api().collected());
			ask(graph, settings, clients, heavy, minutes);
		}
	}

	private static void ask(GraphRun graph, Settings settings, int clients, int heavy, int minutes)
			throws InterruptedException {
		URI url = graph.api().address();
		List<Workload> workloads = graph.workloads(settings.workloads());
		try (OverHttp http = new OverHttp(url);
				Siege siege = Siege.begin(url, heavy);
				Crowd crowd = Crowd.begin(http, workloads, clients)) {
			for (int minute = 1; minute <= minutes; minute++) {
				long answers = crowd.answers();
				long failures = crowd.failures();
				Siege.Outcome small = siege.watch(Duration.ofMinutes(1));
				System.out.printf(Locale.ROOT, "| %d | %d | %d | %d | %d | %.1f | %.1f | %s |%n", minute,
						graph.api().resident(), graph.api().collected(), (crowd.answers() - answers) / 60,
						crowd.failures() - failures, small.p50(), small.p99(),
						small.refused().values().stream().mapToInt(Integer::intValue).sum());
			}
		}
	}

}
