package org.zeren.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.zeren.api.schema.ApiSchema;
import org.zeren.api.operation.DocumentCache;
import org.zeren.api.translation.Statement;

/**
 * The API without a database: it keeps the statements that operations are translated to.
 */
public final class Captured {

	private final List<Statement> statements = new ArrayList<>();

	private final GraphQL graphql;

	private Captured() {
		try {
			this.graphql = GraphQL.newGraphQL(ApiSchema
				.of(Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:schema/*.graphqls"))
					.toList(), (statement) -> {
						this.statements.add(statement);
						return Optional.empty();
					}, Runnable::run))
				.preparsedDocumentProvider(new DocumentCache())
				.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return an API that keeps its statements}
	 */
	public static Captured api() {
		return new Captured();
	}

	/**
	 * {@return the statements that an operation is translated to}
	 */
	public List<Statement> statements(String operation, Map<String, Object> variables) {
		this.statements.clear();
		ExecutionResult result = this.graphql
			.execute(ExecutionInput.newExecutionInput(operation).variables(variables).build());
		if (this.statements.isEmpty()) {
			throw new AssertionError(result.getErrors());
		}
		return List.copyOf(this.statements);
	}

	/**
	 * {@return the text of the one statement that an operation is translated to}
	 */
	public String text(String operation, Map<String, Object> variables) {
		return statements(operation, variables).get(0).text();
	}

}
