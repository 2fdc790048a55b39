package org.zeren.api.execution;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Bookmark;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

import org.zeren.api.allow.AllowList;
import org.zeren.api.operation.DocumentCache;
import org.zeren.api.operation.Limits;
import org.zeren.api.read.Bookmarks;
import org.zeren.api.read.DatabaseAway;
import org.zeren.api.read.Deadline;
import org.zeren.api.read.TooSlow;
import org.zeren.api.schema.ApiSchema;
import org.zeren.graph.model.Model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Who asks at the same moment what another one asks, before a database that answers when
 * a test says so.
 */
@Timeout(60)
class SharedRunsTests {

	private static final String QUESTION = "query($id: ID!) { plan(id: $id) { id } }";

	private static final Duration LONG = Duration.ofSeconds(30);

	private final AtomicInteger statements = new AtomicInteger();

	private volatile CountDownLatch gate = new CountDownLatch(1);

	private boolean keepsDeadlines = true;

	private boolean isAway;

	private Duration timeout = LONG;

	@Test
	void sixteenWhoAskTheSameAskTheDatabaseOnceAndNothingIsKept() {
		GraphQL api = api();
		List<CompletableFuture<ExecutionResult>> answers = ask(api, 16, "plan:a");
		this.gate.countDown();
		assertThat(answers.stream().map(CompletableFuture::join).map(ExecutionResult::toSpecification).distinct())
			.containsExactly(Map.of("data", Map.of("plan", Map.of("id", "plan:1"))));
		assertThat(this.statements).hasValue(1);
		assertThat(ask(api, 1, "plan:a").get(0).join().toSpecification())
			.isEqualTo(Map.of("data", Map.of("plan", Map.of("id", "plan:2"))));
	}

	@Test
	void otherVariablesAreAnotherQuestion() {
		GraphQL api = api();
		CompletableFuture<ExecutionResult> first = ask(api, 1, "plan:a").get(0);
		CompletableFuture<ExecutionResult> second = ask(api, 1, "plan:b").get(0);
		this.gate.countDown();
		assertThat(first.join().toSpecification()).isNotEqualTo(second.join().toSpecification());
		assertThat(this.statements).hasValue(2);
	}

	@Test
	void whoHasWrittenSinceAsksAnew() {
		GraphQL api = api();
		CompletableFuture<ExecutionResult> before = ask(api, 1, "plan:a").get(0);
		CompletableFuture<ExecutionResult> since = ask(api, "plan:a", new Bookmarks(Set.of(Bookmark.from("written"))));
		this.gate.countDown();
		assertThat(before.join().toSpecification()).isNotEqualTo(since.join().toSpecification());
		assertThat(this.statements).hasValue(2);
	}

	@Test
	void aFailureReachesAll() {
		this.isAway = true;
		List<CompletableFuture<ExecutionResult>> answers = ask(api(), 4, "plan:a");
		this.gate.countDown();
		assertThat(answers.stream().map(CompletableFuture::join).map((answer) -> answer.getErrors().toString()))
			.hasSize(4)
			.allSatisfy((errors) -> assertThat(errors).contains("The database does not answer"));
		assertThat(this.statements).hasValue(1);
	}

	@Test
	void whoseTimeIsUpTakesNobodyAlong() {
		this.timeout = Duration.ofSeconds(3);
		GraphQL api = api();
		CompletableFuture<ExecutionResult> first = ask(api, 1, "plan:a").get(0);
		await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
		List<CompletableFuture<ExecutionResult>> later = ask(api, 3, "plan:a");
		assertThat(first.join().getErrors().toString()).contains("The answer took too long");
		await().until(() -> this.statements.get() == 2);
		this.gate.countDown();
		assertThat(later.stream().map(CompletableFuture::join).map(ExecutionResult::toSpecification).distinct())
			.containsExactly(Map.of("data", Map.of("plan", Map.of("id", "plan:2"))));
	}

	@Test
	void whoWaitsForAnotherWaitsNoLongerThanItsOwnTime() {
		this.timeout = Duration.ofSeconds(1);
		this.keepsDeadlines = false;
		List<CompletableFuture<ExecutionResult>> answers = ask(api(), 2, "plan:a");
		assertThat(answers.get(1).join().getErrors().toString()).contains("Too many others are asking");
		this.gate.countDown();
		assertThat(answers.get(0).join().getErrors()).isEmpty();
	}

	@Test
	void whatIsKnownToBeSmallIsAskedByEach() {
		GraphQL api = api();
		this.gate.countDown();
		IntStream.range(0, 3).forEach((i) -> ask(api, 1, "plan:a").get(0).join());
		this.gate = new CountDownLatch(1);
		List<CompletableFuture<ExecutionResult>> answers = ask(api, 8, "plan:a");
		this.gate.countDown();
		assertThat(answers.stream().map((answer) -> answer.join().toSpecification()).distinct()).hasSize(8);
	}

	/** Each begins when those before it wait. */
	private List<CompletableFuture<ExecutionResult>> ask(GraphQL api, int clients, String id) {
		return IntStream.range(0, clients).mapToObj((i) -> ask(api, id, Bookmarks.NONE)).toList();
	}

	private CompletableFuture<ExecutionResult> ask(GraphQL api, String id, Bookmarks after) {
		CompletableFuture<ExecutionResult> answer = new CompletableFuture<>();
		Thread thread = new Thread(() -> {
			ExecutionInput input = ExecutionInput.newExecutionInput(QUESTION)
				.variables(Map.of("id", id))
				.graphQLContext(Map.of(Bookmarks.class, after))
				.build();
			answer.complete(api.execute(input));
		});
		thread.start();
		await().atMost(LONG).until(() -> thread.getState() == Thread.State.TIMED_WAITING || answer.isDone());
		return answer;
	}

	private GraphQL api() {
		try {
			ApiSchema schema = ApiSchema
				.read(Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:schema/*.graphqls"))
					.toList(), Model.zeren());
			Limits limits = new Limits(schema::length, this.timeout, 0, 8,
					(context) -> context.getOrDefault(Bookmarks.class, Bookmarks.NONE));
			return GraphQL.newGraphQL(schema.wired((statement, deadline, after) -> read(deadline), Runnable::run))
				.instrumentation(limits)
				.queryExecutionStrategy(
						new RootExecution(DataFetcherExceptionResolver.createExceptionHandler(List.of(new Failures()))))
				.preparsedDocumentProvider(new DocumentCache(AllowList.in(null)))
				.build();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private Optional<Object> read(Deadline deadline) {
		int number = this.statements.incrementAndGet();
		try {
			long patience = this.keepsDeadlines ? deadline.left().toMillis() : Long.MAX_VALUE;
			if (!this.gate.await(patience, TimeUnit.MILLISECONDS)) {
				throw new TooSlow(null);
			}
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
		if (this.isAway) {
			throw new DatabaseAway(null);
		}
		return Optional.of(Map.of("id", "plan:" + number));
	}

}
