package org.zeren.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

import org.zeren.audit.Audit;
import org.zeren.audit.Audited;
import org.zeren.audit.RuleException;
import org.zeren.cli.console.CommandFailure;
import org.zeren.cli.option.WithoutServer;
import org.zeren.extract.Extraction;
import org.zeren.graph.model.Model;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.Outcome;
import org.zeren.graph.write.PlanStore;
import org.zeren.graph.write.kept.ReadPlan;
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
		return new Graph(WithoutServer.start(Room.class, settings));
	}

	@Override
	public boolean write(Extraction content) {
		return answered(() -> this.store.write(read(content), Origin.IMPORT) == Outcome.WRITTEN);
	}

	@Override
	public void rewrite(Extraction content) {
		answered(() -> this.store.rewrite(read(content), Origin.IMPORT));
	}

	@Override
	public List<String> misfits(String id) {
		return answered(() -> this.store.misfits(id));
	}

	@Override
	public List<StoredPlan> plans() {
		return answered(this.store::plans);
	}

	@Override
	public void remove(String id) {
		answered(() -> {
			this.context.getBean(Audit.class).forgetNeighbours(Model.PLAN.id(id));
			return this.store.remove(id);
		});
	}

	@Override
	public List<Audited> audit(List<String> ids) {
		Audit audit = this.context.getBean(Audit.class).onAllProcessors();
		try {
			return answered(() -> ids.isEmpty() ? audit.auditOutdated()
					: audit.audit(ids.stream().map(Model.PLAN::id).toList()));
		}
		catch (RuleException ex) {
			throw new CommandFailure(String.valueOf(ex.getMessage()), ex);
		}
	}

	/** With the words of measures, and of the places in doubt. */
	private static ReadPlan read(Extraction content) {
		Map<String, String> texts = new HashMap<>(content.texts());
		content.remarks().forEach((remark) -> texts.put(remark.at().start() + "-" + remark.at().end(), remark.words()));
		return new ReadPlan(content.record(), texts, content.source());
	}

	private <T> T answered(Supplier<T> question) {
		return WithoutServer.answered(this.context, question);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
