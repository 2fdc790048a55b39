package org.zeren.api;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.instrumentation.Instrumentation;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import org.zeren.api.allow.AllowList;
import org.zeren.api.schema.ApiSchema;
import org.zeren.api.execution.RootExecution;
import org.zeren.api.mutation.Mutations;
import org.zeren.api.observe.SlowOperations;
import org.zeren.api.operation.Advice;
import org.zeren.api.operation.DocumentCache;
import org.zeren.api.operation.Limits;
import org.zeren.api.read.Bookmarks;
import org.zeren.api.read.GraphReader;
import org.zeren.api.read.Neo4jReader;
import org.zeren.api.read.Writing;
import org.zeren.graph.OwnDatabase;
import org.zeren.graph.model.Model;
import org.zeren.ledger.Ledger;

/**
 * Puts the API together.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class ApiConfiguration {

	private static final int THREADS = 32;

	@Bean
	Neo4jReader graphReader(Driver driver) {
		return new Neo4jReader(driver);
	}

	@Bean
	Writing writing(ObjectProvider<OwnDatabase> own) {
		return new Writing(own.getIfAvailable());
	}

	@Bean
	ThreadPoolTaskExecutor readExecutor() {
		ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
		executor.setThreadNamePrefix("read-");
		executor.setCorePoolSize(THREADS);
		executor.setAllowCoreThreadTimeOut(true);
		return executor;
	}

	@Bean
	GraphQlSource graphQlSource(ResourcePatternResolver resources, Model model, GraphReader reader, Driver driver,
			ThreadPoolTaskExecutor readExecutor, ApiSettings settings, Ledger ledger, Writing writing,
			ObjectProvider<DataFetcherExceptionResolver> failures, ObjectProvider<Instrumentation> observing)
			throws IOException {
		ApiSchema schema = ApiSchema.read(Stream.of(resources.getResources("classpath:schema/*.graphqls")).toList(),
				model);
		DataFetcherExceptionHandler handler = DataFetcherExceptionResolver
			.createExceptionHandler(failures.orderedStream().toList());
		Limits limits = new Limits(schema::length, settings.timeout(), settings.valuesPerSecond(),
				settings.heavyOperations(),
				(context) -> List.of(context.getOrDefault(Bookmarks.class, Bookmarks.NONE), Bookmarks.known(driver)));
		return GraphQlSource.builder(schema.wired(reader, readExecutor, new Mutations(ledger, writing).all()))
			.instrumentation(Stream
				.concat(Stream.of(limits, new Advice(), new SlowOperations(settings.slow())), observing.orderedStream())
				.toList())
			.configureGraphQl((graphQl) -> graphQl.queryExecutionStrategy(new RootExecution(handler))
				.mutationExecutionStrategy(new AsyncSerialExecutionStrategy(handler))
				.preparsedDocumentProvider(new DocumentCache(AllowList.in(settings.allowList()))))
			.build();
	}

}
