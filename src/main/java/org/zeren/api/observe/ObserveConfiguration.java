package org.zeren.api.observe;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zeren.api.read.GraphReader;

/**
 * Lets operators see whether the API can answer.
 */
@Configuration(proxyBeanMethods = false)
class ObserveConfiguration {

	@Bean
	DatabaseHealth databaseHealthIndicator(GraphReader reader) {
		return new DatabaseHealth(reader);
	}

}
