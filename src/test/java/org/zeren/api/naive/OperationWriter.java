package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

import org.zeren.api.naive.Operation.Variable;

/**
 * Writes operations that a schema allows: any fields, arguments, aliases, fragments and
 * directives, at any depth that the limits allow. What it did not ask for yet comes
 * first.
 */
final class OperationWriter {

	/** As deep as the API lets fields stand in one another. */
	static final int DEEPEST = 16;

	private final GraphQLSchema schema;

	private final Dice dice;

	private final KnownValues known;

	private final Coverage coverage;

	private final InputWriter input;

	private final List<String> fragments = new ArrayList<>();

	private int names;

	private int deepest;

	private boolean narrow;

	private int written;

	private int reached;

	OperationWriter(GraphQLSchema schema, Dice dice, KnownValues known, Coverage coverage) {
		this.schema = schema;
		this.dice = dice;
		this.known = known;
		this.coverage = coverage;
		this.input = new InputWriter(dice, known, coverage);
	}

	/** The next operation: mostly broad and flat, now and then narrow and deep. */
	Operation next() {
		this.fragments.clear();
		this.names = 0;
		this.narrow = ++this.written % 50 == 0;
		this.deepest = this.narrow ? DEEPEST : this.dice.between(2, this.dice.between(2, 5));
		StringBuilder fields = new StringBuilder("{ ");
		for (int i = this.dice.oneIn(8) ? this.dice.between(2, 3) : 1; i > 0; i--) {
			fields.append(field(this.schema.getQueryType(), 1, true));
		}
		List<Variable> variables = this.input.variables();
		String declared = variables.stream().map(Variable::declaration).collect(Collectors.joining(", "));
		return new Operation("query" + (declared.isEmpty() ? "" : " O(" + declared + ")") + " " + fields + "}\n"
				+ String.join("\n", this.fragments), variables);
	}

	/** How deep the deepest field stood so far. */
	int reached() {
		return this.reached;
	}

	private String selection(GraphQLCompositeType type, int depth) {
		if (type instanceof GraphQLUnionType union) {
			return ofSome(union.getTypes().stream().map(GraphQLObjectType.class::cast).toList(), depth);
		}
		if (type instanceof GraphQLInterfaceType common) {
			return "{ __typename " + field(common, depth, false)
					+ ofSome(this.schema.getImplementations(common), depth).substring(1);
		}
		StringBuilder fields = new StringBuilder("{ ");
		for (int i = this.narrow ? 1 : this.dice.between(1, (this.deepest < 3) ? 3 : 2); i > 0; i--) {
			fields.append(field((GraphQLFieldsContainer) type, depth, true));
		}
		return fields.append(this.dice.oneIn(5) ? "__typename " : "").append("} ").toString();
	}

	/** Rows of several types: a field of one name can have another type in each. */
	private String ofSome(List<GraphQLObjectType> types, int depth) {
		return this.dice.some(types, this.dice.between(1, 3))
			.stream()
			.map((type) -> "... on " + type.getName() + " { " + field(type, depth, false) + "} ")
			.collect(Collectors.joining("", "{ __typename ", "} "));
	}

	/**
	 * A field, perhaps in a fragment.
	 * @param bare whether it may stand there without an alias
	 */
	private String field(GraphQLFieldsContainer type, int depth, boolean bare) {
		List<GraphQLFieldDefinition> allowed = type.getFieldDefinitions()
			.stream()
			.filter(Coverage::isInRecords)
			.filter((field) -> depth + least(field.getType()) <= this.deepest || least(field.getType()) == 0)
			.toList();
		if (allowed.isEmpty()) {
			return "__typename ";
		}
		List<GraphQLFieldDefinition> inner = allowed.stream().filter(OperationWriter::leadsOn).toList();
		List<GraphQLFieldDefinition> choice = (this.narrow && !inner.isEmpty()) ? inner
				: this.dice.oneIn(4) ? allowed : this.coverage.fresh(type, allowed);
		String field = field(type, this.dice.pick(choice), depth, bare);
		return switch (this.dice.below(12)) {
			case 0 -> "... on " + type.getName() + directive() + " { " + field + "} ";
			case 1 -> "..." + directive() + " { " + field + "} ";
			case 2, 3 -> spread(type, field);
			default -> field;
		};
	}

	/**
	 * Whether rows can be asked for below it, so that a narrow operation does not end
	 * there.
	 */
	private static boolean leadsOn(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType rows
				&& (!(rows instanceof GraphQLObjectType object)
						|| object.getFieldDefinitions().stream().anyMatch((below) -> least(below.getType()) > 0));
	}

	/** How many fields must at least stand below one of this type. */
	private static int least(GraphQLType type) {
		GraphQLType bare = GraphQLTypeUtil.unwrapAll(type);
		if (!(bare instanceof GraphQLCompositeType)) {
			return 0;
		}
		return ((GraphQLNamedType) bare).getName().endsWith("Connection") ? 3 : 1;
	}

	/** A named fragment, now and then spread twice. */
	private String spread(GraphQLFieldsContainer type, String field) {
		String name = "F" + this.names++;
		this.fragments.add("fragment " + name + " on " + type.getName() + " { " + field + "}");
		return "..." + name + directive() + " " + (this.dice.oneIn(4) ? "..." + name + " " : "");
	}

