package org.zeren.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;

import org.zeren.api.observe.SlowOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked behind the start.
 */
class WarmUpTest {

	private final GraphQLSchema schema = UnExecutableSchemaGenerator
		.makeUnExecutableSchema(new SchemaParser().parse(Files.readString(Path.of("schema/public/schema.graphql"))));

	private final List<ExecutionInput> asked = new CopyOnWriteArrayList<>();

	WarmUpTest() throws IOException {
	}

	@Test
	void eachOperationOfThePageThatReadsIsAskedTwiceAndNoneThatWrites() {
		warmUp((input, parse) -> {
			this.asked.add(input);
			return CompletableFuture.completedFuture(parse.apply(input));
		}).ask();
		List<String> texts = this.asked.stream()
			.map(ExecutionInput::getQuery)
			.filter((text) -> text.startsWith("query "))
			.toList();
		assertThat(texts).hasSizeGreaterThan(60);
		assertThat(texts).allSatisfy((text) -> assertThat(texts.stream().filter(text::equals)).hasSize(2));
		assertThat(this.asked).noneMatch((input) -> input.getQuery().startsWith("mutation"));
		assertThat(this.asked).as("none is told as slow")
			.allMatch((input) -> input.getGraphQLContext().hasKey(SlowOperations.REHEARSAL));
	}

	@Test
	void aListIsAskedForItsFirstPageAndANodeByAnIdOfItsType() throws IOException {
		PageOperations.Reading duties = PageOperations.of(new PathMatchingResourcePatternResolver())
			.stream()
			.filter((reading) -> "AgencyDuties".equals(reading.definition().getName()))
			.findFirst()
			.orElseThrow();
		Map<String, Object> variables = duties.variables(this.schema, Map.of("Plan", "plan:a", "Agency", "agency:b"));
		assertThat(variables).containsOnlyKeys("id", "first", "after")
			.containsEntry("id", "agency:b")
			.containsEntry("first", 20)
			.containsEntry("after", null);
	}

	@Test
	void itEndsWithTheApplication() throws InterruptedException {
		CountDownLatch asking = new CountDownLatch(1);
		WarmUp warmUp = warmUp((input, parse) -> {
			this.asked.add(input);
			asking.countDown();
			try {
				Thread.sleep(60_000);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return CompletableFuture.completedFuture(parse.apply(input));
		});
		warmUp.start();
		assertThat(asking.await(30, TimeUnit.SECONDS)).isTrue();
		long start = System.nanoTime();
		warmUp.destroy();
		assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(10));
		assertThat(this.asked).hasSize(1);
	}

	private WarmUp warmUp(PreparsedDocumentProvider documents) {
		GraphQL graphQl = GraphQL.newGraphQL(this.schema)
			.preparsedDocumentProvider(documents)
			.queryExecutionStrategy(new NothingFound())
			.build();
		return new WarmUp(new GraphQlSource() {
			@Override
			public GraphQL graphQl() {
				return graphQl;
			}

			@Override
			public GraphQLSchema schema() {
				return WarmUpTest.this.schema;
			}
		}, new PathMatchingResourcePatternResolver());
	}

	/** Answers as an empty graph that nobody looks into. */
	private static final class NothingFound extends ExecutionStrategy {

		@Override
		public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
				ExecutionStrategyParameters parameters) {
			return CompletableFuture.completedFuture(ExecutionResult.newExecutionResult().data(Map.of()).build());
		}

	}

}
