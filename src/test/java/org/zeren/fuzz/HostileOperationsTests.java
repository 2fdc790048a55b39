package org.zeren.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.benchmark.siege.Asker;
import org.zeren.graph.Neo4jUnderTest;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends hostile operations. A few hundred in the build; a long run is
 * {@code mvn verify -Dit.test=HostileOperationsTests -Dfuzz.operations=100000}, with
 * {@code -Dfuzz.seed=…} for others and {@code -Dfuzz.threads=4}.
 */
@OnEveryNeo4j
class HostileOperationsTests {

	private static final int OPERATIONS = Integer.getInteger("fuzz.operations", 400);

	private static final long SEED = Long.getLong("fuzz.seed", 20_261);

	private static final int THREADS = Integer.getInteger("fuzz.threads", 2);

	/**
	 * What an operation may take at most: the 10 s of zeren.api.timeout, the grace that
	 * the database has to say that they have passed, the time to see whether it answers
	 * others, and the way.
	 */
	private static final double MOST_SECONDS = 15;

	/** Operations that were parsed, and what was made of them, are kept up to a bound. */
	private static final long KEPT_MB = 160;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Queue<String> failures = new ConcurrentLinkedQueue<>();

	private final Map<String, AtomicInteger> outcomes = new TreeMap<>();

	private final AtomicInteger done = new AtomicInteger();

	private final AtomicLong slowest = new AtomicLong();

	private volatile long slowestNumber;

	@Test
	void aHostileOperationIsAnsweredOrRefusedSoonAndLeavesNothingBehind(Neo4jUnderTest database, PlanStore store)
			throws Exception {
		store.write(PlanFixture.donghu().build(), Map.of(), Origin.BUNDLED);
		try (RunningZeren zeren = RunningZeren.start(database.uri(), database.password(), "--zeren.api.timeout=10s",
				"--zeren.api.slow=0s")) {
			attack(zeren);
		}
	}

	private void attack(RunningZeren zeren) throws InterruptedException {
		Asker asker = new Asker(zeren.url().resolve("/graphql"));
		int warm = Math.min(OPERATIONS / 4, 2_000);
		send(asker, 0, warm);
		long before = heap();
		send(asker, warm, OPERATIONS);
		long after = heap();
		System.out.printf(
				"%d hostile operations from seed %d: %s; slowest %.2f s (%d); heap %d MB after %d, %d MB at the end%n",
				OPERATIONS, SEED, this.outcomes, this.slowest.get() / 1e9, this.slowestNumber, before, warm, after);
		assertThat(this.failures).isEmpty();
		assertThat(after).isLessThan(before + KEPT_MB);
		assertThat(asker.ask("{ measures { totalCount } }").body())
			.isEqualTo("{\"data\":{\"measures\":{\"totalCount\":3}}}");
	}

	private void send(Asker asker, int from, int to) throws InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		for (int i = from; i < to; i++) {
			long number = SEED + i;
			threads.execute(() -> send(asker, number));
		}
		threads.shutdown();
		assertThat(threads.awaitTermination(1, TimeUnit.DAYS)).isTrue();
	}

	private void send(Asker asker, long number) {
		try {
			Asker.Answer answer = asker.send(HostileOperations.body(number));
			if (this.slowest.getAndAccumulate(answer.nanos(), Math::max) < answer.nanos()) {
				this.slowestNumber = number;
			}
			count(answer.status() + (answer.isAnswered() ? " answered" : ""));
			String wrong = wrong(answer);
			if (!wrong.isEmpty()) {
				this.failures.add(number + ": " + wrong);
			}
			else if (answer.nanos() > MOST_SECONDS * 1e9) {
				this.failures.add("%d took %.1f s".formatted(number, answer.nanos() / 1e9));
			}
		}
		catch (RuntimeException ex) {
			this.failures.add(number + ": " + ex);
		}
		int sent = this.done.incrementAndGet();
		if (sent % 5_000 == 0) {
			System.out.printf("%tT %d of %d operations, %d failures, slowest %.2f s%n",
					Instant.now().atZone(ZoneOffset.UTC), sent, OPERATIONS, this.failures.size(),
					this.slowest.get() / 1e9);
		}
	}

	private void count(String outcome) {
		synchronized (this.outcomes) {
			this.outcomes.computeIfAbsent(outcome, (key) -> new AtomicInteger()).incrementAndGet();
		}
	}

	/** What is wrong with an answer; empty where it is one that a client can use. */
	private static String wrong(Asker.Answer answer) {
		String shown = answer.status() + " " + answer.body().substring(0, Math.min(300, answer.body().length()));
		if (answer.status() >= 500 && answer.status() != 503) {
			return shown;
		}
		try {
			JsonNode body = JSON.readTree(answer.body());
			if (!body.has("data") && !body.has("errors")) {
				return "no answer of GraphQL: " + shown;
			}
			for (JsonNode error : body.path("errors")) {
				String kind = error.path("extensions").path("classification").toString();
				if (kind.isEmpty() || kind.contains("INTERNAL") || error.path("message").asString().isBlank()) {
					return "an error of no kind: " + error;
				}
			}
			return "";
		}
		catch (JacksonException ex) {
			return "no JSON: " + shown;
		}
	}

	private static long heap() throws InterruptedException {
		for (int i = 0; i < 3; i++) {
			System.gc();
			Thread.sleep(100);
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1024 * 1024);
	}

}
