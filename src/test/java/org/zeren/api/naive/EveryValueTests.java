package org.zeren.api.naive;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.junit.jupiter.api.Test;

import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.PlanStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every value of every node, and what each is linked to, reaches the API as the records
 * say it.
 */
@OnEveryNeo4j
class EveryValueTests {

	/** All that the types of a union have in common. */
	private static final String ANY = " { __typename ... on Node { id } }";

	@Test
	void eachListGivesAllThatTheRecordsSayOfItsRows(PlanStore store, RunningZeren zeren) {
		for (long seed = 1; seed <= 2; seed++) {
			Written written = Written.to(store, zeren, seed);
			written.schema()
				.getQueryType()
				.getFieldDefinitions()
				.stream()
				.filter((list) -> list.getArgument("before") != null && list.getArgument("orderBy") != null)
				.forEach((list) -> compare(written, all(list)));
		}
	}

	private static void compare(Written written, String operation) {
		BothSides.Outcome outcome = written.both().ask(operation, Map.of(), List.of(), false);
		assertThat(outcome.refused()).as(operation).isFalse();
		assertThat(outcome.difference()).as(operation).isEmpty();
	}

	private static String all(GraphQLFieldDefinition list) {
		GraphQLObjectType connection = (GraphQLObjectType) type(list);
		GraphQLObjectType row = (GraphQLObjectType) type(connection.getFieldDefinition("nodes"));
		return "{ %s(first: 100) { totalCount nodes %s } }".formatted(list.getName(), row(row, true));
	}

	/** All values of a row, and those of the rows it is linked to. */
	private static String row(GraphQLObjectType type, boolean linked) {
		return type.getFieldDefinitions()
			.stream()
			.filter(Coverage::isInRecords)
			.map((field) -> (type(field) instanceof GraphQLObjectType other) ? linked(field, other, linked)
					: field.getName() + ((type(field) instanceof GraphQLUnionType) ? ANY : ""))
			.collect(Collectors.joining(" ", "{ __typename ", " }"));
	}

	private static String linked(GraphQLFieldDefinition field, GraphQLObjectType other, boolean linked) {
		boolean part = other.getFieldDefinition("id") == null;
		if (other.getName().endsWith("Connection")) {
			return linked ? field.getName() + " { totalCount nodes { id } }" : "";
		}
		return (part || linked) ? field.getName() + " " + row(other, false)
				: GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())) ? ""
						: field.getName() + " { id }";
	}

	private static GraphQLNamedType type(GraphQLFieldDefinition field) {
		return (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
	}

}
