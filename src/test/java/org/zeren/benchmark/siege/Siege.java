package org.zeren.benchmark.siege;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/**
 * Clients ask the heaviest operations over and over; two others ask small ones, one after
 * the other with a short rest between. What is reported is how long the small ones took.
 */
public final class Siege implements AutoCloseable {

	private static final long REST = 20;

	private static final int READERS = 2;

	/** Asked so often, an operation is known. */
	private static final int KNOWN = 5;

	private final List<Thread> clients = new ArrayList<>();

	private final Map<String, AtomicInteger> heavy = new ConcurrentHashMap<>();

	private final Map<String, AtomicInteger> refused = new ConcurrentHashMap<>();

	private final AtomicLong number = new AtomicLong();

	private final URI graphql;

	private volatile Histogram small = histogram();

	private volatile boolean over;

	private Siege(URI graphql) {
		this.graphql = graphql;
	}

	/**
	 * How small questions fared.
	 *
	 * @param asked how many were asked
	 * @param refused those that were not answered, by what came instead
	 * @param p50 half of them took no longer, in ms
	 * @param p99 99 of 100 took no longer, in ms
	 * @param longest the longest took so long, in ms
	 * @param heavy what became of the heavy ones, by status
	 */
	public record Outcome(long asked, Map<String, Integer> refused, double p50, double p99, double longest,
			Map<String, Integer> heavy) {
	}

	/**
	 * {@return a siege that has begun}
	 * @param graphql the address of GraphQL over HTTP
	 * @param heavyClients how many clients ask heavy operations
	 */
	public static Siege begin(URI graphql, int heavyClients) {
		Siege siege = new Siege(graphql);
		// What is asked every day is known before the siege begins.
		Asker reader = new Asker(graphql);
		IntStream.range(0, KNOWN).forEach((time) -> Questions.SMALL.forEach(reader::ask));
		for (int i = 0; i < heavyClients; i++) {
			int first = i;
			siege.start("heavy-" + i, (turn) -> siege.askHeavy(reader, Math.toIntExact(first + turn)));
		}
		for (int i = 0; i < READERS; i++) {
			siege.start("small-" + i, (turn) -> siege.askSmall(reader, (int) turn));
		}
		return siege;
	}

	private void start(String name, LongFunction<Boolean> ask) {
		Thread client = new Thread(() -> {
			for (long turn = 0; !this.over && ask.apply(turn); turn++) {
				// Asks on until the siege is over.
			}
		}, name);
		client.setDaemon(true);
		client.start();
		this.clients.add(client);
	}

	private boolean askHeavy(Asker asker, int turn) {
		String operation = Questions.HEAVY.get(turn % Questions.HEAVY.size())
			.replace("#", Long.toString(this.number.incrementAndGet()));
		try {
			count(this.heavy, Integer.toString(asker.ask(operation).status()));
		}
		catch (UncheckedIOException ex) {
			count(this.heavy, "cut off");
		}
		return true;
	}

	private boolean askSmall(Asker asker, int turn) {
		try {
			Asker.Answer answer = asker.ask(Questions.SMALL.get(turn % Questions.SMALL.size()));
			this.small.recordValue(answer.nanos());
			if (!answer.isAnswered()) {
				count(this.refused, answer.status() + " " + answer.body().lines().findFirst().orElse(""));
			}
			Thread.sleep(REST);
			return true;
		}
		catch (UncheckedIOException ex) {
			count(this.refused, "cut off: " + ex.getMessage());
			return true;
		}
		catch (InterruptedException ex) {
			return false;
		}
	}

	private static void count(Map<String, AtomicInteger> counts, String what) {
		counts.computeIfAbsent(what, (unknown) -> new AtomicInteger()).incrementAndGet();
	}

	/**
	 * {@return how small questions fared from now on until so much later}
	 */
	public Outcome watch(Duration time) {
		this.small = histogram();
		this.refused.clear();
		this.heavy.clear();
		try {
			Thread.sleep(time.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Histogram seen = this.small;
		return new Outcome(seen.getTotalCount(), numbers(this.refused), seen.getValueAtPercentile(50) / 1e6,
				seen.getValueAtPercentile(99) / 1e6, seen.getMaxValue() / 1e6, numbers(this.heavy));
	}

	private static Map<String, Integer> numbers(Map<String, AtomicInteger> counts) {
		return counts.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (count) -> count.getValue().get()));
	}

	private static Histogram histogram() {
		return new SynchronizedHistogram(Duration.ofMinutes(5).toNanos(), 3);
	}

	/** Ends when the last question is answered. */
	@Override
	public void close() {
		this.over = true;
		for (Thread client : this.clients) {
			try {
				client.join(Duration.ofMinutes(1).toMillis());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

}
