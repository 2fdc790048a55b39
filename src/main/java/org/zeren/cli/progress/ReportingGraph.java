package org.zeren.cli.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

import org.zeren.audit.Audit;
import org.zeren.audit.Audited;
import org.zeren.cli.option.WithoutServer;
import org.zeren.form.ProgressForms;
import org.zeren.form.Taken;
import org.zeren.key.Key;
import org.zeren.key.KeyFile;
import org.zeren.key.Writer;

/**
 * The graph that {@code serve} would use, with its ledger and its keys, opened without
 * the server.
 */
public final class ReportingGraph implements Reporting {

	private final ConfigurableApplicationContext context;

	private ReportingGraph(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/** The part of the application that keeps the ledger, without what speaks HTTP. */
	@ComponentScan(
			basePackages = { "org.zeren.graph", "org.zeren.key", "org.zeren.ledger", "org.zeren.audit",
					"org.zeren.form" },
			excludeFilters = @Filter(type = FilterType.REGEX, pattern = "org\\.zeren\\..*\\.(http|bearer)\\..*"))
	@ImportAutoConfiguration({ Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class })
	static class Room {

	}

	/**
	 * {@return the ledger, to be closed}
	 * @param settings settings of the application, such as {@code --spring.neo4j.uri=…}
	 * @throws org.zeren.cli.console.CommandFailure if there is no database to be had
	 */
	public static Reporting open(List<String> settings) {
		return new ReportingGraph(WithoutServer.start(Room.class, settings));
	}

	@Override
	public Optional<Writer> writer(String name) {
		return this.context.getBean(KeyFile.class)
			.all()
			.stream()
			.filter((key) -> key.name().equals(name) && key.isGoodOn(LocalDate.now()))
			.map(Key::holder)
			.findFirst();
	}

	@Override
	public Taken take(String name, byte[] content, Writer writer) {
		return answered(() -> this.context.getBean(ProgressForms.class).take(name, content, writer));
	}

	@Override
	public String audit() {
		return answered(() -> Audited.summary(this.context.getBean(Audit.class).onAllProcessors().auditOutdated()));
	}

	private <T> T answered(Supplier<T> question) {
		return WithoutServer.answered(this.context, question);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
