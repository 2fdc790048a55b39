package org.zeren.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;

/**
 * The variables of operations as JSON Schema.
 */
final class InputSchema {

	private final GraphQLSchema schema;

	InputSchema(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * {@return what a tool takes}
	 */
	Map<String, Object> of(SavedOperation operation) {
		Map<String, Object> properties = new LinkedHashMap<>();
		List<String> required = new ArrayList<>();
		for (VariableDefinition variable : operation.query().getVariableDefinitions()) {
			Map<String, Object> property = of(variable.getType());
			property.put("description", SavedOperation.comment(variable));
			if (variable.getDefaultValue() instanceof IntValue number) {
				property.put("default", number.getValue().intValue());
			}
			properties.put(variable.getName(), property);
			if (variable.getType() instanceof NonNullType) {
				required.add(variable.getName());
			}
		}
		return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
	}

	private Map<String, Object> of(Type<?> type) {
		Map<String, Object> json = new LinkedHashMap<>();
		if (type instanceof NonNullType nonNull) {
			return of(nonNull.getType());
		}
		if (type instanceof ListType list) {
			json.put("type", "array");
			json.put("items", of(list.getType()));
			return json;
		}
		String name = ((TypeName) type).getName();
		json.put("type", switch (name) {
			case "Int" -> "integer";
			case "Float" -> "number";
			case "Boolean" -> "boolean";
			default -> "string";
		});
		if (this.schema.getType(name) instanceof GraphQLEnumType choices) {
			json.put("enum", choices.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList());
		}
		return json;
	}

}
