package org.zeren.api.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * A piece of Cypher as the schema holds it, in which variables and arguments are still to
 * be filled in: {@code (this)-[:SETS]->(it:Target)}.
 */
public final class CypherText {

	/** A variable stands at the beginning of a node or relationship, or behind AS. */
	private static final Pattern DECLARED = Pattern.compile("(?:(?<!\\w)\\(|\\[|\\bAS )\\s*([a-z]\\w*)");

	/**
	 * A quoted text, or a word with what stands before it: a point of a property, a colon
	 * of a label or type, a dollar of an argument. A function is no word.
	 */
	private static final Pattern WORD = Pattern.compile("'[^']*'|([.:$|!&]?)\\b([A-Za-z_]\\w*+)(?!\\()");

	private final String text;

	private final Set<String> declared = new LinkedHashSet<>();

	/**
	 * @param text as in the schema
	 */
	public CypherText(String text) {
		this.text = text.strip().replaceAll("\\s+", " ");
		Matcher matcher = DECLARED.matcher(this.text);
		while (matcher.find()) {
			this.declared.add(matcher.group(1));
		}
	}

	/**
	 * {@return the variables that the text binds or names in a pattern, in order}
	 */
	public Set<String> variables() {
		return this.declared;
	}

	/**
	 * {@return the arguments that the text uses, without their dollar}
	 */
	public Set<String> arguments() {
		Set<String> arguments = new LinkedHashSet<>();
		Matcher matcher = WORD.matcher(this.text);
		while (matcher.find()) {
			if ("$".equals(matcher.group(1))) {
				arguments.add(matcher.group(2));
			}
		}
		return arguments;
	}

	/**
	 * {@return the text with its variables and arguments filled in}
	 * @param known the names that are variables
	 * @param variable gives the variable of a name
	 * @param argument gives the value of an argument
	 */
	public Expression fill(Set<String> known, Function<String, ? extends Expression> variable,
			Function<String, ? extends Expression> argument) {
		StringBuilder format = new StringBuilder();
		List<Expression> filled = new ArrayList<>();
		Matcher matcher = WORD.matcher(this.text);
		int from = 0;
		while (matcher.find()) {
			String mark = matcher.group(1);
			String word = matcher.group(2);
			if (word == null) {
				continue;
			}
			if (mark.equals("$")) {
				filled.add(argument.apply(word));
			}
			else if (mark.isEmpty() && known.contains(word)) {
				filled.add(variable.apply(word));
			}
			else {
				continue;
			}
			format.append(this.text, from, matcher.start()).append("$E");
			from = matcher.end();
		}
		format.append(this.text, from, this.text.length());
		return Cypher.raw(format.toString(), filled.toArray());
	}

	/**
	 * {@return whether brackets and quotes are closed}
	 */
	boolean balanced() {
		StringBuilder open = new StringBuilder();
		for (char c : this.text.replaceAll("'[^']*'", "").replaceAll("<-|->", "-").toCharArray()) {
			if ("([{".indexOf(c) >= 0) {
				open.append(c);
			}
			else if (")]}".indexOf(c) >= 0) {
				int last = open.length() - 1;
				if (last < 0 || "([{".indexOf(open.charAt(last)) != ")]}".indexOf(c)) {
					return false;
				}
				open.setLength(last);
			}
			else if (c == '\'') {
				return false;
			}
		}
		return open.isEmpty();
	}

	@Override
	public String toString() {
		return this.text;
	}

}
