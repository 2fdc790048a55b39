package org.zeren.graph.embedded;

import java.net.URI;
import java.nio.file.Path;

import org.neo4j.driver.AuthToken;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Logs in where {@code spring.neo4j.uri} names the embedded database of another Zeren on
 * this machine: {@code import --uri bolt://localhost:7687} beside a running server needs
 * no password from whoever may read the folder. Credentials that are set count instead.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(RunningBeside.OnItsFolder.class)
class RunningBeside {

	@Bean
	Neo4jConnectionDetails databaseRunningBeside(Environment settings) {
		URI uri = uri(settings);
		Password password = Password.in(folder(settings));
		return new Neo4jConnectionDetails() {
			@Override
			public URI getUri() {
				return uri;
			}

			@Override
			public AuthToken getAuthToken() {
				return password.token();
			}
		};
	}

	private static URI uri(Environment settings) {
		return URI.create(settings.getProperty("spring.neo4j.uri", "").strip());
	}

	private static Path folder(Environment settings) {
		return Path.of(settings.getProperty("zeren.database.folder", "data")).toAbsolutePath().normalize();
	}

	static class OnItsFolder implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			Environment settings = context.getEnvironment();
			return isThisMachine(settings) && hasNoCredentials(settings) && Password.isInUse(folder(settings));
		}

		private static boolean isThisMachine(Environment settings) {
			try {
				String host = uri(settings).getHost();
				return host != null && host.matches("localhost|127(\\.\\d+){3}|\\[::1]");
			}
			catch (IllegalArgumentException ex) {
				return false;
			}
		}

		private static boolean hasNoCredentials(Environment settings) {
			return !StringUtils.hasText(settings.getProperty("spring.neo4j.authentication.username"))
					&& !StringUtils.hasText(settings.getProperty("spring.neo4j.authentication.password"))
					&& !StringUtils.hasText(settings.getProperty("spring.neo4j.authentication.kerberos-ticket"));
		}

	}

}
