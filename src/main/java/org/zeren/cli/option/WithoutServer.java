package org.zeren.cli.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import org.zeren.audit.RuleException;
import org.zeren.cli.console.CommandFailure;
import org.zeren.graph.DatabaseStartException;
import org.zeren.graph.OwnDatabase;

/**
 * Starts a part of the application for one command.
 */
public final class WithoutServer {

	private WithoutServer() {
	}

	/**
	 * {@return the application without the server, to be closed}
	 * @param room the part of it that is wanted
	 * @param settings settings of the application, such as {@code --spring.neo4j.uri=…}
	 * @throws CommandFailure if there is no database to be had
	 */
	public static ConfigurableApplicationContext start(Class<?> room, List<String> settings) {
		try {
			return new SpringApplicationBuilder(room).web(WebApplicationType.NONE)
				.run(withDefaults(settings).toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			throw explain(ex);
		}
	}

	/** What the person gives counts more. */
	private static List<String> withDefaults(List<String> settings) {
		Map<String, String> defaults = new LinkedHashMap<>();
		// Only what is imported is written.
		defaults.put("--zeren.graph.bundled-plans", "false");
		defaults.put("--zeren.graph.examples", "false");
		defaults.put("--zeren.audit.at-start", "false");
		// A folder in use is the better reason to give than a port in use.
		defaults.put("--zeren.database.port", "0");
		defaults.put("--zeren.graph.patience", "5s");
		// Nobody else waits while a command does.
		defaults.put("--zeren.api.timeout", "2m");
		defaults.put("--spring.main.banner-mode", "off");
		// Failures are told by the command line, in one line.
		defaults.put("--logging.level.root", "off");
		Stream<String> added = defaults.entrySet()
			.stream()
			.filter((preset) -> settings.stream().noneMatch((setting) -> setting.startsWith(preset.getKey() + "=")))
			.map((preset) -> preset.getKey() + "=" + preset.getValue());
		return Stream.concat(added, settings.stream()).toList();
	}

	/**
	 * {@return what a part of the application answers that asks its database}
	 * @param application the application
	 * @param question what is asked
	 * @throws CommandFailure if the database's disk is full or it does not answer
	 */
	public static <T> T answered(ApplicationContext application, Supplier<T> question) {
		try {
			return question.get();
		}
		catch (Neo4jException ex) {
			throw failed(application, ex);
		}
	}

	private static RuntimeException failed(ApplicationContext application, Neo4jException failure) {
		OwnDatabase own = application.getBeanProvider(OwnDatabase.class).getIfAvailable();
		DatabaseStartException full = (own != null) ? own.diskFull(failure) : null;
		if (full != null) {
			return new CommandFailure(full.getMessage() + " " + full.action(), failure);
		}
		if (failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException
				|| failure instanceof SecurityException) {
			return new CommandFailure("the database does not answer any more: " + failure.getMessage(), failure);
		}
		return failure;
	}

	private static CommandFailure explain(RuntimeException failure) {
		Throwable root = failure;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof DatabaseStartException start) {
				return new CommandFailure(start.getMessage() + " " + start.action(), failure);
			}
			if (cause instanceof RuleException rule) {
				return new CommandFailure(String.valueOf(rule.getMessage()), failure);
			}
			root = cause;
		}
		return new CommandFailure("the database cannot be opened: " + root.getMessage(), failure);
	}

}