	private String directive() {
		if (!this.dice.oneIn(4)) {
			return "";
		}
		String condition = this.input.flag(GraphQLNonNull.nonNull(Scalars.GraphQLBoolean));
		return (this.dice.oneIn(2) ? " @include" : " @skip") + "(if: " + condition + ")";
	}

	private String field(GraphQLFieldsContainer type, GraphQLFieldDefinition field, int depth, boolean bare) {
		this.coverage.use(Coverage.name(type, field));
		this.reached = Math.max(this.reached, depth);
		String number = String.valueOf(this.names++);
		GraphQLNamedType inner = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
		boolean connection = inner.getName().endsWith("Connection");
		String arguments = connection ? pageArguments(type.getName(), field, number) : arguments(type, field);
		boolean named = !bare || !arguments.isEmpty() || connection || this.dice.oneIn(2);
		String start = (named ? "a" + number + ": " : "") + field.getName() + arguments
				+ (this.dice.oneIn(4) ? directive() : "") + " ";
		if (!(inner instanceof GraphQLCompositeType composite)) {
			return start;
		}
		String once = start + below(composite, depth + 1, number);
		return once + (this.dice.oneIn(10) ? start + below(composite, depth + 1, number) : "");
	}

	private String below(GraphQLCompositeType type, int depth, String number) {
		return type.getName().endsWith("Connection") ? connection((GraphQLObjectType) type, depth, number)
				: selection(type, depth);
	}

	private String arguments(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
		return listed(field.getArguments()
			.stream()
			.filter((argument) -> isGiven(type.getName(), field, argument))
			.map((argument) -> argument(type.getName(), field, argument)));
	}

	/** Pages from the beginning or from the end, not both; cursors come later. */
	private String pageArguments(String type, GraphQLFieldDefinition field, String number) {
		String other = this.dice.oneIn(2) ? "first" : "last";
		return listed(field.getArguments()
			.stream()
			.filter((argument) -> !argument.getName().equals(other))
			.filter((argument) -> this.narrow && List.of("first", "last").contains(argument.getName())
					|| isGiven(type, field, argument))
			.map((argument) -> switch (argument.getName()) {
				case "after", "before" -> {
					this.coverage.use(Coverage.name(type, field, argument));
					yield argument.getName() + ": " + this.input.cursor(argument.getName() + number);
				}
				default -> argument(type, field, argument);
			}));
	}

	private boolean isGiven(String type, GraphQLFieldDefinition field, GraphQLArgument argument) {
		return GraphQLTypeUtil.isNonNull(argument.getType()) || this.dice.oneIn(3)
				|| this.coverage.unused().contains(Coverage.name(type, field, argument));
	}

	private static String listed(Stream<String> arguments) {
		String all = arguments.collect(Collectors.joining(", "));
		return all.isEmpty() ? "" : "(" + all + ")";
	}

	private String argument(String type, GraphQLFieldDefinition field, GraphQLArgument argument) {
		this.coverage.use(Coverage.name(type, field, argument));
		String name = argument.getName();
		if (this.narrow && List.of("first", "last").contains(name)) {
			return name + ": " + this.dice.between(1, 2);
		}
		String hint = (type.equals("Query") && name.equals("id") && !field.getName().equals("node"))
				? field.getName() + ":" : name;
		return name + ": " + this.input.argument(hint, argument.getType());
	}

	/** A connection: its rows in one way or both, where it stands, how many there are. */
	private String connection(GraphQLObjectType type, int depth, String number) {
		GraphQLObjectType edge = (GraphQLObjectType) GraphQLTypeUtil
			.unwrapAll(type.getFieldDefinition("edges").getType());
		GraphQLCompositeType node = (GraphQLCompositeType) GraphQLTypeUtil
			.unwrapAll(edge.getFieldDefinition("node").getType());
		StringBuilder fields = new StringBuilder("{ ");
		int chosen = this.dice.below(8);
		if (chosen < 4) {
			fields.append(asked(type, "nodes")).append(selection(node, depth + 1));
		}
		if (chosen == 3 || chosen == 4 || chosen == 5) {
			fields.append(asked(type, "edges")).append("{ ").append(cursor(edge, "cursor", number));
			if (edge.getFieldDefinition("score") != null) {
				fields.append(cursor(edge, "score", number));
				List.of("title", "kind", "matched", "matchedIn").forEach((field) -> fields.append(asked(edge, field)));
			}
			fields.append(asked(edge, "node")).append(selection(node, depth + 2)).append("} ");
		}
		if (chosen > 4 || this.dice.oneIn(3)) {
			GraphQLObjectType info = this.schema.getObjectType("PageInfo");
			fields.append(asked(type, "pageInfo"))
				.append("{ ")
				.append(asked(info, "hasNextPage"))
				.append(asked(info, "hasPreviousPage"))
				.append(cursor(info, "startCursor", number))
				.append(cursor(info, "endCursor", number))
				.append("} ");
		}
		if (chosen == 7 || this.dice.oneIn(3)) {
			fields.append(asked(type, "totalCount"));
		}
		return fields.append("} ").toString();
	}

	private String asked(GraphQLObjectType type, String field) {
		this.coverage.use(type.getName() + "." + field);
		return (this.dice.oneIn(4) ? "a" + this.names++ + ": " : "") + field + " ";
	}

	/**
	 * What an answer may give in other words: its key tells which connection it is of.
	 */
	private String cursor(GraphQLObjectType type, String field, String number) {
		this.coverage.use(type.getName() + "." + field);
		return Comparison.OPAQUE + number + "_" + this.names++ + ": " + field + " ";
	}

}
