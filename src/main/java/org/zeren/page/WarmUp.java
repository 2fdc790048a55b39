package org.zeren.page;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Asks behind the start what the page will ask, one operation after the other and behind
 * all other work, so that its first reader does not wait until each is translated here
 * and planned by the database. An operation is asked twice: what took long the first time
 * counts as heavy ({@code org.zeren.api.operation}) until it is asked again.
 */
@Component
@ConditionalOnBooleanProperty(name = "zeren.page.warm-up", matchIfMissing = true)
final class WarmUp implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	/** What {@code org.zeren.api.observe} knows by it that nobody waits. */
	private static final Map<String, Object> REHEARSAL = Map.of("zeren.rehearsal", true);

	private static final Duration LAST_ANSWER = Duration.ofSeconds(2);

	private final GraphQlSource source;

	private final ResourcePatternResolver modules;

	private final Thread thread;

	private volatile boolean stopped;

	WarmUp(GraphQlSource source, ResourcePatternResolver modules) {
		this.source = source;
		this.modules = modules;
		this.thread = new Thread(this::ask, "warm-up");
		this.thread.setDaemon(true);
		this.thread.setPriority(Thread.MIN_PRIORITY);
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent ready) {
		start();
	}

	void start() {
		this.thread.start();
	}

	/** Asks all, or until it is stopped. */
	void ask() {
		long start = System.nanoTime();
		int asked = 0;
		try {
			List<PageOperations.Reading> operations = PageOperations.of(this.modules);
			Map<String, String> ids = ids();
			for (PageOperations.Reading operation : operations) {
				Map<String, @Nullable Object> variables = operation.variables(this.source.schema(), ids);
				for (int time = 0; time < 2 && !this.stopped; time++) {
					answer(operation.text(), variables);
				}
				asked += this.stopped ? 0 : 1;
			}
			log.info("The page's {} operations are ready to be asked, after {} s", asked,
					Duration.ofNanos(System.nanoTime() - start).toSeconds());
		}
		catch (IOException | RuntimeException ex) {
			// Whoever asks first waits a little longer.
			log.debug("The page's operations were not asked before its readers ask", ex);
		}
	}

	/** Some node of each type that a root field lists. */
	private Map<String, String> ids() {
		Map<String, String> ids = new HashMap<>();
		for (GraphQLFieldDefinition field : this.source.schema().getQueryType().getFieldDefinitions()) {
			String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
			boolean listed = field.getArgument("filter") != null && type.endsWith("Connection");
			if (listed && !this.stopped) {
				id(answer("{ %s(first: 1) { nodes { id } } }".formatted(field.getName()), Map.of()))
					.ifPresent((id) -> ids.put(type.substring(0, type.length() - "Connection".length()), id));
			}
		}
		return ids;
	}

	private static Optional<String> id(ExecutionResult result) {
		return (result.getData() instanceof Map<?, ?> data) ? data.values()
			.stream()
			.flatMap((connection) -> (connection instanceof Map<?, ?> map && map.get("nodes") instanceof List<?> nodes)
					? nodes.stream() : Stream.empty())
			.flatMap((node) -> (node instanceof Map<?, ?> map) ? Stream.ofNullable(map.get("id")) : Stream.empty())
			.map(String::valueOf)
			.findFirst() : Optional.empty();
	}

	private ExecutionResult answer(String text, Map<String, @Nullable Object> variables) {
		return this.source.graphQl()
			.execute(ExecutionInput.newExecutionInput(text).variables(variables).graphQLContext(REHEARSAL).build());
	}

	@Override
	public void destroy() throws InterruptedException {
		this.stopped = true;
		this.thread.interrupt();
		this.thread.join(LAST_ANSWER.toMillis());
	}

}
