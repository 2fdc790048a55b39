package org.zeren.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.core.io.ClassPathResource;

/**
 * The constraints and indexes of {@code cypher/schema.cypher}.
 */
final class GraphSchema {

	private static final int SECONDS_UNTIL_ONLINE = 300;

	private GraphSchema() {
	}

	/**
	 * Creates what is missing and waits until every index is online. What is there
	 * already is left as it is.
	 */
	static void apply(Driver driver) {
		try (Session session = driver.session()) {
			session.executeWriteWithoutResult(
					(transaction) -> statements().forEach((statement) -> transaction.run(statement).consume()));
			session.run("CALL db.awaitIndexes($seconds)", Map.of("seconds", SECONDS_UNTIL_ONLINE)).consume();
		}
	}

	private static List<String> statements() {
		try {
			String file = new ClassPathResource("cypher/schema.cypher").getContentAsString(StandardCharsets.UTF_8);
			String code = file.lines().filter((line) -> !line.startsWith("//")).collect(Collectors.joining("\n"));
			return Arrays.stream(code.split(";"))
				.map(String::strip)
				.filter((statement) -> !statement.isEmpty())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
