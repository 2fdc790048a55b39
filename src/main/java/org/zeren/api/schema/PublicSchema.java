package org.zeren.api.schema;

import java.util.Set;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.SchemaPrinter;

/**
 * The schema as clients see it, in SDL.
 */
public final class PublicSchema {

	private static final Set<String> SHOWN = Set.of("deprecated", "oneOf", "specifiedBy");

	private static final String HEAD = """
			# The schema as clients see it, made from schema/*.graphqls: connections, filters and orders are in it,
			# how it stands in the graph is not. A running Zeren gives it at /schema.graphql. Do not edit.

			""";

	private PublicSchema() {
	}

	/**
	 * {@return the SDL of all that clients see by introspection; the same for the same
	 * schema files}
	 */
	public static String sdl(GraphQLSchema schema) {
		SchemaPrinter.Options options = SchemaPrinter.Options.defaultOptions()
			.includeDirectiveDefinitions(false)
			.includeScalarTypes(true)
			.includeDirectives(
					(directive) -> DirectiveInfo.isGraphqlSpecifiedDirective(directive) && SHOWN.contains(directive));
		return HEAD + new SchemaPrinter(options).print(schema).strip() + "\n";
	}

}
