package org.zeren.benchmark.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.zeren.graph.embedded.EmbeddedDatabase;
import org.zeren.graph.embedded.EmbeddedDatabaseSettings;

import org.springframework.util.unit.DataSize;

/**
 * The embedded database alone, beside the API.
 */
public final class DatabaseProcess {

	private DatabaseProcess() {
	}

	/**
	 * Starts the database in a JVM of its own.
	 * @param folder where its files are
	 * @param heap its heap, as {@code -Xmx} takes it
	 * @param pageCache its page cache
	 * @param log the file that takes its output
	 * @return the process; its address is a Bolt URI
	 */
	public static ChildJvm start(Path folder, String heap, DataSize pageCache, Path log) {
		return ChildJvm.start(DatabaseProcess.class, heap, log,
				List.of("folder=" + folder.toAbsolutePath(), "page-cache=" + pageCache.toMegabytes()));
	}

	/**
	 * The child's side.
	 * @param arguments none
	 * @throws IOException never
	 */
	public static void main(String[] arguments) throws IOException {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(new EmbeddedDatabaseSettings(
				Path.of(System.getProperty("folder")), 0, DataSize.ofMegabytes(Long.getLong("page-cache"))))) {
			System.out.println(ChildJvm.LISTENS + database.uri());
			while (System.in.read() >= 0) {
				// Nobody writes; the end of the input is the sign.
			}
		}
	}

}
