package org.zeren.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.zeren.document.Source;
import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;
import org.zeren.document.reading.UnreadableDocumentException;
import org.zeren.extract.NotAPlanException;
import org.zeren.extract.PlanExtractor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads damaged documents. A few hundred in the build; a long run is
 * {@code mvn test -Dtest=DamagedDocumentsTest -Dfuzz.inputs=100000}, with
 * {@code -Dfuzz.seed=…} for others, {@code -Dfuzz.threads=4} and
 * {@code -Dfuzz.documents=…} for a folder of texts to damage besides the invented ones.
 * What fails is kept under {@code target/fuzz}.
 */
@Tag("integration")
class DamagedDocumentsTest {

	private static final int INPUTS = Integer.getInteger("fuzz.inputs", 400);

	private static final long SEED = Long.getLong("fuzz.seed", 20251);

	private static final int THREADS = Integer.getInteger("fuzz.threads", 2);

	/** For each 100,000 characters; below, as much as compiling and warming up needs. */
	private static final double MOST_SECONDS = 2;

	/** Of CPU, so that what a busy machine leaves waiting is not taken for it. */
	private static final double HANGS_AFTER_SECONDS = 30;

	private static final double WAITS_AFTER_SECONDS = 600;

	private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

	private final Queue<String> failures = new ConcurrentLinkedQueue<>();

	private final ConcurrentHashMap<Thread, Attempt> running = new ConcurrentHashMap<>();

	private final ConcurrentHashMap<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();

	private final AtomicInteger done = new AtomicInteger();

	private final AtomicLong characters = new AtomicLong();

	private final AtomicLong slowest = new AtomicLong();

	private record Attempt(long number, long since, long cpu) {
	}

	@Test
	void aDamagedDocumentGivesARecordOrOneClearRefusalSoon() throws Exception {
		String folder = System.getProperty("fuzz.documents");
		DamagedDocuments documents = new DamagedDocuments((folder != null) ? Path.of(folder) : null);
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		for (long i = 0; i < INPUTS; i++) {
			long number = SEED + i;
			threads.execute(() -> attempt(number, documents));
		}
		threads.shutdown();
		while (!threads.awaitTermination(1, TimeUnit.SECONDS) && !hangs()) {
			// wait on
		}
		threads.shutdownNow();
		System.out.printf("%d damaged documents from seed %d: %s; %d million characters, slowest %.2f s of CPU%n",
				INPUTS, SEED, this.outcomes, this.characters.get() / 1_000_000, this.slowest.get() / 1e9);
		assertThat(this.failures).isEmpty();
	}

	private boolean hangs() {
		long now = System.nanoTime();
		this.running.forEach((thread, attempt) -> {
			long spent = this.clock.getThreadCpuTime(thread.getId()) - attempt.cpu();
			if (spent > HANGS_AFTER_SECONDS * 1e9 || now - attempt.since() > WAITS_AFTER_SECONDS * 1e9) {
				this.failures.add(attempt.number() + " hangs at "
						+ Arrays.stream(thread.getStackTrace())
							.filter((frame) -> frame.getClassName().startsWith("org.zeren"))
							.limit(6)
							.map(Object::toString)
							.collect(Collectors.joining(" < ")));
			}
		});
		return this.failures.stream().anyMatch((failure) -> failure.contains(" hangs at "));
	}

	private void attempt(long number, DamagedDocuments documents) {
		byte[] content = documents.document(number);
		long start = this.clock.getCurrentThreadCpuTime();
		this.running.put(Thread.currentThread(), new Attempt(number, System.nanoTime(), start));
		try {
			String outcome = read(content);
			this.outcomes.computeIfAbsent(outcome, (key) -> new AtomicInteger()).incrementAndGet();
		}
		catch (RuntimeException | StackOverflowError | AssertionError ex) {
			keep(number, content,
					ex + " at "
							+ Arrays.stream(ex.getStackTrace())
								.filter((frame) -> frame.getClassName().startsWith("org.zeren"))
								.limit(3)
								.map(Object::toString)
								.collect(Collectors.joining(" < ")));
		}
		finally {
			this.running.remove(Thread.currentThread());
			tellProgress(this.done.incrementAndGet());
		}
		long spent = this.clock.getCurrentThreadCpuTime() - start;
		this.slowest.accumulateAndGet(spent, Math::max);
		if (spent > MOST_SECONDS * 1e9) {
			keep(number, content, "took %.2f s of CPU for %,d bytes".formatted(spent / 1e9, content.length));
		}
	}

	private void tellProgress(int number) {
		if (number % 10_000 == 0) {
			System.out.printf("%tT %d of %d documents, %d failures%n", Instant.now().atZone(ZoneOffset.UTC), number,
					INPUTS, this.failures.size());
		}
	}

	private String read(byte[] content) {
		try {
			Source source = new SourceReader().read("damaged", content);
			this.characters.addAndGet(source.text().length());
			new PlanExtractor().extract(OutlineReader.read(source));
			return "read";
		}
		catch (UnreadableDocumentException ex) {
			assertThat(ex.getMessage()).startsWith("damaged: ").doesNotContain("\n");
			return "refused";
		}
		catch (NotAPlanException ex) {
			assertThat(ex.getMessage()).startsWith("damaged: ").doesNotContain("\n");
			return "no plan";
		}
	}

	private void keep(long number, byte[] content, String failure) {
		this.failures.add(number + ": " + failure);
		try {
			Path folder = Files.createDirectories(Path.of("target", "fuzz"));
			Files.write(folder.resolve(Long.toString(number)), content);
		}
		catch (IOException ex) {
			this.failures.add("and it could not be kept: " + ex);
		}
	}

}
