package org.zeren.benchmark.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.zeren.document.Source;
import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;
import org.zeren.extract.PlanExtractor;

import com.sun.management.OperatingSystemMXBean;

/**
 * Measures how many characters a second are read, from the bytes of a file to its record,
 * on one thread and on more. Run it with
 * {@code mvn -q process-test-classes exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.zeren.benchmark.reading.ReadingSpeed};
 * {@code -Dexec.args="3200 FOLDER"} sets the number of documents and takes the texts of a
 * folder, over and over, instead of invented ones.
 */
public final class ReadingSpeed {

	private static final int DOCUMENTS = 3200;

	private static final int LENGTH = 40_000;

	private static final int DIFFERENT = 64;

	private static final double WARM_UP_SECONDS = 10;

	/** The CPU time of all threads shows how much of the machine others took. */
	private static final OperatingSystemMXBean CLOCK = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

	private final List<byte[]> documents;

	private ReadingSpeed(List<byte[]> documents) {
		this.documents = documents;
	}

	/**
	 * @param arguments the number of documents, and a folder of texts; both may be left
	 * out
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
		int count = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : DOCUMENTS;
		ReadingSpeed speed = new ReadingSpeed((arguments.length > 1) ? texts(Path.of(arguments[1])) : invented());
		speed.warmUp();
		int cores = Runtime.getRuntime().availableProcessors();
		System.out.printf(
				"threads  documents  characters   seconds  CPU seconds   characters/s  documents/s  times one thread%n");
		double one = 0;
		for (int threads = 1; threads <= cores; threads *= 2) {
			int documents = count * threads / cores;
			long start = System.nanoTime();
			long spent = CLOCK.getProcessCpuTime();
			long characters = speed.read(documents, threads);
			double cpu = (CLOCK.getProcessCpuTime() - spent) / 1e9;
			double seconds = (System.nanoTime() - start) / 1e9;
			one = (threads == 1) ? characters / seconds : one;
			System.out.printf("%7d  %9d  %10d  %8.1f  %11.1f  %13.0f  %11.1f  %16.2f%n", threads, documents, characters,
					seconds, cpu, characters / seconds, documents / seconds, characters / seconds / one);
		}
	}

	private static List<byte[]> invented() {
		return LongStream.range(0, DIFFERENT)
			.mapToObj((seed) -> new LongPlan(seed).text(LENGTH).getBytes(StandardCharsets.UTF_8))
			.toList();
	}

	private static List<byte[]> texts(Path folder) throws IOException {
		List<byte[]> texts = new ArrayList<>();
		try (Stream<Path> paths = Files.list(folder)) {
			for (Path path : paths.filter((path) -> path.toString().endsWith(".txt")).sorted().toList()) {
				texts.add(Files.readAllBytes(path));
			}
		}
		return texts;
	}

	private void warmUp() throws InterruptedException, ExecutionException {
		long start = System.nanoTime();
		while (System.nanoTime() - start < WARM_UP_SECONDS * 1e9) {
			read(this.documents.size(), 1);
		}
	}

	/**
	 * {@return the number of characters read}
	 */
	private long read(int count, int threads) throws InterruptedException, ExecutionException {
		AtomicInteger next = new AtomicInteger();
		ExecutorService executor = Executors.newFixedThreadPool(threads);
		try {
			List<Future<Long>> readers = new ArrayList<>();
			for (int i = 0; i < threads; i++) {
				readers.add(executor.submit(() -> readOn(next, count)));
			}
			long characters = 0;
			for (Future<Long> reader : readers) {
				characters += reader.get();
			}
			return characters;
		}
		finally {
			executor.shutdown();
		}
	}

	private long readOn(AtomicInteger next, int count) {
		long characters = 0;
		for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
			Source source = new SourceReader().read(i + ".txt", this.documents.get(i % this.documents.size()));
			new PlanExtractor().extract(OutlineReader.read(source));
			characters += source.text().length();
		}
		return characters;
	}

}
