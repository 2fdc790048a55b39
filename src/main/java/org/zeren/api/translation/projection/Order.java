package org.zeren.api.translation.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SortItem;

import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowType;
import org.zeren.api.operation.BadRequest;
import org.zeren.api.page.Cursor;
import org.zeren.api.selection.InputObjects;
import org.zeren.api.selection.RuntimeValue;
import org.zeren.api.translation.clause.Scope;
import org.zeren.api.translation.clause.StatementNames;

/**
 * The order of a link's rows: no two rows are equal in it, for its last key is the id.
 * Values of an enum come as the schema lists them: its words tell how they rank, their
 * letters do not (HIGH, MEDIUM, LOW).
 *
 * @param list the field that gives them, such as Plan.measures
 * @param keys the keys, the most important first
 */
record Order(String list, List<Key> keys) {

	private static final int MOST = 5;

	/**
	 * One key of an order.
	 *
	 * @param name its name, for cursors
	 * @param value its value in a row
	 * @param descending whether the greatest comes first
	 * @param nullable whether it can be missing
	 * @param indexed whether an index holds it in its order
	 */
	record Key(String name, Expression value, boolean descending, boolean nullable, boolean indexed) {

		/** The rows whose key lies behind {@code value} in the order, or before it. */
		Condition beyond(Parameter<?> bound, boolean backwards) {
			if (this.descending == backwards) {
				Condition greater = this.value.gt(bound);
				return this.nullable ? greater.or(this.value.isNull().and(bound.isNotNull())) : greater;
			}
			Condition less = this.value.lt(bound);
			return this.nullable ? less.or(this.value.isNotNull().and(bound.isNull())) : less;
		}

		Condition same(Parameter<?> bound) {
			return this.value.eq(bound).or(this.value.isNull().and(bound.isNull()));
		}

		/**
		 * The rows that lie behind a place whose first key is that, or before it: with
		 * this key beyond it, or the same and the others beyond theirs. Where it cannot
		 * be missing this is said without two values to look for, for the database would
		 * look for both and sort all that it finds, and an index gives them in order.
		 */
		Condition beyond(Parameter<?> bound, boolean backwards, Condition others) {
			if (this.nullable) {
				return beyond(bound, backwards).or(same(bound).and(others));
			}
			Condition notBefore = (this.descending == backwards) ? this.value.gte(bound) : this.value.lte(bound);
			return notBefore.and(this.value.ne(bound).or(others));
		}

	}

	/**
	 * {@return the order that an operation asks for, or else that of the link}
	 */
	static Order of(String list, RowField.Link link, Scope row, @Nullable Object orderBy, Mapping mapping,
			StatementNames names) {
		List<Key> keys = new ArrayList<>();
		if (orderBy != null) {
			List<Map<String, ?>> asked = InputObjects.list(orderBy);
			asked.forEach((key) -> add(keys, key(row, "", key, link.known().present(), mapping, names)));
			if (keys.size() > MOST || asked.size() > 2 * MOST) {
				throw new BadRequest("`orderBy` has %d keys; %d are allowed. What comes behind them seldom decides."
					.formatted(asked.size(), MOST));
			}
		}
		if (keys.isEmpty()) {
			link.order().forEach((property) -> keys.add(own(row, property)));
		}
		if (keys.stream().noneMatch((key) -> key.name().equals("id"))) {
			keys.add(own(row, "id"));
		}
		return new Order(list, keys);
	}

	/** A key that comes again decides nothing. */
	private static void add(List<Key> keys, Key key) {
		if (keys.stream().noneMatch((known) -> known.name().equals(key.name()))) {
			keys.add(key);
		}
	}

	private static Key own(Scope row, String property) {
		return new Key(property, row.subject().property(property), false, false, false);
	}

	@SuppressWarnings("unchecked")
	private static Key key(Scope row, String path, Map<String, ?> key, List<String> present, Mapping mapping,
			StatementNames names) {
		Map.Entry<String, ?> entry = key.entrySet().iterator().next();
		RowField field = row.type().field(entry.getKey());
		String name = path + field.name();
		if (field instanceof RowField.Part part) {
			RowType type = mapping.type(part.type());
			return key(row.as(type), name + ".", (Map<String, ?>) entry.getValue(), present, mapping, names);
		}
		boolean descending = "DESC".equals(entry.getValue());
		if (field instanceof RowField.Property property) {
			boolean nullable = (!property.type().required() || !path.isEmpty())
					&& !present.contains(property.property());
			return new Key(name, ranked(row.subject().property(property.property()), property.type(), mapping),
					descending, nullable, property.indexed());
		}
		RowField.Value value = (RowField.Value) field;
		return new Key(name, ranked(row.value(value.cypher(), names), value.type(), mapping), descending,
				!value.type().required(), false);
	}

	/** The place of an enum's value among all; any other value as it is. */
	private static Expression ranked(Expression value, RowField.ValueType type, Mapping mapping) {
		Map<String, String> stored = mapping.enums().getOrDefault(type.name(), Map.of());
		if (stored.isEmpty()) {
			return value;
		}
		Case ranks = Cypher.caseExpression(value);
		int rank = 0;
		for (String one : stored.values()) {
			ranks = ranks.when(Cypher.literalOf(one)).then(Cypher.literalOf(rank++));
		}
		return ranks;
	}

	/**
	 * {@return a condition that leaves out no row and lets the database walk an index
	 * that is in this order, instead of sorting all rows}
	 */
	Condition indexed() {
		Key first = this.keys.get(0);
		return (first.indexed() && !first.nullable()) ? first.value().isNotNull() : Cypher.noCondition();
	}

	/**
	 * {@return the rows behind a cursor, or before it}
	 * @param cursor the cursor, or the {@link RuntimeValue} that gives it
	 * @param backwards whether the rows before it are meant
	 */
	Condition beyond(Object cursor, boolean backwards, StatementNames names) {
		Condition beyond = Cypher.isFalse();
		for (int i = this.keys.size() - 1; i >= 0; i--) {
			Key key = this.keys.get(i);
			Parameter<?> bound = names.parameter(bound(cursor, i));
			beyond = (i == this.keys.size() - 1) ? key.beyond(bound, backwards) : key.beyond(bound, backwards, beyond);
		}
		return beyond;
	}

	/** The value of the key of that number in a cursor. */
	private RuntimeValue bound(Object cursor, int key) {
		String order = toString();
		return RuntimeValue.of(cursor, (known) -> Cursor.decode(String.valueOf(known), order).get(key));
	}

	/**
	 * {@return how Cypher sorts by it}
	 * @param backwards whether from the end
	 */
	List<SortItem> sort(boolean backwards) {
		return this.keys.stream()
			.map((key) -> (key.descending() != backwards) ? key.value().descending() : key.value().ascending())
			.toList();
	}

	/**
	 * {@return a row's values of the keys, for its cursor}
	 */
	Expression key() {
		return Cypher.listOf(this.keys.stream().map(Key::value).toList());
	}

	@Override
	public String toString() {
		return this.list + ":"
				+ this.keys.stream()
					.map((key) -> key.name() + (key.descending() ? "-" : "+"))
					.collect(Collectors.joining(","));
	}

}
