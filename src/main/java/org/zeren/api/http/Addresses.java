package org.zeren.api.http;

/**
 * Where programs ask.
 */
public final class Addresses {

	/** Operations of GraphQL. */
	public static final String GRAPHQL = "/graphql";

	/** The public schema. */
	public static final String SCHEMA = "/schema.graphql";

	/** Tools for language models. */
	public static final String TOOLS = "/mcp";

	/** Forms of progress. */
	public static final String PROGRESS = "/progress";

	private Addresses() {
	}

}
