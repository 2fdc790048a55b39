package org.zeren.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.zeren.api.allow.AllowList;
import org.zeren.api.schema.ApiSchema;
import org.zeren.api.operation.Advice;
import org.zeren.api.operation.DocumentCache;
import org.zeren.api.operation.Limits;
import org.zeren.api.translation.Statement;
import org.zeren.graph.model.Model;

/**
 * The API without a database: it keeps the statements that operations are translated to.
 */
public final class Captured {

	private final List<Statement> statements = new ArrayList<>();

	private final GraphQL graphql;

	private Captured() {
		try {
			ApiSchema schema = ApiSchema
				.read(Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:schema/*.graphqls"))
					.toList(), Model.zeren());
			Limits limits = new Limits(schema::length, Duration.ofSeconds(10), 0, 1, (context) -> "");
			this.graphql = GraphQL.newGraphQL(schema.wired((statement, deadline, after) -> {
				this.statements.add(statement);
				return Optional.empty();
			}, Runnable::run))
				.instrumentation(new ChainedInstrumentation(limits, new Advice()))
				.preparsedDocumentProvider(new DocumentCache(AllowList.in(null)))
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
	 * {@return what is said of an operation that is refused, one line an error}
	 */
	public String refusal(String operation, Map<String, Object> variables) {
		return this.graphql.execute(ExecutionInput.newExecutionInput(operation).variables(variables).build())
			.getErrors()
			.stream()
			.map((error) -> error.getMessage())
			.collect(Collectors.joining("\n"));
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
