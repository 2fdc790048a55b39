package org.zeren.api.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

import org.zeren.api.mapping.CypherText;
import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowField.Many;
import org.zeren.api.mapping.RowType;

/**
 * Translates a root field to the one statement that answers it. A statement's text
 * depends on the operation and the shape of its variables alone, so what was translated
 * once is kept and only gets new values.
 */
public final class Translator {

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_23).build());

	/**
	 * Under this name, which no field can have, a row of an interface or union has its
	 * type's.
	 */
	public static final String TYPE = "#type";

	/** The characters of Cypher that are kept at most. */
	private static final int KEPT = 8_000_000;

	private final Mapping mapping;

	private final Cache<Shape, Translation> translations = Caffeine.newBuilder()
		.maximumWeight(KEPT)
		.weigher((Shape shape, Translation translation) -> translation.text().length())
		.build();

	/**
	 * @param mapping how the schema stands in the graph
	 */
	public Translator(Mapping mapping) {
		this.mapping = mapping;
	}

	/**
	 * {@return the statement that answers a root field; empty where no statement is
	 * needed to know that nothing is found}
	 * @param environment the field and the operation that it stands in
	 */
	public Optional<Statement> translate(DataFetchingEnvironment environment) {
		RowField field = this.mapping.type("Query").field(environment.getField().getName());
		if (field instanceof RowField.AnyNode) {
			return this.mapping.typeOfId(String.valueOf(environment.<Object>getArgument("id")))
				.map((type) -> statement(environment, type.name(), () -> byId(type)));
		}
		return Optional.of(statement(environment, "", () -> field));
	}

	private static RowField byId(RowType type) {
		RowField.Pattern search = new RowField.Pattern(new CypherText("(it:%s)".formatted(type.label())),
				new CypherText("it.id = $id"));
		return new RowField.Link("node", Many.ONE, type.name(), search, false, List.of(), null, Map.of(), Map.of());
	}

	private Statement statement(DataFetchingEnvironment environment, String type, Supplier<RowField> root) {
		Shape shape = new Shape(environment.getOperationDefinition(), environment.getMergedField().getResultKey(), type,
				Variables.shape(environment));
		Translation translation = this.translations.getIfPresent(shape);
		if (translation == null) {
			translation = translate(root.get(), Selection.root(environment, shape.variables()));
			this.translations.put(shape, translation);
		}
		return translation.with(environment.getVariables());
	}

	private Translation translate(RowField root, Selection selection) {
		Names names = new Names();
		String text = RENDERER.render(new Projection(this.mapping, names).root(root, selection));
		return new Translation(text, names.parameters());
	}

	/**
	 * All that a statement's text depends on.
	 *
	 * @param operation the operation; one that is asked again is the same object, for
	 * operations that were parsed are kept
	 * @param key the root field's key in the answer
	 * @param type the type of the node that is asked for by its id; empty where the field
	 * says it
	 * @param variables the shape of the variables
	 */
	private record Shape(OperationDefinition operation, String key, String type,
			Map<String, @Nullable Object> variables) {
	}

	/**
	 * A statement without its values.
	 *
	 * @param text the Cypher
	 * @param parameters the values, each known by now or a {@link Later}
	 */
	private record Translation(String text, Map<String, @Nullable Object> parameters) {

		Statement with(Map<String, ?> variables) {
			Map<String, @Nullable Object> values = new HashMap<>();
			this.parameters.forEach((name, value) -> values.put(name, Later.now(value, variables)));
			return new Statement(this.text, values);
		}

	}

}
