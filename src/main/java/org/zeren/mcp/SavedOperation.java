package org.zeren.mcp;

import java.util.List;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;

/**
 * An operation that a tool asks, as its file has it: a query with a name, whose comments
 * say what it is for and what each variable is.
 *
 * @param text the operation
 * @param query what was read of it
 */
record SavedOperation(String text, OperationDefinition query) {

	/**
	 * {@return the operation in a text}
	 */
	static SavedOperation read(String text) {
		Document document = Parser.parse(text);
		List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
		if (operations.size() != 1 || operations.get(0).getName() == null
				|| operations.get(0).getOperation() != OperationDefinition.Operation.QUERY) {
			throw new IllegalArgumentException("A tool is one query with a name: " + text);
		}
		return new SavedOperation(text, operations.get(0));
	}

	String name() {
		return this.query.getName();
	}

	String description() {
		return comment(this.query);
	}

	/**
	 * {@return what the comment before a part of the operation says}
	 */
	static String comment(Node<?> part) {
		return part.getComments().stream().map((line) -> line.getContent().strip()).collect(Collectors.joining(" "));
	}

}
