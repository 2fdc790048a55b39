package org.zeren.cli.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.zeren.audit.RuleException;
import org.zeren.cli.console.CommandFailure;
import org.zeren.graph.DatabaseStartException;

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
