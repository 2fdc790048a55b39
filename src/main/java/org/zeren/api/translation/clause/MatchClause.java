package org.zeren.api.translation.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.ResultStatement;
import org.neo4j.cypherdsl.core.StatementBuilder;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.ast.Visitor;

import org.zeren.api.mapping.CypherText;
import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowType;

/**
 * The rows that a link finds, with the variables of one place in a statement.
 *
 * @param scope what a row is called
 * @param patterns what finds the rows
 * @param condition what must hold
 * @param distinct whether the pattern can find a row twice
 * @param bound the variables that a row is made of
 * @param meetings where searches from several ends are to meet
 */
public record MatchClause(Scope scope, List<PatternElement> patterns, Condition condition, boolean distinct,
		List<SymbolicName> bound, List<SymbolicName> meetings) {

	/**
	 * {@return the rows of {@code link}}
	 * @param from the row that has the link; null for a root field
	 * @param arguments the link's arguments
	 */
	public static MatchClause of(RowField.Link link, @Nullable Scope from, Map<String, ?> arguments, Mapping mapping,
			StatementNames names) {
		Map<String, SymbolicName> outer = (from != null) ? from.all() : Map.of();
		RowField.Pattern search = link.search(arguments);
		Map<String, SymbolicName> all = Scope.withNew(outer, search.text().variables(), names);
		RowType type = mapping.type(link.type());
		SymbolicName subject = Stream.of("it", "this")
			.flatMap((name) -> Stream.ofNullable(all.get(name)))
			.findFirst()
			.orElseGet(names::variable);
		Scope scope = new Scope(type, subject, isNode(type) ? Map.of() : visible(all));
		Set<SymbolicName> bound = new LinkedHashSet<>();
		if (all.containsValue(subject)) {
			bound.add(subject);
		}
		if (type.kind() == RowType.Kind.EDGE) {
			search.text().variables().forEach((name) -> bound.add(all.get(name)));
		}
		if (type.kind() == RowType.Kind.ROW) {
			bound.clear();
			type.fields().keySet().forEach((name) -> bound.add(all.get(name)));
		}
		Condition condition = Cypher.noCondition();
		for (CypherText where : conditions(link, search, arguments)) {
			condition = Logic.and(condition, fill(where, all, arguments, names).asCondition());
		}
		return new MatchClause(scope, List.of(new Pattern(fill(search.text(), all, arguments, names))), condition,
				link.distinct(), List.copyOf(bound), List.of());
	}

	private static boolean isNode(RowType type) {
		return type.kind() == RowType.Kind.NODE || type.kind() == RowType.Kind.ABSTRACT;
	}

	/**
	 * The variables that the fields of an edge or row see: all but those with a fixed
	 * meaning.
	 */
	private static Map<String, SymbolicName> visible(Map<String, SymbolicName> all) {
		Map<String, SymbolicName> visible = new HashMap<>(all);
		visible.remove("it");
		return visible;
	}

	private static List<CypherText> conditions(RowField.Link link, RowField.Pattern search, Map<String, ?> arguments) {
		Stream<CypherText> given = link.arguments()
			.entrySet()
			.stream()
			.filter((argument) -> arguments.get(argument.getKey()) != null)
			.map(Map.Entry::getValue);
		return Stream.concat(Stream.ofNullable(search.where()), given).toList();
	}

	private static Expression fill(CypherText text, Map<String, SymbolicName> known, Map<String, ?> arguments,
			StatementNames names) {
		Map<String, SymbolicName> all = Scope.withNew(known, text.variables(), names);
		return text.fill(all, (name) -> names.parameter(arguments.get(name)));
	}

	/**
	 * {@return those of the rows that satisfy one more condition}
	 */
	public MatchClause where(Condition more) {
		return new MatchClause(this.scope, this.patterns, Logic.and(this.condition, more), this.distinct, this.bound,
				this.meetings);
	}

	/**
	 * {@return those of the rows from which {@code other} is found too}
	 * @param many whether that can be found more than once
	 */
	public MatchClause join(MatchClause other, boolean many) {
		List<PatternElement> all = new ArrayList<>(this.patterns);
		all.addAll(other.patterns);
		return new MatchClause(this.scope, all, Logic.and(this.condition, other.condition), this.distinct || many,
				this.bound, this.meetings);
	}

	/**
	 * {@return the same rows, searched from several ends that meet at a variable}: where
	 * more than one way leads there from an indexed value, to walk them all is shorter
	 * than to walk one and to look from each of what it finds along the others.
	 */
	public MatchClause meetingAt(SymbolicName variable) {
		List<SymbolicName> all = new ArrayList<>(this.meetings);
		all.add(variable);
		return new MatchClause(this.scope, this.patterns, this.condition, this.distinct, this.bound, all);
	}

	/**
	 * {@return the beginning of a statement that reads the rows, each once}
	 */
	public StatementBuilder.OrderableOngoingReadingAndWith reading() {
		StatementBuilder.OngoingReadingWithWhere match = match();
		return this.distinct ? match.withDistinct(variables()) : match.with(variables());
	}

	/**
	 * {@return a statement that gives what the rows are rows of, each once, for counting}
	 */
	public ResultStatement subjects() {
		StatementBuilder.OngoingReadingWithWhere match = match();
		List<Expression> subject = List.of(this.scope.subject());
		return (this.distinct ? match.returningDistinct(subject) : match.returning(subject)).build();
	}

	/**
	 * {@return the beginning of a statement that reads the rows, each as often as it is
	 * found}
	 */
	public StatementBuilder.OngoingReadingWithWhere match() {
		StatementBuilder.OngoingReadingWithoutWhere match = Cypher.match(this.patterns);
		for (SymbolicName meeting : this.meetings) {
			match = match.usingJoinOn(meeting);
		}
		return match.where(this.condition);
	}

	/**
	 * {@return the variables that a row is made of}
	 */
	public SymbolicName[] variables() {
		return this.bound.toArray(SymbolicName[]::new);
	}

	/**
	 * {@return the variables that a row is made of, taken from a list of them}
	 * @param known those that are there anyway
	 */
	public AliasedExpression[] from(SymbolicName list, Collection<SymbolicName> known) {
		return IntStream.range(0, this.bound.size())
			.filter((index) -> !known.contains(this.bound.get(index)))
			.mapToObj((index) -> Cypher.valueAt(list, index).as(this.bound.get(index)))
			.toArray(AliasedExpression[]::new);
	}

	/** A pattern as the schema spells it. */
	private record Pattern(Expression text) implements PatternElement {

		@Override
		public void accept(Visitor visitor) {
			this.text.accept(visitor);
		}

	}

}
