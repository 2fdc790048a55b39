package org.zeren.cli.answer;

import java.util.List;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

import org.zeren.cli.option.WithoutServer;
import org.zeren.export.Export;
import org.zeren.report.Reports;

/**
 * The graph that {@code serve} would use, with GraphQL on it, opened without the server.
 */
public final class GraphAnswers implements HandingOut {

	private final ConfigurableApplicationContext context;

	private GraphAnswers(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/** The part of the application that answers, without what speaks HTTP. */
	@ComponentScan(basePackages = { "org.zeren.graph", "org.zeren.api", "org.zeren.export", "org.zeren.report" },
			excludeFilters = @Filter(type = FilterType.REGEX, pattern = "org\\.zeren\\..*\\.http\\..*"))
	@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
	static class Room {

	}

	/**
	 * {@return the graph, to be closed}
	 * @param settings settings of the application, such as {@code --spring.neo4j.uri=…}
	 * @throws org.zeren.cli.console.CommandFailure if there is no database to be had
	 */
	public static GraphAnswers open(List<String> settings) {
		return new GraphAnswers(WithoutServer.start(Room.class, settings));
	}

	@Override
	public Export export() {
		return this.context.getBean(Export.class);
	}

	@Override
	public Reports reports() {
		return this.context.getBean(Reports.class);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
