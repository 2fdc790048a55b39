package org.zeren.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.zeren.benchmark.country.Country;
import org.zeren.benchmark.process.ChildJvm;
import org.zeren.benchmark.process.Memory;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.plan.PlanRecord;

/**
 * How the writing of a country went.
 *
 * @param plans how many plans were written
 * @param seconds how long it took
 * @param samples what was used after each tenth of the plans
 */
record Writing(int plans, double seconds, List<Sample> samples) {

	private static final int SAMPLES = 10;

	/** Plans on the way at a time. */
	private static final int WRITERS = 4;

	/**
	 * After a tenth of the plans.
	 *
	 * @param plans how many were written so far
	 * @param perSecond how many a second of this tenth
	 * @param writer the memory of the process that writes
	 * @param database the memory of the database's process
	 */
	record Sample(int plans, double perSecond, Memory writer, Memory database) {
	}

	/**
	 * Writes the plans of a country through the application's own writer, with several
	 * plans on the way at a time.
	 */
	static Writing of(Country country, int count, Driver driver, ChildJvm database) {
		PlanStore store = new PlanStore(driver);
		Iterator<PlanRecord> plans = country.plans().iterator();
		Laps laps = new Laps(Math.max(1, count / SAMPLES), database);
		ExecutorService executor = Executors.newFixedThreadPool(WRITERS);
		try {
			Callable<Boolean> writer = () -> {
				for (PlanRecord plan = next(plans); plan != null; plan = next(plans)) {
					store.write(plan, Map.of(), Origin.IMPORT);
					laps.written();
				}
				return true;
			};
			for (Future<Boolean> done : executor.invokeAll(Collections.nCopies(WRITERS, writer))) {
				done.get();
			}
			return new Writing(count, laps.seconds(), laps.samples);
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException("the plans could not be written", ex);
		}
		finally {
			executor.shutdownNow();
		}
	}

	private static @Nullable PlanRecord next(Iterator<PlanRecord> plans) {
		synchronized (plans) {
			return plans.hasNext() ? plans.next() : null;
		}
	}

	/** Counts plans, and looks at the memory after each tenth. */
	private static final class Laps {

		private final int plansOfALap;

		private final ChildJvm database;

		private final long start = System.nanoTime();

		private long lap = this.start;

		private int plans;

		private final List<Sample> samples = new ArrayList<>();

		Laps(int plansOfALap, ChildJvm database) {
			this.plansOfALap = plansOfALap;
			this.database = database;
		}

		synchronized void written() {
			this.plans++;
			if (this.plans % this.plansOfALap == 0) {
				long now = System.nanoTime();
				double perSecond = this.plansOfALap * 1e9 / (now - this.lap);
				this.samples.add(new Sample(this.plans, perSecond, Memory.here(), this.database.memory()));
				System.out.printf("  %d plans, %.0f plans/s%n", this.plans, perSecond);
				this.lap = System.nanoTime();
			}
		}

		double seconds() {
			return (System.nanoTime() - this.start) / 1e9;
		}

	}

	double perSecond() {
		return this.plans / this.seconds;
	}

	/**
	 * {@return whether the graph already holds so many plans}
	 */
	static boolean isDone(Driver driver, int count) {
		try (Session session = driver.session()) {
			return session.run("MATCH (p:Plan) RETURN count(p) AS n").single().get("n").asInt() == count;
		}
	}

	/**
	 * {@return the size of a folder in bytes}
	 */
	static long sizeOnDisk(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
