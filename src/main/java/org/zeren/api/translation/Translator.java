package org.zeren.api.translation;

import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

import org.zeren.api.mapping.CypherText;
import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField.Many;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowType;
import org.zeren.api.selection.Selection;
import org.zeren.api.translation.clause.StatementNames;
import org.zeren.api.translation.projection.Projection;
import org.zeren.api.translation.search.Search;

/**
 * Translates a root field to the one statement that answers it: {@code plan(id: $id)
 * {title}} goes in, a {@code MATCH} of the Plan that gives a map with its title comes
 * out, and the names of its parameters.
 */
public final class Translator {

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_23).build());

	private final Mapping mapping;

	private final Map<String, RowField> byId = new HashMap<>();

	/**
	 * @param mapping how the schema stands in the graph
	 */
	public Translator(Mapping mapping) {
		this.mapping = mapping;
		mapping.all()
			.stream()
			.filter((type) -> type.kind() == RowType.Kind.NODE)
			.forEach((type) -> this.byId.put(type.name(), byId(type)));
	}

	/**
	 * {@return the statement that answers a root field, without its values}
	 * @param field the field
	 * @param type the type of the node that it gives, where its id tells that
	 */
	public Translation translate(Selection field, String type) {
		RowField declared = this.mapping.type("Query").field(field.name());
		RowField root = (declared instanceof RowField.AnyNode) ? Objects.requireNonNull(this.byId.get(type)) : declared;
		StatementNames names = new StatementNames();
		Projection projection = new Projection(this.mapping, names);
		return new Translation(RENDERER.render(statement(root, field, names, projection)), names.parameters());
	}

	private org.neo4j.cypherdsl.core.Statement statement(RowField root, Selection field, StatementNames names,
			Projection projection) {
		if (root instanceof RowField.Hits hits) {
			return projection.root(new Search(this.mapping, names, projection).hits(hits, field));
		}
		return (root instanceof RowField.Computed computed)
				? projection.root(computed, Objects.requireNonNull(computed.start()), field)
				: projection.root((RowField.Link) root, field);
	}

	private static RowField byId(RowType type) {
		RowField.Pattern search = new RowField.Pattern(CypherText.pattern("(it:%s)".formatted(type.label())),
				CypherText.expression("it.id = $id"));
		return new RowField.Link("node", Many.ONE, type.name(), search, false, List.of(), RowField.Known.NOTHING,
				Map.of(), Map.of(), null);
	}

}
