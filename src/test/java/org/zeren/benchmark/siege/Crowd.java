package org.zeren.benchmark.siege;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.zeren.benchmark.load.Party;
import org.zeren.benchmark.load.Workload;

/**
 * Clients who ask the workloads of the benchmark in turn, without a rest.
 */
public final class Crowd implements AutoCloseable {

	private final List<Thread> clients = new ArrayList<>();

	private final AtomicLong answers = new AtomicLong();

	private final AtomicLong failures = new AtomicLong();

	private volatile boolean over;

	private Crowd() {
	}

	/**
	 * {@return a crowd that asks}
	 * @param party whom
	 * @param workloads what
	 * @param size how many clients it is
	 */
	public static Crowd begin(Party party, List<Workload> workloads, int size) {
		Crowd crowd = new Crowd();
		for (int i = 0; i < size; i++) {
			int first = i;
			Thread client = new Thread(() -> crowd.ask(party, workloads, first), "crowd-" + i);
			client.setDaemon(true);
			client.start();
			crowd.clients.add(client);
		}
		return crowd;
	}

	private void ask(Party party, List<Workload> workloads, int first) {
		for (int turn = first; !this.over; turn++) {
			Workload workload = workloads.get(turn % workloads.size());
			try {
				party.ask(workload, workload.parameters().get(turn % workload.parameters().size()));
				this.answers.incrementAndGet();
			}
			catch (RuntimeException ex) {
				this.failures.incrementAndGet();
			}
		}
	}

	/**
	 * {@return how many questions were answered so far}
	 */
	public long answers() {
		return this.answers.get();
	}

	/**
	 * {@return how many questions were refused so far}
	 */
	public long failures() {
		return this.failures.get();
	}

	@Override
	public void close() {
		this.over = true;
		for (Thread client : this.clients) {
			try {
				client.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

}
