package org.zeren.api.translation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

import org.zeren.api.mapping.CypherText;
import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowField.Many;
import org.zeren.api.mapping.RowType;

/**
 * Translates a root field to the one statement that answers it.
 */
public final class Translator {

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_23).build());

	/**
	 * Under this name, which no field can have, a row of an interface or union has its
	 * type's.
	 */
	public static final String TYPE = "#type";

	private final Mapping mapping;

	/**
	 * @param mapping how the schema stands in the graph
	 */
	public Translator(Mapping mapping) {
		this.mapping = mapping;
	}

	/**
	 * {@return the statement that answers a root field; empty where no statement is
	 * needed to know that nothing is found}
	 * @param field the root field's name
	 * @param arguments its arguments
	 * @param selection what is selected under it
	 */
	public Optional<Statement> translate(String field, Map<String, Object> arguments,
			DataFetchingFieldSelectionSet selection) {
		RowField root = this.mapping.type("Query").field(field);
		if (root instanceof RowField.AnyNode) {
			return this.mapping.typeOfId(String.valueOf(arguments.get("id")))
				.map((type) -> statement(byId(type), arguments, selection));
		}
		return Optional.of(statement(root, arguments, selection));
	}

	private static RowField.Link byId(RowType type) {
		RowField.Pattern search = new RowField.Pattern(new CypherText("(it:%s)".formatted(type.label())),
				new CypherText("it.id = $id"));
		return new RowField.Link("node", Many.ONE, type.name(), search, false, List.of(), null, Map.of(), Map.of());
	}

	private Statement statement(RowField root, Map<String, Object> arguments, DataFetchingFieldSelectionSet selection) {
		Names names = new Names();
		Projection projection = new Projection(this.mapping, names);
		String text = RENDERER.render(projection.root(root, arguments, selection));
		return new Statement(text, names.parameters());
	}

}
