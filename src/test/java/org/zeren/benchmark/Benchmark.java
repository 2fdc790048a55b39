package org.zeren.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.benchmark.process.Memory;

/**
 * Generates the country where it is not there, asks the API and the database the same
 * questions, and writes down how they did.
 */
public final class Benchmark {

	/** The workloads whose cost must not depend on the size of the graph. */
	private static final List<String> ANY_SIZE = List.of("chain", "count");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private Benchmark() {
	}

	/**
	 * Runs the benchmark.
	 * @param arguments none; {@link Settings} are system properties
	 * @throws IOException if the results cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		Settings settings = Settings.fromProperties();
		Results results = run(settings);
		Files.createDirectories(settings.results());
		Path markdown = settings.results().resolve("benchmark.md");
		Files.writeString(markdown, new Report(results).markdown());
		JSON.writeValue(settings.results().resolve("benchmark.json"), results);
		System.out.println(Files.readString(markdown));
		System.out.println("Results: " + markdown.toAbsolutePath());
	}

	private static Results run(Settings settings) {
		List<Measurement> small;
		try (GraphRun graph = new GraphRun(settings, settings.smallPlans())) {
			graph.write();
			small = graph.measure(settings.workloads().stream().filter(ANY_SIZE::contains).toList());
		}
		write(settings);
		// A process that has just written is still busy with it; the load finds it at
		// rest.
		try (GraphRun graph = new GraphRun(settings, settings.plans())) {
			List<Measurement> large = graph.measure(settings.workloads());
			Memory memory = graph.apiMemory();
			return new Results(LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString(), machine(), settings,
					writing(settings), graph.sizeOnDisk(), memory, large, small);
		}
	}

	/** Keeps beside the graph how it was written, for later runs that find it there. */
	private static void write(Settings settings) {
		try (GraphRun graph = new GraphRun(settings, settings.plans())) {
			Writing writing = graph.write();
			if (writing != null) {
				JSON.writeValue(settings.writing(), writing);
			}
		}
	}

	private static @Nullable Writing writing(Settings settings) {
		return Files.exists(settings.writing()) ? JSON.readValue(settings.writing(), Writing.class) : null;
	}

	private static String machine() {
		return "%d processors, Java %s, %s".formatted(Runtime.getRuntime().availableProcessors(),
				System.getProperty("java.version"), System.getProperty("os.name"));
	}

}
