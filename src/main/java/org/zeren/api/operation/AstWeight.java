package org.zeren.api.operation;

import graphql.language.Node;

/**
 * How much memory a parsed operation takes.
 */
final class AstWeight {

	/** What a node takes with its lists and its place in the source, measured roughly. */
	private static final int NODE = 300;

	private AstWeight() {
	}

	/**
	 * {@return about how many bytes a node takes with all below it}
	 */
	static int of(Node<?> node) {
		return NODE + node.getChildren().stream().mapToInt(AstWeight::of).sum();
	}

}
