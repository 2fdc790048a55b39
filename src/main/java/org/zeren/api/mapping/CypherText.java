package org.zeren.api.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * A piece of Cypher as the schema holds it, in which variables and arguments are still to
 * be filled in: {@code (this)-[:SETS]->(it:Target)}.
 */
public final class CypherText {

	/**
	 * A variable stands at the beginning of a node or relationship, or behind AS:
	 * {@code (it:Target)}, but not {@code (it.id = 1)}.
	 */
	private static final Pattern DECLARED = Pattern.compile("(?:(?<!\\w)\\(|\\[|\\bAS )\\s*([a-z]\\w*+)(?![.(])");

	/**
	 * A quoted text, or a word with what stands before it: a point of a property, a colon
	 * of a label or type, a dollar of an argument. A function is no word.
	 */
	private static final Pattern WORD = Pattern.compile("'[^']*'|([.:$|!&]?)\\b([A-Za-z_]\\w*+)(?!\\()");

	/**
	 * Words of Cypher that the schema writes in lower case; the others are in capitals.
	 */
	private static final Set<String> LITERALS = Set.of("null", "true", "false");

	private final String text;

	private final Set<String> variables = new LinkedHashSet<>();

	private final List<Piece> pieces = new ArrayList<>();

	/**
	 * @param text as in the schema
	 */
	public CypherText(String text) {
		this.text = text.strip().replaceAll("\\s+", " ");
		Matcher declared = DECLARED.matcher(this.text);
		while (declared.find()) {
			this.variables.add(declared.group(1));
		}
		Matcher word = WORD.matcher(this.text);
		int from = 0;
		while (word.find()) {
			String mark = word.group(1);
			if (mark != null && (mark.isEmpty() || mark.equals("$"))) {
				this.pieces.add(new Piece(Piece.Kind.CYPHER, this.text.substring(from, word.start())));
				this.pieces.add(new Piece(mark.isEmpty() ? Piece.Kind.WORD : Piece.Kind.ARGUMENT, word.group(2)));
				from = word.end();
			}
		}
		this.pieces.add(new Piece(Piece.Kind.CYPHER, this.text.substring(from)));
	}

	/**
	 * {@return an expression, which keeps together whatever it is combined with}
	 */
	static CypherText expression(String text) {
		return new CypherText("(" + text.strip() + ")");
	}

	/**
	 * {@return the text with these types instead of those of the relationship {@code it}}
	 */
	CypherText narrowedTo(List<String> types) {
		return new CypherText(this.text.replaceFirst("\\[it:[^]*]*]", "[it:" + String.join("|", types) + "]"));
	}

	/**
	 * {@return the variables that the text binds or names in a pattern, in order}
	 */
	public Set<String> variables() {
		return this.variables;
	}

	/**
	 * {@return the text with its variables and arguments filled in}
	 * @param variables the variables by their names in the schema
	 * @param argument gives the parameter that holds an argument
	 */
	public Expression fill(Map<String, SymbolicName> variables, Function<String, Parameter<?>> argument) {
		StringBuilder filled = new StringBuilder();
		for (Piece piece : this.pieces) {
			SymbolicName variable = (piece.kind() == Piece.Kind.WORD) ? variables.get(piece.text()) : null;
			if (variable != null) {
				filled.append(variable.getValue());
			}
			else if (piece.kind() == Piece.Kind.ARGUMENT) {
				filled.append('$').append(argument.apply(piece.text()).getName());
			}
			else {
				filled.append(piece.text());
			}
		}
		return Cypher.raw(filled.toString());
	}

	/**
	 * {@return the words that are neither known nor bound by the text itself, nor words
	 * of Cypher: variables that somebody misspelt}
	 * @param known the variables that the text can use
	 */
	List<String> strangers(Set<String> known) {
		return this.pieces.stream()
			.filter((piece) -> piece.kind() == Piece.Kind.WORD && Character.isLowerCase(piece.text().charAt(0)))
			.map(Piece::text)
			.filter((word) -> !known.contains(word) && !this.variables.contains(word) && !LITERALS.contains(word))
			.filter((word) -> !Pattern.compile("\\b" + word + "\\s*(?::|IN\\b)").matcher(this.text).find())
			.distinct()
			.toList();
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

	/**
	 * A stretch of the text: Cypher as it stands, a word that may be a variable, or an
	 * argument.
	 */
	private record Piece(Kind kind, String text) {

		private enum Kind {

			CYPHER, WORD, ARGUMENT

		}

	}

}
