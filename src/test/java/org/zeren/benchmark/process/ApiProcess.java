package org.zeren.benchmark.process;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.zeren.ZerenApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application, as a user runs it.
 */
public final class ApiProcess {

	private ApiProcess() {
	}

	/**
	 * Starts the application in a JVM of its own.
	 * @param heap its heap, as {@code -Xmx} takes it
	 * @param log the file that takes its output
	 * @param database the Bolt URI of a database that runs beside it
	 * @param folder where that database keeps its files, and its password
	 * @return the process; its address is that of GraphQL over HTTP
	 */
	public static ChildJvm beside(URI database, Path folder, String heap, Path log) {
		return start(heap, log,
				List.of("spring.neo4j.uri=" + database, "zeren.database.folder=" + folder.toAbsolutePath()));
	}

	/**
	 * Starts the application with the database inside, in a JVM of its own.
	 * @param heap its heap, as {@code -Xmx} takes it
	 * @param log the file that takes its output
	 * @param folder where the database keeps its files
	 * @param port where the database inside listens
	 * @param pageCache the page cache, such as 512MB
	 * @return the process; its address is that of GraphQL over HTTP
	 */
	public static ChildJvm around(Path folder, int port, String pageCache, String heap, Path log) {
		return start(heap, log, List.of("zeren.database.folder=" + folder.toAbsolutePath(),
				"zeren.database.port=" + port, "zeren.database.page-cache=" + pageCache));
	}

	private static ChildJvm start(String heap, Path log, List<String> properties) {
		List<String> all = new ArrayList<>(properties);
		all.add("server.port=0");
		all.add("zeren.api.values-per-second=0");
		all.add("zeren.graph.bundled-plans=false");
		all.add("zeren.audit.at-start=false");
		all.add("zeren.page.warm-up=false");
		return ChildJvm.start(ApiProcess.class, heap, log, all);
	}

	/**
	 * The child's side.
	 * @param arguments none
	 * @throws IOException never
	 */
	public static void main(String[] arguments) throws IOException {
		try (ConfigurableApplicationContext application = SpringApplication.run(ZerenApplication.class)) {
			int port = ((WebServerApplicationContext) application).getWebServer().getPort();
			System.out.println(ChildJvm.LISTENS + "http://localhost:" + port + "/graphql");
			while (System.in.read() >= 0) {
				// Nobody writes; the end of the input is the sign.
			}
		}
	}

}
