package org.zeren.graph.embedded;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.zeren.graph.DatabaseStartException;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Tells the driver where the database is when no server is named. The driver depends on
 * the address and the address on the database, so Spring starts the database first and
 * stops it last.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OnNoServerNamed.class)
@EnableConfigurationProperties(EmbeddedDatabaseSettings.class)
class DatabaseAddress {

	private static final String EMBEDDED = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";

	@Bean
	@ConditionalOnClass(name = EMBEDDED)
	EmbeddedDatabase embeddedDatabase(EmbeddedDatabaseSettings settings) {
		return EmbeddedDatabase.start(settings);
	}

	@Bean
	@ConditionalOnClass(name = EMBEDDED)
	Neo4jConnectionDetails embeddedDatabaseAddress(EmbeddedDatabase database) {
		return new Neo4jConnectionDetails() {
			@Override
			public URI getUri() {
				return database.uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return database.token();
			}
		};
	}

	/** As in the Docker image, which holds the API without a database. */
	@Bean
	@ConditionalOnMissingClass(EMBEDDED)
	Neo4jConnectionDetails missingDatabaseAddress() {
		throw new DatabaseStartException("No Neo4j server is named, and this distribution has no database inside.",
				"Set spring.neo4j.uri (environment variable SPRING_NEO4J_URI), such as bolt://localhost:7687.", null);
	}

}
