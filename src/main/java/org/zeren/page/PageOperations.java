package org.zeren.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.TypeInfo;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * What the page asks to show something, as its modules spell it, with variables such as
 * its first view of a thing sends.
 */
final class PageOperations {

	private static final Pattern MARKED = Pattern.compile("gql`([^`]+)`");

	private static final int ROWS = 20;

	/**
	 * An operation that reads.
	 *
	 * @param text as the page sends it
	 * @param definition the same, parsed
	 */
	record Reading(String text, OperationDefinition definition) {

		/**
		 * {@return variables to ask it with}
		 * @param ids the id of some node by the name of its type
		 */
		Map<String, @Nullable Object> variables(GraphQLSchema schema, Map<String, String> ids) {
			Map<String, String> asked = new HashMap<>();
			for (Field field : this.definition.getSelectionSet().getSelectionsOfType(Field.class)) {
				String id = ids.get(type(schema, field.getName()));
				for (Argument argument : field.getArguments()) {
					if (id != null && argument.getValue() instanceof VariableReference variable) {
						asked.put(variable.getName(), id);
					}
				}
			}
			Map<String, @Nullable Object> variables = new HashMap<>();
			for (VariableDefinition variable : this.definition.getVariableDefinitions()) {
				String type = TypeInfo.typeInfo(variable.getType()).getName();
				boolean required = variable.getType() instanceof NonNullType;
				if (type.equals("ID") && required) {
					variables.put(variable.getName(),
							asked.getOrDefault(variable.getName(), ids.getOrDefault("Plan", "plan:none")));
				}
				else if (type.equals("Int")) {
					variables.put(variable.getName(), ROWS);
				}
				else if (variable.getName().equals("after")) {
					// Lists begin so; absent, it would make another statement.
					variables.put(variable.getName(), null);
				}
				else if (type.equals("String") && required) {
					variables.put(variable.getName(), "水");
				}
			}
			return variables;
		}

		private static String type(GraphQLSchema schema, String rootField) {
			GraphQLFieldDefinition field = schema.getQueryType().getFieldDefinition(rootField);
			return (field != null) ? ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName() : "";
		}

	}

	private PageOperations() {
	}

	/**
	 * {@return what the modules ask, each once}
	 */
	static List<Reading> of(ResourcePatternResolver modules) throws IOException {
		List<Reading> operations = new ArrayList<>();
		for (Resource module : modules.getResources("classpath:page/**/*.js")) {
			MARKED.matcher(module.getContentAsString(StandardCharsets.UTF_8))
				.results()
				.map((marked) -> marked.group(1).strip())
				.filter((text) -> operations.stream().noneMatch((known) -> known.text().equals(text)))
				.forEach((text) -> reading(text, operations));
		}
		return operations;
	}

	private static void reading(String text, List<Reading> operations) {
		Document document = Parser.parse(text);
		document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((operation) -> operation.getOperation() == OperationDefinition.Operation.QUERY)
			.forEach((operation) -> operations.add(new Reading(text, operation)));
	}

}
