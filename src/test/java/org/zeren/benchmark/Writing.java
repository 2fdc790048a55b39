package org.zeren.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
	 * Writes the plans of a country through the application's own writer.
	 */
	static Writing of(Country country, int count, Driver driver, ChildJvm database) {
		PlanStore store = new PlanStore(driver);
		List<Sample> samples = new ArrayList<>();
		long start = System.nanoTime();
		long lap = start;
		int written = 0;
		for (Iterator<PlanRecord> plans = country.plans().iterator(); plans.hasNext();) {
			store.write(plans.next(), Map.of(), Origin.IMPORT);
			written++;
			if (written % Math.max(1, count / SAMPLES) == 0) {
				long now = System.nanoTime();
				int inLap = written - (samples.isEmpty() ? 0 : samples.get(samples.size() - 1).plans());
				samples.add(new Sample(written, inLap * 1e9 / (now - lap), Memory.here(), database.memory()));
				System.out.printf("  %d plans, %.0f plans/s%n", written, inLap * 1e9 / (now - lap));
				lap = System.nanoTime();
			}
		}
		return new Writing(written, (System.nanoTime() - start) / 1e9, samples);
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
