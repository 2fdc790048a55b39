package org.zeren.api.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.neo4j.cypherdsl.parser.CypherParser;
import org.neo4j.cypherdsl.parser.ExpressionCreatedEventType;
import org.neo4j.cypherdsl.parser.Options;

/**
 * A piece of Cypher as the schema holds it, in which variables and arguments are still to
 * be filled in: {@code (this)-[:SETS]->(it:Target)}. Neo4j's own parser says what in it
 * is a variable and what an argument, so that a quoted text or a comment may hold any
 * word.
 */
public final class CypherText {

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_23).alwaysEscapeNames(false).build());

	/**
	 * The parsed text is rendered with its variables and arguments between two characters
	 * that Unicode leaves to private use: what is left open.
	 */
	static final Pattern HOLE = Pattern.compile("(\\$?)`?\\uE000(\\w+)\\uE001`?");

	/** The types of the relationship {@code it}, in a rendered text. */
	private static final Pattern TYPES = Pattern.compile("(\\[`?\\uE000it\\uE001`?):[^]*]*");

	/** The parser takes the beginning of a text that is Cypher; this must come too. */
	private static final String END = ", 'zeren'";

	private final String template;

	private final Set<String> declared;

	private final Set<String> used;

	private final Names names;

	private final List<Piece> pieces = new ArrayList<>();

	private CypherText(String template, Set<String> declared, Set<String> used, Names names) {
		this.names = names;
		this.template = template;
		this.declared = declared;
		this.used = used;
		Matcher hole = HOLE.matcher(template);
		int from = 0;
		while (hole.find()) {
			this.pieces.add(new Piece(Piece.Kind.CYPHER, template.substring(from, hole.start())));
			this.pieces
				.add(new Piece(hole.group(1).isEmpty() ? Piece.Kind.VARIABLE : Piece.Kind.ARGUMENT, hole.group(2)));
			from = hole.end();
		}
		this.pieces.add(new Piece(Piece.Kind.CYPHER, template.substring(from)));
	}

	/**
	 * {@return a pattern, perhaps with clauses behind it}
	 * @param text what could stand behind MATCH
	 * @throws IllegalArgumentException where it could not; the message says why in a line
	 */
	public static CypherText pattern(String text) {
		return parse("MATCH ", text, "RETURN 1" + END);
	}

	/**
	 * {@return an expression, which keeps together whatever it is combined with}
	 * @param text what could stand behind RETURN
	 * @throws IllegalArgumentException where it could not; the message says why in a line
	 */
	public static CypherText expression(String text) {
		CypherText parsed = parse("RETURN (", text, ")" + END);
		String whole = parsed.template;
		boolean together = whole.startsWith("(") && closes(whole) == whole.length() - 1;
		return together ? parsed : new CypherText("(" + whole + ")", parsed.declared, parsed.used, parsed.names);
	}

	/** Where the bracket that opens a text is closed. */
	private static int closes(String text) {
		int depth = 0;
		char quote = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quote != 0) {
				quote = (c == quote && text.charAt(i - 1) != '\\') ? 0 : quote;
			}
			else if (c == '\'' || c == '"' || c == '`') {
				quote = c;
			}
			else if (c == '(') {
				depth++;
			}
			else if (c == ')' && --depth == 0) {
				return i;
			}
		}
		return -1;
	}

	/** A comment at the end of the text is closed by the line break behind it. */
	private static CypherText parse(String before, String text, String behind) {
		Options holes = Options.newOptions()
			.withCallback(ExpressionCreatedEventType.ON_NEW_VARIABLE, Expression.class,
					(variable) -> Cypher.name(hole(((SymbolicName) variable).getValue())))
			.withCallback(ExpressionCreatedEventType.ON_NEW_PARAMETER, Expression.class,
					(argument) -> Cypher.parameter(((Parameter<?>) argument).getName()))
			.build();
		Statement parsed;
		try {
			parsed = CypherParser.parse(before + text.strip() + "\n" + behind, holes);
		}
		catch (RuntimeException ex) {
			throw new IllegalArgumentException(reason(ex), ex);
		}
		String whole = RENDERER.render(parsed);
		String start = before.replace("(", "");
		String end = behind.replace(")", "");
		CypherVariables variables = new CypherVariables();
		parsed.accept(variables);
		if (!whole.endsWith(end) || variables.returns() != 1) {
			throw new IllegalArgumentException("something stands behind it that does not belong to it");
		}
		return new CypherText(whole.substring(start.length(), whole.length() - end.length()).strip(),
				variables.declared(), variables.used(), variables.names());
	}

	private static String hole(String name) {
		return '\uE000' + name + '\uE001';
	}

	private static String reason(RuntimeException failure) {
		Throwable cause = failure;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return String.valueOf(cause.getMessage()).lines().findFirst().orElse("it is no Cypher").strip();
	}

	/**
	 * {@return the text with these types instead of those of the relationship {@code it}}
	 */
	CypherText narrowedTo(List<String> types) {
		String narrowed = TYPES.matcher(this.template)
			.replaceFirst((found) -> Matcher.quoteReplacement(found.group(1) + ":" + String.join("|", types)));
		return new CypherText(narrowed, this.declared, this.used, this.names);
	}

	/**
	 * {@return the variables that the text binds or names in a pattern, in order}
	 */
	public Set<String> variables() {
		return this.declared;
	}

	/**
	 * {@return the text with its variables and arguments filled in}
	 * @param variables the variables by their names in the schema
	 * @param argument gives the parameter that holds an argument
	 */
	public Expression fill(Map<String, SymbolicName> variables, Function<String, Parameter<?>> argument) {
		StringBuilder filled = new StringBuilder();
		for (Piece piece : this.pieces) {
			switch (piece.kind()) {
				case VARIABLE -> {
					SymbolicName variable = variables.get(piece.text());
					filled.append((variable != null) ? variable.getValue() : piece.text());
				}
				case ARGUMENT -> filled.append('$').append(argument.apply(piece.text()).getName());
				default -> filled.append(piece.text());
			}
		}
		return Cypher.raw(filled.toString());
	}

	/**
	 * {@return the variables that are neither known nor bound by the text itself:
	 * somebody misspelt them}
	 * @param known the variables that the text can use
	 */
	List<String> strangers(Set<String> known) {
		return this.used.stream()
			.filter((variable) -> !known.contains(variable) && !this.declared.contains(variable))
			.toList();
	}

	/**
	 * {@return what the text takes to be in the graph}
	 */
	Names names() {
		return this.names;
	}

	/**
	 * {@return the names of the arguments that the text asks for}
	 */
	List<String> arguments() {
		return this.pieces.stream()
			.filter((piece) -> piece.kind() == Piece.Kind.ARGUMENT)
			.map(Piece::text)
			.distinct()
			.toList();
	}

	@Override
	public String toString() {
		return HOLE.matcher(this.template).replaceAll("$1$2");
	}

	/**
	 * What a text takes to be in the graph.
	 *
	 * @param labels the labels of nodes
	 * @param relationships the types of relationships
	 */
	record Names(Set<String> labels, Set<String> relationships) {
	}

	/**
	 * A stretch of the text: Cypher as it stands, a variable, or an argument.
	 */
	private record Piece(Kind kind, String text) {

		private enum Kind {

			CYPHER, VARIABLE, ARGUMENT

		}

	}

}
