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
import java.util.function.Supplier;

import org.HdrHistogram.Histogram;

/**
 * Asks as fast as answers come, from several threads. The parties take turns in short
 * rounds, so that whatever else the machine does concerns all of them.
 *
 * @param warmUp how long each party is asked before it counts
 * @param measured how long each party is asked then
 * @param rounds into how many rounds that is cut
 * @param processor says how much processor time all processes have used
 */
public record Load(Duration warmUp, Duration measured, int rounds, Supplier<Duration> processor) {

	private static final int DIGITS = 3;

	private static final int STARTING_THREADS = 8;

	/**
	 * Asks parties everything for a while, so that their JVMs have compiled what is hot
	 * before the first measurement: the slowest to be asked is not the last to be ready.
	 * @param parties whom to ask
	 * @param workloads the questions
	 */
	public void start(List<? extends Party> parties, List<Workload> workloads) {
		for (Workload workload : workloads) {
			parties.forEach((party) -> run(party, workload, STARTING_THREADS, this.warmUp, 0));
		}
	}

	/**
	 * Measures parties side by side.
	 * @param parties whom to ask
	 * @param workload the question
	 * @param threads how many ask at a time
	 * @return how long each took to answer, by its name
	 */
	public Map<String, Times> measure(List<? extends Party> parties, Workload workload, int threads) {
		Map<String, Times.Sum> sums = new LinkedHashMap<>();
		for (Party party : parties) {
			run(party, workload, threads, this.warmUp, 0);
			sums.put(party.name(), new Times.Sum());
		}
		for (int round = 1; round <= this.rounds; round++) {
			for (Party party : parties) {
				long start = System.nanoTime();
				Duration processor = this.processor.get();
				Histogram answers = run(party, workload, threads, this.measured.dividedBy(this.rounds), round);
				sums.get(party.name())
					.add(answers, seconds(Duration.ofNanos(System.nanoTime() - start)),
							seconds(this.processor.get().minus(processor)));
			}
		}
		Map<String, Times> times = new LinkedHashMap<>();
		sums.forEach((name, sum) -> times.put(name, sum.times()));
		return times;
	}

	private static double seconds(Duration duration) {
		return duration.toNanos() / 1e9;
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
