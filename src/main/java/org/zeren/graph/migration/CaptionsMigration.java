package org.zeren.graph.migration;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import ac.simons.neo4j.migrations.core.JavaBasedMigration;
import ac.simons.neo4j.migrations.core.MigrationContext;
import ac.simons.neo4j.migrations.core.MigrationVersion;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;
import org.zeren.text.Caption;

/**
 * The step that gives nodes which are there already the caption that writers give new
 * ones. It goes through each type by its ids, some thousand nodes at a time, so that a
 * step which was cut off has lost little and no transaction is large.
 */
final class CaptionsMigration implements JavaBasedMigration {

	private static final int AT_A_TIME = 10_000;

	private final List<NodeType> drawn;

	CaptionsMigration(Model model) {
		this.drawn = model.drawn();
	}

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.parse("V012__Captions");
	}

	@Override
	public String getSource() {
		return Caption.class.getName();
	}

	/**
	 * What is drawn may change without another step: a plan that is written again has it.
	 */
	@Override
	public Optional<String> getChecksum() {
		return Optional.of("1");
	}

	@Override
	public void apply(MigrationContext context) {
		try (Session session = context.getSession()) {
			this.drawn.forEach((type) -> caption(session, type));
		}
	}

	private static void caption(Session session, NodeType type) {
		String next = """
				MATCH (n:%s) WHERE n.id > $after
				WITH n ORDER BY n.id LIMIT %d
				RETURN n.id AS id, n.%s AS name""".formatted(type.label(), AT_A_TIME, type.name());
		String write = """
				UNWIND $rows AS row
				MATCH (n:%s {id: row.id})
				SET n.%s = row.caption""".formatted(type.label(), NodeType.CAPTION);
		List<Record> rows = List.of();
		do {
			String after = rows.isEmpty() ? "" : rows.get(rows.size() - 1).get("id").asString();
			rows = session.executeWrite((transaction) -> {
				List<Record> nodes = transaction.run(next, Map.of("after", after)).list();
				transaction.run(write, Map.of("rows", captions(nodes))).consume();
				return nodes;
			});
		}
		while (rows.size() == AT_A_TIME);
	}

	/** An untitled measure has none. */
	private static List<Map<String, Object>> captions(List<Record> nodes) {
		return nodes.stream()
			.filter((node) -> !node.get("name").isNull())
			.map((node) -> Map.<String, Object>of("id", node.get("id"), "caption",
					Caption.of(node.get("name").asString())))
			.toList();
	}

}
