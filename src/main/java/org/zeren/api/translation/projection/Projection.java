package org.zeren.api.translation.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.ExposesReturning;
import org.neo4j.cypherdsl.core.ExposesSubqueryCall;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField.Many;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowType;
import org.zeren.api.selection.Selection;
import org.zeren.api.translation.clause.MatchClause;
import org.zeren.api.translation.clause.Scope;
import org.zeren.api.translation.clause.StatementNames;

/**
 * Turns what an operation selects of a row into one expression that has the shape of the
 * answer: a map from the answer's keys to values, in which what the row links to is a
 * subquery.
 */
public final class Projection {

	private static final String ROOT = "row";

	private final Mapping mapping;

	private final StatementNames names;

	private final LinkProjection links;

	private List<Statement> calls = new ArrayList<>();

	/**
	 * @param mapping how the schema stands in the graph
	 * @param names the variables and parameters of the statement
	 */
	public Projection(Mapping mapping, StatementNames names) {
		this.mapping = mapping;
		this.names = names;
		this.links = new LinkProjection(mapping, names, this);
	}

	/**
	 * {@return the statement that answers a root field which a pattern finds}
	 */
	public Statement root(RowField.Link link, Selection selection) {
		if (link.many() == Many.ONE) {
			MatchClause found = MatchClause.of(link, null, selection.arguments(), this.mapping, this.names);
			Expression row = typed(found.scope(), selection);
			return calling(found.match(), this.calls).returning(row.as(ROOT)).build();
		}
		return root(this.links.found(link, null, selection));
	}

	/**
	 * {@return the statement that reads what a function computes a root field from}
	 */
	public Statement root(RowField.Computed computed, RowField.Link start, Selection selection) {
		MatchClause found = MatchClause.of(start, null, selection.arguments(), this.mapping, this.names);
		return found.match().returning(found.scope().value(computed.from(), this.names).as(ROOT)).build();
	}

	/**
	 * {@return the statement whose one row is a value, after what is called for it}
	 */
	public Statement root(Expression value) {
		return this.calls.isEmpty() ? Cypher.returning(value.as(ROOT)).build()
				: Cypher.call(this.calls.get(0)).returning(value.as(ROOT)).build();
	}

	/**
	 * {@return the rows of {@code reading} as a list}
	 * <p>
	 * That is a subquery inside the expression of the row around it. Cypher does not let
	 * one that aggregates stand there with other values; such a one, and what it stands
	 * in, is called before the row is made.
	 * @param aggregates whether the reading aggregates
	 * @param row makes the expression of a row
	 */
	public Expression list(StatementBuilder.OngoingReading reading, boolean aggregates,
			Supplier<? extends Expression> row) {
		List<Statement> outer = this.calls;
		this.calls = new ArrayList<>();
		Expression expression = row.get();
		List<Statement> inner = this.calls;
		this.calls = outer;
		if (inner.isEmpty() && !aggregates) {
			return Cypher.collect(reading.returning(expression).build());
		}
		SymbolicName list = this.names.variable();
		outer.add(calling(reading, inner).returning(Cypher.collect(expression).as(list)).build());
		return list;
	}

	/**
	 * Has a statement called for each row of the list that is being made, before the row
	 * is: its values can then stand in the row.
	 */
	public void call(Statement statement) {
		this.calls.add(statement);
	}

	/**
	 * Cypher-DSL 2025.2.7 misplaces commas where more than one variable is handed over by
	 * name.
	 */
	private static ExposesReturning calling(StatementBuilder.OngoingReading reading, List<Statement> calls) {
		ExposesReturning returning = reading;
		ExposesSubqueryCall calling = reading;
		for (Statement call : calls) {
			ExposesSubqueryCall.BuildableSubquery next = calling.call(call, Cypher.asterisk());
			calling = next;
			returning = next;
		}
		return returning;
	}

	/**
	 * {@return a row with the selected fields}
	 */
	Expression row(Scope row, Selection selection) {
		return (row.type().kind() == RowType.Kind.ABSTRACT) ? typed(row, selection)
				: Cypher.mapOf(entries(row, selection).toArray());
	}

	/**
	 * {@return a row with the selected fields and the name of its type; what is selected
	 * of a node of an interface or union depends on its label}
	 */
	public Expression typed(Scope row, Selection selection) {
		if (row.type().kind() == RowType.Kind.ABSTRACT) {
			Case choice = Cypher.caseExpression();
			for (RowType type : this.mapping.members(row.type().name())) {
				Expression one = typed(new Scope(type, row.subject(), Map.of()), selection);
				choice = choice.when(Cypher.raw("$E:" + type.label(), row.subject()).asCondition()).then(one);
			}
			return choice;
		}
		List<Object> entries = new ArrayList<>(List.of(RowType.TYPE, Cypher.literalOf(row.type().name())));
		entries.addAll(entries(row, selection));
		return Cypher.mapOf(entries.toArray());
	}

	private List<Object> entries(Scope row, Selection selection) {
		List<Object> entries = new ArrayList<>();
		for (Selection field : selection.of(row.type().name())) {
			if (!field.isTypeName()) {
				entries.add(field.key());
				entries.add(field(row, row.type().field(field.name()), field));
			}
		}
		return entries;
	}

	private Expression field(Scope row, RowField field, Selection selected) {
		if (field instanceof RowField.Link link) {
			return this.links.found(link, row, selected);
		}
		if (field instanceof RowField.Computed computed) {
			return row.value(computed.from(), this.names);
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
	private Expression part(Scope part, boolean required, Selection selected) {
		Expression whole = row(part, selected);
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

	private Expression variable(Scope row, RowField.Variable variable, Selection selected) {
		if (variable.type() == null) {
			return row.variable(variable.name(), row.type()).subject();
		}
		Scope node = row.variable(variable.name(), this.mapping.type(variable.type()));
		Expression whole = row(node, selected);
		return variable.required() ? whole : orNull(node.subject(), whole);
	}

	private static Expression orNull(Expression condition, Expression value) {
		return Cypher.caseExpression().when(condition.isNotNull()).then(value);
	}

}
