package org.zeren.api.mapping;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Comparison;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Labels;
import org.neo4j.cypherdsl.core.ListComprehension;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.NodeLabel;
import org.neo4j.cypherdsl.core.Reduction;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Return;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.ast.Visitable;
import org.neo4j.cypherdsl.core.ast.Visitor;

/**
 * Collects the variables of a statement, and those of them that nodes and relationships
 * of patterns, AS, UNWIND and comprehensions bring in.
 */
final class CypherVariables implements Visitor {

	private final Set<String> used = new LinkedHashSet<>();

	private final Set<String> declared = new LinkedHashSet<>();

	private final Set<String> labels = new LinkedHashSet<>();

	private final Set<String> types = new LinkedHashSet<>();

	private final Deque<Visitable> around = new ArrayDeque<>();

	private int returns;

	/**
	 * {@return the names that are used, be they bound or not}
	 */
	Set<String> used() {
		return this.used;
	}

	/**
	 * {@return the names that the statement brings in, in order}
	 */
	Set<String> declared() {
		return this.declared;
	}

	/**
	 * {@return the labels and types of relationships that it names}
	 */
	CypherText.Names names() {
		return new CypherText.Names(this.labels, this.types);
	}

	/**
	 * {@return how many RETURN it has}
	 */
	int returns() {
		return this.returns;
	}

	@Override
	public void enter(Visitable segment) {
		this.returns += (segment instanceof Return) ? 1 : 0;
		if (segment instanceof NodeLabel label) {
			this.labels.add(label.getValue());
		}
		else if (segment instanceof Labels labels) {
			this.labels.addAll(labels.getStaticValues());
		}
		else if (segment instanceof Relationship.Details details) {
			this.types.addAll(details.getTypes());
		}
		if (segment instanceof Node node) {
			node.getSymbolicName().flatMap(CypherVariables::variable).ifPresent(this.declared::add);
		}
		else if (segment instanceof AliasedExpression aliased) {
			variable(Cypher.name(aliased.getAlias())).ifPresent(this.declared::add);
		}
		else if (segment instanceof SymbolicName name) {
			variable(name).ifPresent(brings(this.around.peek()) ? this.declared::add : this.used::add);
		}
		this.around.push(segment);
	}

	@Override
	public void leave(Visitable segment) {
		this.around.pop();
	}

	/** A name used anew in a comprehension is declared there already. */
	private boolean brings(@Nullable Visitable parent) {
		return parent instanceof Relationship.Details || parent instanceof ListComprehension
				|| parent instanceof Comparison && this.around.stream().anyMatch(Reduction.class::isInstance)
				|| parent != null && parent.getClass().getSimpleName().matches("ListPredicate|ReductionPipeline");
	}

	/** The name of a variable; the name of a property or function is none. */
	private static Optional<String> variable(SymbolicName name) {
		Matcher hole = CypherText.HOLE.matcher(name.getValue());
		return hole.matches() ? Optional.of(hole.group(2)) : Optional.empty();
	}

}
