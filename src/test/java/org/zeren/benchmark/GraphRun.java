package org.zeren.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import org.zeren.benchmark.country.Country;
import org.zeren.benchmark.load.Cost;
import org.zeren.benchmark.load.HandWritten;
import org.zeren.benchmark.load.InProcess;
import org.zeren.benchmark.load.Load;
import org.zeren.benchmark.load.OverHttp;
import org.zeren.benchmark.load.Party;
import org.zeren.benchmark.load.SameAnswers;
import org.zeren.benchmark.load.Times;
import org.zeren.benchmark.load.Workload;
import org.zeren.benchmark.process.ApiProcess;
import org.zeren.benchmark.process.ChildJvm;
import org.zeren.benchmark.process.DatabaseProcess;
import org.zeren.benchmark.process.Memory;

/**
 * A graph of some size with all that runs on it: the database, the API and the driver.
 */
final class GraphRun implements AutoCloseable {

	private static final int PARAMETERS = 500;

	private static final int PROFILED = 20;

	private final Settings settings;

	private final int plans;

	private final Path folder;

	private final List<ChildJvm> processes = new ArrayList<>();

	private final ChildJvm database;

	private final ChildJvm api;

	private final URI bolt;

	private final Driver driver;

	GraphRun(Settings settings, int plans) {
		this.settings = settings;
		this.plans = plans;
		this.folder = settings.graph(plans);
		if (settings.inside()) {
			int port = freePort();
			this.api = start(ApiProcess.around(this.folder, port, settings.pageCache().toMegabytes() + "MB",
					settings.apiHeap(), settings.log("api-" + plans)));
			this.database = this.api;
			this.bolt = URI.create("bolt://localhost:" + port);
		}
		else {
			this.database = start(DatabaseProcess.start(this.folder, settings.databaseHeap(), settings.pageCache(),
					settings.log("database-" + plans)));
			this.bolt = this.database.address();
			this.api = start(
					ApiProcess.beside(this.bolt, this.folder, settings.apiHeap(), settings.log("api-" + plans)));
		}
		this.driver = GraphDatabase.driver(this.bolt, token(this.folder));
	}

	private static AuthToken token(Path folder) {
		try {
			return AuthTokens.basic("neo4j", Files.readString(folder.resolve("neo4j-password")).strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ChildJvm start(ChildJvm process) {
		this.processes.add(0, process);
		return process;
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes the graph where it is not there from an earlier run; null where it is. */
	@Nullable Writing write() {
		if (Writing.isDone(this.driver, this.plans)) {
			return null;
		}
		System.out.printf("Writing %d plans to %s%n", this.plans, this.folder);
		Writing writing = Writing.of(new Country(this.plans, this.settings.seed()), this.plans, this.driver,
				this.database);
		run("CALL db.prepareForReplanning()");
		run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
		return writing;
	}

	private void run(String cypher) {
		try (Session session = this.driver.session()) {
			session.run(cypher).consume();
		}
	}

	/**
	 * {@return the API's process}
	 */
	ChildJvm api() {
		return this.api;
	}

	/**
	 * {@return the workloads of these names}
	 */
	List<Workload> workloads(List<String> names) {
		List<String> ids = planIds();
		return names.stream().map((name) -> Workload.of(name, this.driver, ids)).toList();
	}

	/** Compares and measures workloads, and takes their statements apart. */
	List<Measurement> measure(List<String> names) {
		List<Workload> workloads = workloads(names);
		Load load = new Load(this.settings.warmUp(), this.settings.measured(), Settings.ROUNDS, this::processor);
		try (InProcess inProcess = new InProcess(this.bolt, this.folder);
				OverHttp http = new OverHttp(this.api.address())) {
			List<Party> parties = List.of(new HandWritten(this.driver), http, inProcess);
			load.start(parties, workloads);
			return workloads.stream().map((workload) -> measure(workload, load, parties, inProcess)).toList();
		}
	}

	private Measurement measure(Workload workload, Load load, List<Party> parties, InProcess inProcess) {
		List<String> differences = SameAnswers.differences(workload, parties.get(0), parties.get(1));
		Map<Integer, Map<String, Times>> times = new LinkedHashMap<>();
		for (int threads : this.settings.threads()) {
			times.put(threads, load.measure(parties, workload, threads));
			System.out.printf("%d plans, %s, %d threads: %s%n", this.plans, workload.name(), threads,
					times.get(threads));
		}
		List<Map<String, Object>> some = workload.parameters().stream().limit(PROFILED).toList();
		List<Cost.Statement> byHand = some.stream()
			.map((parameters) -> new Cost.Statement(workload.cypher(), parameters))
			.toList();
		List<Cost.Statement> generated = some.stream()
			.flatMap((parameters) -> inProcess.statements(workload, parameters).stream())
			.toList();
		return new Measurement(workload.name(), times, Cost.of(this.driver, generated), Cost.of(this.driver, byHand),
				generated.size() / some.size(), generated.get(0).cypher(), differences);
	}

	/** How much processor time this process and its children have used. */
	private Duration processor() {
		Duration here = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
		return this.processes.stream().map(ChildJvm::processor).reduce(here, Duration::plus);
	}

	private List<String> planIds() {
		try (Session session = this.driver.session()) {
			List<String> ids = new ArrayList<>(session.run("MATCH (p:Plan) RETURN p.id AS id ORDER BY id")
				.list((row) -> row.get("id").asString()));
			Collections.shuffle(ids, new Random(this.settings.seed()));
			return ids.subList(0, Math.min(PARAMETERS, ids.size()));
		}
	}

	/**
	 * {@return what the API's process uses now}
	 */
	Memory apiMemory() {
		return this.api.memory();
	}

	/**
	 * {@return the size of the database's files in bytes}
	 */
	long sizeOnDisk() {
		return Writing.sizeOnDisk(this.folder);
	}

	@Override
	public void close() {
		this.driver.close();
		this.processes.forEach(ChildJvm::close);
	}

}
