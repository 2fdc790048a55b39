package org.zeren.cli.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

import org.zeren.audit.Audit;
import org.zeren.audit.Audited;
import org.zeren.audit.RuleException;
import org.zeren.backup.Backup;
import org.zeren.backup.BackupException;
import org.zeren.cli.console.CommandFailure;
import org.zeren.cli.option.WithoutServer;

/**
 * The graph that {@code serve} would use, with its ledger, opened without the server.
 */
public final class GraphBackups implements Backups {

	private final ConfigurableApplicationContext context;

	private GraphBackups(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/** The part of the application that keeps the graph and the ledger. */
	@ComponentScan({ "org.zeren.graph", "org.zeren.ledger", "org.zeren.audit", "org.zeren.backup" })
	@ImportAutoConfiguration({ Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class })
	static class Room {

	}

	/**
	 * {@return the graph, to be closed}
	 * @param settings settings of the application, such as {@code --spring.neo4j.uri=…}
	 * @throws CommandFailure if there is no database to be had
	 */
	public static GraphBackups open(List<String> settings) {
		return new GraphBackups(WithoutServer.start(Room.class, settings));
	}

	@Override
	public String write(Path folder) {
		Backup.Summary written = answered(() -> this.context.getBean(Backup.class).write(folder));
		return "%d plans and %d entries of the ledger".formatted(written.plans(), written.entries());
	}

	@Override
	public String restore(Path folder) {
		return answered(() -> {
			Backup.Summary restored = this.context.getBean(Backup.class).restore(folder);
			List<Audited> audited = this.context.getBean(Audit.class).onAllProcessors().auditOutdated();
			return "%d plans and %d entries of the ledger restored, %d plans were there already; %s"
				.formatted(restored.plans(), restored.entries(), restored.there(), Audited.summary(audited));
		});
	}

	private <T> T answered(Supplier<T> question) {
		try {
			return WithoutServer.answered(this.context, question);
		}
		catch (BackupException | RuleException ex) {
			throw new CommandFailure(String.valueOf(ex.getMessage()), ex);
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
