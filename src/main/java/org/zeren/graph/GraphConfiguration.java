package org.zeren.graph;

import org.neo4j.driver.Driver;
import org.zeren.graph.write.PlanStore;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the graph ready before the first question is taken.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

	@Bean
	PlanStore planStore(Driver driver, Neo4jConnectionDetails address, GraphSettings settings) {
		Greeting.exchange(driver, address.getUri(), settings.patience());
		GraphSchema.apply(driver);
		return new PlanStore(driver);
	}

	@Bean
	SmartInitializingSingleton bundledPlans(PlanStore store, GraphSettings settings) {
		return () -> {
			if (settings.bundledPlans()) {
				BundledPlans.write(store);
			}
		};
	}

}
