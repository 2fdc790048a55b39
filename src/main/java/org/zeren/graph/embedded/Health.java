package org.zeren.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.monitoring.DatabaseHealth;
import org.neo4j.monitoring.Panic;

import org.zeren.graph.DatabaseStartException;

/**
 * Whether the database inside can still write. Where its log cannot be written it takes
 * no transaction any more, and its stop would try for ever to write what it has not.
 *
 * @param folder where it keeps its files
 * @param panic what it says of itself
 */
record Health(Path folder, Panic panic) {

	/** With less, the next plan is not sure to fit, nor what a start and a stop write. */
	private static final long LEAST = 4 * 1024 * 1024;

	/**
	 * {@return the health of a database whose server has started}
	 * @throws DatabaseStartException where the database itself has not
	 */
	static Health of(DatabaseManagementService server, Path folder) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		GraphDatabaseAPI system = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		Throwable failure = system.getDependencyResolver()
			.resolveDependency(DatabaseStateService.class)
			.causeOfFailure(database.databaseId())
			.orElse(null);
		if (failure != null) {
			server.shutdown();
			throw notStarted(folder, failure);
		}
		return new Health(folder, database.getDependencyResolver().resolveDependency(DatabaseHealth.class));
	}

	/**
	 * {@return whether it cannot write any more}
	 */
	boolean isBad() {
		return !this.panic.hasNoPanic() || isFull(this.folder);
	}

	/**
	 * {@return what to tell where the disk is full; null where it has room}
	 * @param failure what was thrown, perhaps for that reason; null where nothing was
	 */
	@Nullable DatabaseStartException diskFull(@Nullable Throwable failure) {
		boolean full = isNoSpace(failure) || !this.panic.hasNoPanic() && isNoSpace(this.panic.causeOfPanic());
		return (full || isFull(this.folder)) ? full(this.folder, failure) : null;
	}

	/**
	 * {@return the same of a database that has not started}
	 * @param folder where it keeps its files
	 * @param failure why it has not; null where it was not tried yet
	 */
	static @Nullable DatabaseStartException diskFull(Path folder, @Nullable Throwable failure) {
		return (isNoSpace(failure) || isFull(folder)) ? full(folder, failure) : null;
	}

	/**
	 * {@return what to tell of a database that does not start}
	 * @param folder where it keeps its files
	 * @param failure why it does not
	 */
	static DatabaseStartException notStarted(Path folder, Throwable failure) {
		DatabaseStartException full = diskFull(folder, failure);
		if (full != null) {
			return full;
		}
		Throwable first = failure;
		for (Throwable cause = failure.getCause(); cause != null && cause != first; cause = cause.getCause()) {
			first = cause;
		}
		String why = String.valueOf(first.getMessage()).lines().findFirst().orElse("");
		return new DatabaseStartException(
				"The embedded database in " + folder + " does not start: " + first.getClass().getSimpleName() + ", "
						+ why,
				"If its files are damaged, put a copy of the folder in its place, or name another one with "
						+ "zeren.database.folder and import a backup (docs/backup.md). Its own account is in "
						+ folder.resolve("logs").resolve("debug.log") + ".",
				failure);
	}

	private static DatabaseStartException full(Path folder, @Nullable Throwable failure) {
		return new DatabaseStartException("The disk is full that holds the folder " + folder + " of the database.",
				"Make room there, then do it again: what was written before is kept.", failure);
	}

	private static boolean isFull(Path folder) {
		try {
			return Files.getFileStore(folder).getUsableSpace() < LEAST;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * The words are the operating system's; the room that is left tells in other
	 * languages.
	 */
	private static boolean isNoSpace(@Nullable Throwable failure) {
		Throwable cause = failure;
		for (int depth = 0; cause != null && depth < 20; depth++) {
			String message = String.valueOf(cause.getMessage());
			if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

}
