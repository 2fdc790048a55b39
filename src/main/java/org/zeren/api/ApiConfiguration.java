package org.zeren.api;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import graphql.schema.GraphQLSchema;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;

import org.zeren.api.answer.AnswerSchema;
import org.zeren.api.read.GraphReader;

/**
 * Puts the API together.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiProperties.class)
class ApiConfiguration {

	@Bean
	GraphReader graphReader(Driver driver, ApiProperties properties) {
		return new GraphReader(driver, properties.timeout());
	}

	@Bean
	GraphQlSource graphQlSource(ResourcePatternResolver resources, GraphReader reader,
			ObjectProvider<DataFetcherExceptionResolver> resolvers) throws IOException {
		List<Resource> files = Stream.of(resources.getResources("classpath:schema/*.graphqls")).toList();
		GraphQLSchema schema = AnswerSchema.of(files, reader);
		return GraphQlSource.builder(schema).exceptionResolvers(resolvers.orderedStream().toList()).build();
	}

}
