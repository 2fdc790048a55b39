package org.zeren.api.naive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/**
 * What of a schema was not asked for yet: fields, arguments, conditions and values of
 * enums, by names such as Plan.title, Plan.measures(first:), PlanFilter.title and
 * Role.LEAD. It holds what can be reached from a root field.
 */
final class Coverage {

	private static final Pattern OF_PEOPLE = Pattern.compile("Ruling|Assignment|Observation|Correction");

	private final GraphQLSchema schema;

	private final Set<GraphQLNamedType> types = new HashSet<>();

	private final Set<String> unused = new TreeSet<>();

	private final Set<String> fields = new TreeSet<>();

	private final int size;

	Coverage(GraphQLSchema schema) {
		this.schema = schema;
		reach(schema.getQueryType());
		this.size = this.unused.size();
	}

	/**
	 * Whether records say what a field gives: verdicts rest on the ledger, and what
	 * functions compute has tests of its own.
	 */
	static boolean isInRecords(GraphQLFieldDefinition field) {
		GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
		return !Set
			.of("Verdict", "Progress", "PlanComparison", "AgencyVerdictCount", "SectorVerdictCount",
					"RegionVerdictCount")
			.contains(type.getName());
	}

	private void reach(GraphQLType wrapped) {
		GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(wrapped);
		if (!this.types.add(type)) {
			return;
		}
		if (type instanceof GraphQLObjectType rows) {
			rows.getFieldDefinitions()
				.stream()
				.filter(Coverage::isInRecords)
				.forEach((field) -> reach(type.getName(), field));
		}
		if (type instanceof GraphQLInterfaceType common) {
			this.schema.getImplementations(common).forEach(this::reach);
		}
		if (type instanceof GraphQLUnionType union) {
			union.getTypes().forEach(this::reach);
		}
		if (type instanceof GraphQLInputObjectType input) {
			input.getFieldDefinitions().forEach((field) -> {
				this.unused.add(name(input, field));
				reach(field.getType());
			});
		}
		if (type instanceof GraphQLEnumType symbols) {
			symbols.getValues().forEach((value) -> this.unused.add(name(symbols, value)));
		}
	}

	private void reach(String type, GraphQLFieldDefinition field) {
		this.unused.add(type + "." + field.getName());
		if (hasValues(type, field)) {
			this.fields.add(type + "." + field.getName());
		}
		reach(field.getType());
		field.getArguments().forEach((argument) -> {
			this.unused.add(name(type, field, argument));
			reach(argument.getType());
		});
	}

	/** The ledger of the invented plans is empty. */
	private static boolean hasValues(String type, GraphQLFieldDefinition field) {
		String to = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
		return !OF_PEOPLE.matcher(type).lookingAt() && !OF_PEOPLE.matcher(to).lookingAt()
				&& !field.getName().startsWith("lastVerdict");
	}

	static String name(GraphQLNamedSchemaElement type, GraphQLNamedSchemaElement member) {
		return type.getName() + "." + member.getName();
	}

	static String name(String type, GraphQLFieldDefinition field, GraphQLArgument argument) {
		return type + "." + field.getName() + "(" + argument.getName() + ":)";
	}

	void use(String name) {
		this.unused.remove(name);
	}

	/** Those of the members that were not asked for yet; all where none is left. */
	<T extends GraphQLNamedSchemaElement> List<T> fresh(GraphQLNamedSchemaElement type, List<T> members) {
		List<T> fresh = members.stream().filter((member) -> this.unused.contains(name(type, member))).toList();
		return fresh.isEmpty() ? members : fresh;
	}

	/** How much there is to ask for. */
	int size() {
		return this.size;
	}

	/** The fields of objects. */
	Set<String> fields() {
		return this.fields;
	}

	Set<String> unused() {
		return this.unused;
	}

}
