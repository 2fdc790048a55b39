package org.zeren.benchmark.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.HdrHistogram.Histogram;

/**
 * Asks as fast as answers come, from several threads. The parties take turns in short
 * rounds, so that whatever else the machine does concerns all of them.
 *
 * @param warmUp how long each party is asked before it counts
 * @param measured how long each party is asked then
 * @param rounds into how many rounds that is cut
 */
public record Load(Duration warmUp, Duration measured, int rounds) {

	private static final int DIGITS = 3;

	/**
	 * Measures parties side by side.
	 * @param parties whom to ask
	 * @param workload the question
	 * @param threads how many ask at a time
	 * @return how long each took to answer, by its name
	 */
	public Map<String, Times> measure(List<? extends Party> parties, Workload workload, int threads) {
		Map<String, Histogram> histograms = new LinkedHashMap<>();
		Map<String, Double> seconds = new LinkedHashMap<>();
		for (Party party : parties) {
			run(party, workload, threads, this.warmUp, 0);
			histograms.put(party.name(), new Histogram(DIGITS));
		}
		for (int round = 1; round <= this.rounds; round++) {
			for (Party party : parties) {
				long start = System.nanoTime();
				histograms.get(party.name())
					.add(run(party, workload, threads, this.measured.dividedBy(this.rounds), round));
				seconds.merge(party.name(), (System.nanoTime() - start) / 1e9, Double::sum);
			}
		}
		Map<String, Times> times = new LinkedHashMap<>();
		histograms.forEach((name, histogram) -> times.put(name, Times.of(histogram, seconds.get(name))));
		return times;
	}

	private static Histogram run(Party party, Workload workload, int threads, Duration time, int round) {
		long end = System.nanoTime() + time.toNanos();
		List<Callable<Histogram>> askers = new ArrayList<>();
		for (int thread = 0; thread < threads; thread++) {
			SplittableRandom random = new SplittableRandom(round * 1_000L + thread);
			askers.add(() -> askUntil(end, party, workload, random));
		}
		ExecutorService executor = Executors.newFixedThreadPool(threads);
		try {
			Histogram all = new Histogram(DIGITS);
			for (Future<Histogram> one : executor.invokeAll(askers)) {
				all.add(one.get());
			}
			return all;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(party.name() + " failed on " + workload.name(), ex.getCause());
		}
		finally {
			executor.shutdownNow();
		}
	}

	private static Histogram askUntil(long end, Party party, Workload workload, SplittableRandom random) {
		Histogram nanoseconds = new Histogram(DIGITS);
		List<Map<String, Object>> parameters = workload.parameters();
		for (long start = System.nanoTime(); start < end;) {
			party.ask(workload, parameters.get(random.nextInt(parameters.size())));
			long now = System.nanoTime();
			nanoseconds.recordValue(now - start);
			start = now;
		}
		return nanoseconds;
	}

}
