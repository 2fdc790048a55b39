package org.zeren.api.translation.filter;

import java.util.List;
import java.util.Map;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;

import org.zeren.api.mapping.CypherText;
import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowType;
import org.zeren.api.selection.InputObjects;
import org.zeren.api.translation.clause.Logic;
import org.zeren.api.translation.clause.MatchClause;
import org.zeren.api.translation.clause.Scope;
import org.zeren.api.translation.clause.StatementNames;

/**
 * Turns the filters of an operation into conditions. A condition is true or false, never
 * unknown: what has no value equals nothing, so {@code not} turns every answer round.
 */
public final class FilterTranslation {

	private final Mapping mapping;

	private final StatementNames names;

	/**
	 * @param mapping how the schema stands in the graph
	 * @param names the variables and parameters of the statement
	 */
	public FilterTranslation(Mapping mapping, StatementNames names) {
		this.mapping = mapping;
		this.names = names;
	}

	/**
	 * {@return those of the rows that {@code filter} asks for}: the search may begin at
	 * what they are linked to, for with a condition on an indexed value there, that is a
	 * shorter way than to look at every row
	 * @throws org.zeren.api.operation.BadRequest where the filter asks for too much
	 */
	public MatchClause select(MatchClause found, Map<String, ?> filter) {
		FilterLimits.check(filter, found.scope().type(), this.mapping);
		return new FilterJoin(this.mapping, this.names, this).join(found, found.scope(), filter);
	}

	/**
	 * {@return what {@code filter} asks of a row}
	 */
	Condition condition(Scope row, Map<String, ?> filter) {
		Condition all = Cypher.noCondition();
		for (Map.Entry<String, ?> entry : filter.entrySet()) {
			Object value = entry.getValue();
			if (value != null) {
				all = Logic.and(all, condition(row, entry.getKey(), value));
			}
		}
		return all;
	}

	/**
	 * {@return what one entry of a filter asks of a row}
	 */
	Condition condition(Scope row, String name, Object value) {
		return switch (name) {
			case "and" -> all(row, InputObjects.list(value));
			case "or" -> any(row, InputObjects.list(value));
			case "not" -> Logic.not(condition(row, InputObjects.of(value)));
			default -> condition(row, row.type().field(name), InputObjects.of(value));
		};
	}

	private Condition all(Scope row, List<Map<String, ?>> filters) {
		return filters.stream().map((filter) -> condition(row, filter)).reduce(Cypher.noCondition(), Logic::and);
	}

	/** One of none never holds; a filter that says nothing always does. */
	private Condition any(Scope row, List<Map<String, ?>> filters) {
		List<Condition> conditions = filters.stream().map((filter) -> condition(row, filter)).toList();
		if (conditions.isEmpty()) {
			return Cypher.isFalse();
		}
		return conditions.stream().anyMatch(Logic::saysNothing) ? Cypher.noCondition()
				: conditions.stream().reduce(Cypher.noCondition(), Condition::or);
	}

	private Condition condition(Scope row, RowField field, Map<String, ?> filter) {
		if (field instanceof RowField.Property property) {
			return ValueFilter.condition(row.subject().property(property.property()), filter, this.names);
		}
		if (field instanceof RowField.Value value) {
			return ValueFilter.condition(row.value(value.cypher(), this.names), filter, this.names);
		}
		if (field instanceof RowField.Part part) {
			return condition(row.as(this.mapping.type(part.type())), filter);
		}
		if (field instanceof RowField.Variable variable && variable.type() != null) {
			return condition(row.variable(variable.name(), this.mapping.type(variable.type())), filter);
		}
		if (field instanceof RowField.Link link) {
			return (link.many() == RowField.Many.ONE) ? exists(row, link, filter) : list(row, link, filter);
		}
		throw new IllegalArgumentException(row.type().name() + "." + field.name() + " takes no conditions");
	}

	private Condition list(Scope row, RowField.Link link, Map<String, ?> filter) {
		Condition all = Cypher.noCondition();
		for (Map.Entry<String, ?> entry : filter.entrySet()) {
			if (entry.getValue() != null) {
				Map<String, ?> value = InputObjects.of(entry.getValue());
				all = Logic.and(all, switch (entry.getKey()) {
					case "some" -> exists(row, link, value);
					case "none" -> exists(row, link, value).not();
					case "every" -> every(row, link, value);
					default -> count(row, link, value);
				});
			}
		}
		return all;
	}

	private Condition exists(Scope row, RowField.Link link, Map<String, ?> filter) {
		TypeRestriction narrowed = TypeRestriction.of(link, filter, this.mapping);
		CypherText any = narrowed.link().known().any();
		if (any != null && narrowed.filter().isEmpty()) {
			return row.value(any, this.names).asCondition();
		}
		MatchClause found = found(row, narrowed.link());
		return Cypher.exists(found.where(condition(found.scope(), narrowed.filter())).subjects());
	}

	private Condition every(Scope row, RowField.Link link, Map<String, ?> filter) {
		MatchClause found = found(row, link);
		return Cypher.exists(found.where(Logic.not(condition(found.scope(), filter))).subjects()).not();
	}

	private Condition count(Scope row, RowField.Link link, Map<String, ?> filter) {
		Object where = filter.get("where");
		TypeRestriction narrowed = TypeRestriction.of(link, (where != null) ? InputObjects.of(where) : Map.of(),
				this.mapping);
		MatchClause found = found(row, narrowed.link());
		MatchClause fitting = found.where(condition(found.scope(), narrowed.filter()));
		return ValueFilter.condition(Cypher.count(fitting.subjects()), InputObjects.without(filter, "where"),
				this.names);
	}

	private MatchClause found(Scope row, RowField.Link link) {
		return MatchClause.of(link, row, Map.of(), this.mapping, this.names);
	}

}
