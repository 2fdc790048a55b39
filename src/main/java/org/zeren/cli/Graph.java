package org.zeren.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

import org.zeren.audit.Audit;
import org.zeren.audit.Audited;
import org.zeren.audit.RuleException;
import org.zeren.cli.console.CommandFailure;
import org.zeren.extract.Extraction;
import org.zeren.graph.DatabaseStartException;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.Outcome;
import org.zeren.graph.write.PlanStore;
import org.zeren.graph.write.StoredPlan;

/**
 * The graph that {@code serve} would use with the same settings, opened without the
 * server.
 */
final class Graph implements Writing {

	private final ConfigurableApplicationContext context;

	private final PlanStore store;

	private Graph(ConfigurableApplicationContext context) {
		this.context = context;
		this.store = context.getBean(PlanStore.class);
	}

	/** The part of the application that keeps the graph. */
	@ComponentScan({ "org.zeren.graph", "org.zeren.audit" })
	@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
	static class Room {

	}

	/**
	 * {@return the graph, to be closed}
	 * @param settings settings of the application, such as {@code --spring.neo4j.uri=…}
	 * @throws CommandFailure if there is no database to be had
	 */
	static Graph open(List<String> settings) {
		try {
			return new Graph(new SpringApplicationBuilder(Room.class).web(WebApplicationType.NONE)
				.run(withDefaults(settings).toArray(String[]::new)));
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

	@Override
	public boolean write(Extraction content) {
		return answered(() -> this.store.write(content.record(), texts(content), Origin.IMPORT) == Outcome.WRITTEN);
	}

	@Override
	public void rewrite(Extraction content) {
		answered(() -> this.store.rewrite(content.record(), texts(content), Origin.IMPORT));
	}

	@Override
	public List<StoredPlan> plans() {
		return answered(this.store::plans);
	}

	@Override
	public void remove(String id) {
		answered(() -> {
			this.context.getBean(Audit.class).forgetNeighbours("plan:" + id);
			return this.store.remove(id);
		});
	}

	@Override
	public List<Audited> audit(List<String> ids) {
		Audit audit = this.context.getBean(Audit.class);
		try {
			return answered(() -> ids.isEmpty() ? audit.auditOutdated()
					: ids.stream().map((id) -> audit.audit("plan:" + id)).toList());
		}
		catch (RuleException ex) {
			throw new CommandFailure(String.valueOf(ex.getMessage()), ex);
		}
	}

	/** The words of measures, and of the places in doubt. */
	private static Map<String, String> texts(Extraction content) {
		Map<String, String> texts = new HashMap<>(content.texts());
		content.remarks().forEach((remark) -> texts.put(remark.at().start() + "-" + remark.at().end(), remark.words()));
		return texts;
	}

	private static <T> T answered(Supplier<T> question) {
		try {
			return question.get();
		}
		catch (ServiceUnavailableException | SessionExpiredException | SecurityException ex) {
			throw new CommandFailure("the database does not answer any more: " + ex.getMessage(), ex);
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
