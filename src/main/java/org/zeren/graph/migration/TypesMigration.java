package org.zeren.graph.migration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import ac.simons.neo4j.migrations.core.JavaBasedMigration;
import ac.simons.neo4j.migrations.core.MigrationContext;
import ac.simons.neo4j.migrations.core.MigrationVersion;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;
import org.zeren.graph.model.NodeType.Trait;

/**
 * The step that gives the types of one version what the graph keeps of them: a constraint
 * on the id, indexes, and their names in the full-text index, from one version on beside
 * keywords and context. It follows from the model, so a type that is declared needs no
 * file of statements.
 */
final class TypesMigration implements JavaBasedMigration {

	private static final String SEARCH = "search";

	private final int version;

	private final List<NodeType> types;

	private final List<NodeType> searched;

	/**
	 * @param version the number of the step
	 * @param types the types that come with it
	 * @param searched all types up to this version that the search finds
	 */
	private TypesMigration(int version, List<NodeType> types, List<NodeType> searched) {
		this.version = version;
		this.types = types;
		this.searched = searched;
	}

	/**
	 * {@return a step for each version of the graph that brought types or words of the
	 * search}
	 */
	static List<TypesMigration> of(Model model) {
		Map<Integer, List<NodeType>> versions = model.types()
			.stream()
			.collect(Collectors.groupingBy(NodeType::since, TreeMap::new, Collectors.toList()));
		versions.putIfAbsent(Model.KEYWORDS_SINCE, List.of());
		List<TypesMigration> steps = new ArrayList<>();
		versions.forEach((version, types) -> steps.add(new TypesMigration(version, types,
				model.searched().stream().filter((type) -> type.since() <= version).toList())));
		return steps;
	}

	@Override
	public MigrationVersion getVersion() {
		String what = this.types.isEmpty() ? "Keywords_in_the_search"
				: this.types.stream().map(NodeType::label).collect(Collectors.joining("_"));
		return MigrationVersion.parse("V%03d__%s".formatted(this.version, what));
	}

	@Override
	public String getSource() {
		return Model.class.getName() + " since " + this.version;
	}

	@Override
	public Optional<String> getChecksum() {
		return Optional.of(Integer.toHexString((statements() + create()).hashCode()));
	}

	@Override
	public void apply(MigrationContext context) {
		try (Session session = context.getSession()) {
			session.executeWriteWithoutResult(
					(transaction) -> statements().forEach((statement) -> transaction.run(statement).consume()));
			search(session);
		}
	}

	/** Sees to it that there is an index of all names up to this version. */
	void search(Session session) {
		if (!searchesAll(session)) {
			session.run("DROP INDEX %s IF EXISTS".formatted(SEARCH)).consume();
			session.run(create()).consume();
		}
	}

	/**
	 * {@return what gives the types their constraints and indexes, but for the search}
	 */
	List<String> statements() {
		List<String> statements = new ArrayList<>();
		for (NodeType type : this.types) {
			String name = type.words().replace(' ', '_');
			statements.add("CREATE CONSTRAINT %s_id IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE".formatted(name,
					type.label()));
			if (type.has(Trait.IN_ORDER)) {
				statements.add("CREATE INDEX %s_order IF NOT EXISTS FOR (n:%s) ON (n.planId, n.ordinal)".formatted(name,
						type.label()));
			}
			if (type.has(Trait.FOUND_BY_NAME)) {
				statements.add("CREATE INDEX %s_name IF NOT EXISTS FOR (n:%s) ON (n.%s)".formatted(name, type.label(),
						type.name()));
			}
		}
		return statements;
	}

	/** The analyzer cjk cuts Chinese text into overlapping pairs of characters. */
	private String create() {
		return "CREATE FULLTEXT INDEX %s IF NOT EXISTS FOR (n:%s) ON EACH [%s] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}"
			.formatted(SEARCH, this.searched.stream().map(NodeType::label).collect(Collectors.joining("|")),
					properties().stream().map("n."::concat).collect(Collectors.joining(", ")));
	}

	private Set<String> properties() {
		Set<String> properties = new LinkedHashSet<>();
		this.searched.forEach((type) -> properties.add(type.name()));
		properties.add(NodeType.ALIASES);
		if (this.version >= Model.KEYWORDS_SINCE) {
			properties.addAll(List.of(NodeType.KEYWORDS, NodeType.CONTEXT));
		}
		return properties;
	}

	/** An index made by an older application may lack a label, and none can be added. */
	private boolean searchesAll(Session session) {
		Set<String> labels = this.searched.stream().map(NodeType::label).collect(Collectors.toSet());
		return session
			.run("SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes, properties WHERE name = $name "
					+ "RETURN labelsOrTypes AS labels, properties", Map.of("name", SEARCH))
			.stream()
			.anyMatch((index) -> texts(index, "labels").equals(labels)
					&& texts(index, "properties").equals(properties()));
	}

	private static Set<Object> texts(Record index, String key) {
		return Set.copyOf(index.get(key).asList());
	}

}
