package org.zeren.benchmark.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * One question, in the two languages it is asked in.
 *
 * @param name its name, such as chain
 * @param graphql the operation that a client sends to the API
 * @param cypher what an expert writes by hand for the same answer
 * @param parameters what both are asked with
 */
public record Workload(String name, String graphql, String cypher, List<Map<String, Object>> parameters) {

	/** Those that are measured unless others are named, in the order of the report. */
	public static final List<String> NAMES = List.of("chain", "page", "scorecard", "count", "filter", "search");

	/**
	 * {@return the workload of this name, with parameters found in the database}
	 * @param name one of {@link #NAMES}, or findings where plans are audited
	 * @param driver the database
	 * @param plans the ids of the plans that the parameters are found by
	 */
	public static Workload of(String name, Driver driver, List<String> plans) {
		try (Session session = driver.session()) {
			List<Map<String, Object>> parameters = session
				.run(read(name + ".parameters.cypher"), Map.of("plans", plans))
				.list((row) -> row.get("parameters").asMap());
			if (parameters.isEmpty()) {
				throw new IllegalStateException("no parameters found for the workload " + name);
			}
			return new Workload(name, read(name + ".graphql"), read(name + ".cypher"), parameters);
		}
	}

	private static String read(String file) {
		try (InputStream stream = Workload.class.getResourceAsStream("/benchmark/workloads/" + file)) {
			return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
