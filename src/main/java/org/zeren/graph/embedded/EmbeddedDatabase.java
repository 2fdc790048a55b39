package org.zeren.graph.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import inet.ipaddr.IPAddressString;
import org.apache.logging.log4j.status.StatusLogger;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.AuthToken;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.zeren.graph.DatabaseStartException;
import org.zeren.graph.OwnDatabase;
import org.zeren.graph.ReadOnlyBolt;

import org.springframework.util.unit.DataSize;

/**
 * A Neo4j inside this process, reached like any other over Bolt, from this machine only
 * and with the password that its folder keeps; for reading also by what this process
 * opens itself. It reads no files and no addresses for anybody.
 */
public final class EmbeddedDatabase implements OwnDatabase, ReadOnlyBolt, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final DatabaseManagementService server;

	private final URI uri;

	private final Password password;

	private final Logins logins;

	private final Health health;

	private EmbeddedDatabase(DatabaseManagementService server, URI uri, Password password, Logins logins,
			Health health) {
		this.server = server;
		this.uri = uri;
		this.password = password;
		this.logins = logins;
		this.health = health;
	}

	/**
	 * Starts the database; it answers when this returns.
	 * @param settings where it keeps its files and where it listens
	 * @return the running database, to be closed
	 * @throws DatabaseStartException if the folder cannot be written to or is in use, its
	 * disk is full, or the port is taken
	 */
	public static EmbeddedDatabase start(EmbeddedDatabaseSettings settings) {
		Path folder = writable(settings.folder().toAbsolutePath().normalize());
		DatabaseStartException full = Health.diskFull(folder, null);
		if (full != null) {
			throw full;
		}
		// Where Neo4j cannot write its own log, it would print each line with a trace.
		StatusLogger.getLogger().getFallbackListener().setStream(new PrintStream(OutputStream.nullOutputStream()));
		int port = free(settings.port());
		Password password = Password.in(folder);
		Logins logins = new Logins(password);
		try {
			DatabaseManagementService server = configure(new GuardedNeo4j(folder, logins), folder, port,
					settings.pageCache())
				.build();
			URI uri = URI.create("bolt://localhost:" + port);
			log.info("Neo4j {} runs inside this process: data in {}, Bolt at {} (user {}, password in {})",
					Version.getNeo4jVersion(), folder, uri, Password.USER, Password.FILE);
			return new EmbeddedDatabase(server, uri, password, logins, Health.of(server, folder));
		}
		catch (DatabaseStartException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw explain(ex, folder);
		}
	}

	private static GuardedNeo4j configure(GuardedNeo4j neo4j, Path folder, int port, DataSize pageCache) {
		SocketAddress address = new SocketAddress("localhost", port);
		neo4j.setConfig(GraphDatabaseSettings.data_directory, folder)
			.setConfig(GraphDatabaseSettings.pagecache_memory, pageCache.toBytes())
			// What is committed is in the store after a checkpoint; old logs serve
			// backups
			// only, and preallocated ones make a fresh folder 0.5 GB large.
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
			.setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(2))
			// Agencies and measures have relationships of many types; grouped by type, a
			// step
			// along one type does not read the others.
			.setConfig(GraphDatabaseSettings.dense_node_threshold, 4)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			// LOAD CSV reads no file of this machine and asks no server.
			.setConfig(GraphDatabaseSettings.allow_file_urls, false)
			.setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist,
					List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
			// Neo4j's own procedures stay within the database; others are not loaded.
			.setConfig(GraphDatabaseSettings.procedure_allowlist, List.of())
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(FirstCommand.BROWSER_RUNS, FirstCommand.setsParameters())
			.setConfig(BoltConnector.enabled, true)
			// Else each of its two listeners waits five seconds for late callers.
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
			.setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
			.setConfig(BoltConnector.listen_address, address)
			.setConfig(BoltConnector.advertised_address, address);
		return neo4j;
	}

	private static Path writable(Path folder) {
		try {
			boolean fresh = Files.notExists(folder);
			Files.createDirectories(folder);
			Files.delete(Files.createTempFile(folder, "zeren", ".writable"));
			// A folder that holds other things too is left as its owner has it.
			if (fresh || Files.exists(folder.resolve("databases"))) {
				closeToOthers(folder);
			}
			return folder;
		}
		catch (IOException ex) {
			DatabaseStartException full = Health.diskFull(folder, ex);
			if (full != null) {
				throw full;
			}
			throw new DatabaseStartException("The embedded database cannot write to its folder " + folder + ".",
					"Make the folder writable, or name another one with zeren.database.folder.", ex);
		}
	}

	private static void closeToOthers(Path folder) throws IOException {
		if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		}
	}

	private static int free(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new DatabaseStartException("Port " + port + ", where the embedded database listens, is taken.",
					"Stop what listens there, name another port with zeren.database.port (0 takes any free one), "
							+ "or use the server that listens there with spring.neo4j.uri.",
					ex);
		}
	}

	private static DatabaseStartException explain(RuntimeException failure, Path folder) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return new DatabaseStartException(
						"Another process, perhaps another Zeren, uses the database folder " + folder + ".",
						"Stop it, name another folder with zeren.database.folder, or work with the database that it runs: "
								+ "spring.neo4j.uri=bolt://localhost:7687.",
						failure);
			}
		}
		return Health.notStarted(folder, failure);
	}

	/**
	 * {@return the Bolt address}
	 */
	public URI uri() {
		return this.uri;
	}

	/**
	 * {@return what a driver logs in with to do everything}
	 */
	public AuthToken token() {
		return this.password.token();
	}

	@Override
	public ReadOnlyBolt.Connection open() throws IOException {
		return ReaderConnection.open(this.logins, new InetSocketAddress(this.uri.getHost(), this.uri.getPort()));
	}

	@Override
	public @Nullable DatabaseStartException diskFull(@Nullable Throwable failure) {
		return this.health.diskFull(failure);
	}

	/**
	 * Writes a checkpoint and stops the database. One that cannot write is left as it is:
	 * what it has committed stands in its log, for the next start, while its stop would
	 * try again and again to write the rest. Its folder stays locked until this process
	 * ends.
	 */
	@Override
	public void close() {
		if (this.health.isBad()) {
			log.warn("The database in {} cannot write and is left without a checkpoint", this.health.folder());
			return;
		}
		FutureTask<?> stop = new FutureTask<>(this.server::shutdown, null);
		Thread thread = new Thread(stop, "neo4j-stops");
		thread.setDaemon(true);
		thread.start();
		boolean interrupted = false;
		boolean stopped = false;
		while (!stopped) {
			try {
				stop.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
				stopped = true;
			}
			catch (InterruptedException ex) {
				interrupted = true;
			}
			catch (TimeoutException ex) {
				stopped = this.health.isBad();
			}
			catch (ExecutionException ex) {
				stopped = true;
				log.warn("The database stopped with a failure: {}", ex.getCause(), ex);
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

}
