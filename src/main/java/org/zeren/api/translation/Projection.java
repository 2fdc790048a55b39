package org.zeren.api.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.ExposesReturning;
import org.neo4j.cypherdsl.core.ExposesSubqueryCall;
import org.neo4j.cypherdsl.core.ResultStatement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowField.Many;

/**
 * Turns what an operation selects of a row into one expression that has the shape of the
 * answer: a map from the answer's keys to values, in which what the row links to is a
 * subquery.
 */
final class Projection {

	private static final String ROOT = "row";

	private final Mapping mapping;

	private final Names names;

	private final Links links;

	private List<Statement> calls = new ArrayList<>();

	Projection(Mapping mapping, Names names) {
		this.mapping = mapping;
		this.names = names;
		this.links = new Links(mapping, names, this);
	}

	/**
	 * {@return the statement that answers a root field}
	 */
	Statement root(RowField field, Map<String, Object> arguments, DataFetchingFieldSelectionSet selection) {
		if (field instanceof RowField.Hits hits) {
			Expression page = new Search(this.mapping, this.names, this).hits(hits, arguments, selection);
			return Cypher.returning(page.as(ROOT)).build();
		}
		RowField.Link link = (RowField.Link) field;
		if (link.many() == Many.ONE) {
			Found found = Found.of(link, null, arguments, this.mapping, this.names);
			return rows(found.match(), () -> typed(found.scope(), selection).as(ROOT), found.variables());
		}
		Expression value = this.links.found(link, null, arguments, selection);
		return this.calls.isEmpty() ? Cypher.returning(value.as(ROOT)).build()
				: Cypher.call(this.calls.get(0)).returning(value.as(ROOT)).build();
	}

	/**
	 * {@return a statement that gives the rows of {@code reading}}
	 * @param row makes the expression of a row
	 * @param imports the variables of the row
	 */
	ResultStatement rows(StatementBuilder.OngoingReading reading, Supplier<? extends Expression> row,
			SymbolicName... imports) {
		List<Statement> outer = this.calls;
		this.calls = new ArrayList<>();
		Expression expression = row.get();
		ExposesReturning returning = reading;
		ExposesSubqueryCall calling = reading;
		for (Statement call : this.calls) {
			ExposesSubqueryCall.BuildableSubquery next = (imports.length == 0) ? calling.call(call)
					: calling.call(call, imports);
			calling = next;
			returning = next;
		}
		this.calls = outer;
		return returning.returning(expression).build();
	}

	/**
	 * {@return the value of a statement that aggregates}
	 * <p>
	 * Cypher does not let it stand inside an expression with others, so it is called
	 * before the row is made.
	 * @param statement makes the statement, whose one column is the given variable
	 */
	Expression called(Function<SymbolicName, Statement> statement) {
		SymbolicName value = this.names.variable();
		this.calls.add(statement.apply(value));
		return value;
	}

	/**
	 * {@return a row with the selected fields}
	 */
	Expression row(Scope row, DataFetchingFieldSelectionSet selection) {
		return Cypher.mapOf(entries(row, selection).toArray());
	}

	/**
	 * {@return a row with the selected fields and the name of its type}
	 */
	Expression typed(Scope row, DataFetchingFieldSelectionSet selection) {
		List<Object> entries = new ArrayList<>(List.of(Translator.TYPE, Cypher.literalOf(row.type().name())));
		entries.addAll(entries(row, selection));
		return Cypher.mapOf(entries.toArray());
	}

	private List<Object> entries(Scope row, DataFetchingFieldSelectionSet selection) {
		List<Object> entries = new ArrayList<>();
		for (SelectedField field : Selection.of(selection, row.type().name())) {
			entries.add(field.getResultKey());
			entries.add(field(row, row.type().field(field.getName()), field));
		}
		return entries;
	}

	private Expression field(Scope row, RowField field, SelectedField selected) {
		if (field instanceof RowField.Link link) {
			return this.links.found(link, row, selected.getArguments(), selected.getSelectionSet());
		}
		if (field instanceof RowField.Part part) {
			return part(row.as(this.mapping.type(part.type())), part.required(), selected);
		}
		if (field instanceof RowField.Variable variable) {
			return variable(row, variable, selected);
		}
		return value(row, field).orElseThrow();
	}

	private Optional<Expression> value(Scope row, @Nullable RowField field) {
		if (field instanceof RowField.Property property) {
			return Optional.of(row.subject().property(property.property()));
		}
		return (field instanceof RowField.Value value) ? Optional.of(row.value(value.cypher(), this.names))
				: Optional.empty();
	}

	/**
	 * A part that can be missing is so where a value is missing that it cannot do
	 * without.
	 */
	private Expression part(Scope part, boolean required, SelectedField selected) {
		Expression whole = row(part, selected.getSelectionSet());
		return part.type()
			.fields()
			.values()
			.stream()
			.filter((field) -> !required && isRequired(field))
			.findFirst()
			.flatMap((field) -> value(part, field))
			.map((value) -> orNull(value, whole))
			.orElse(whole);
	}

	private static boolean isRequired(RowField field) {
		return field instanceof RowField.Property property && property.type().required()
				|| field instanceof RowField.Value value && value.type().required();
	}

	private Expression variable(Scope row, RowField.Variable variable, SelectedField selected) {
		if (variable.type() == null) {
			return row.variable(variable.name(), row.type()).subject();
		}
		Scope node = row.variable(variable.name(), this.mapping.type(variable.type()));
		Expression whole = row(node, selected.getSelectionSet());
		return variable.required() ? whole : orNull(node.subject(), whole);
	}

	private static Expression orNull(Expression condition, Expression value) {
		return Cypher.caseExpression().when(condition.isNotNull()).then(value);
	}

}
