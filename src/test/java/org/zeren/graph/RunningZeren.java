package org.zeren.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.zeren.ZerenApplication;
import org.zeren.key.KeyFile;
import org.zeren.key.KeyRole;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application in front of a {@link Neo4jUnderTest}, without the plans that come
 * with it and without an audit of its own accord, on a port of its own.
 */
public final class RunningZeren implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private RunningZeren(ConfigurableApplicationContext context) {
		this.context = context;
	}

	static RunningZeren start(Neo4jUnderTest database) {
		return start(database.uri(), database.password());
	}

	/**
	 * {@return one of its own}
	 * @param database the address of the database
	 * @param password the password of its user neo4j
	 * @param more settings that this one has beside those of all
	 */
	public static RunningZeren start(URI database, String password, String... more) {
		List<String> settings = new ArrayList<>(List.of("--server.port=0", "--zeren.graph.bundled-plans=false",
				"--zeren.audit.at-start=false", "--zeren.page.warm-up=false", "--zeren.api.values-per-second=0",
				"--zeren.api.timeout=60s", "--zeren.keys.file=" + keys(), "--spring.neo4j.uri=" + database));
		settings.add("--spring.neo4j.authentication.username=neo4j");
		settings.add("--spring.neo4j.authentication.password=" + password);
		for (String setting : more) {
			settings.removeIf((other) -> other.startsWith(setting.substring(0, setting.indexOf('=') + 1)));
			settings.add(setting);
		}
		return new RunningZeren(
				new SpringApplicationBuilder(ZerenApplication.class).run(settings.toArray(String[]::new)));
	}

	private static Path keys() {
		try {
			return Files.createTempDirectory("zeren-keys").resolve("keys.yaml");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the token of a new key}
	 */
	public String key(String name, KeyRole role, String... agencies) {
		KeyFile keys = this.context.getBean(KeyFile.class);
		if (keys.all().stream().anyMatch((key) -> key.name().equals(name))) {
			keys.remove(name);
		}
		return keys.add(name, role, List.of(agencies), null);
	}

	/**
	 * {@return the address it answers at, such as http://localhost:12345}
	 */
	public URI url() {
		return URI.create("http://localhost:" + this.context.getEnvironment().getProperty("local.server.port"));
	}

	/**
	 * {@return the application's beans}
	 */
	public ConfigurableApplicationContext context() {
		return this.context;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
