package org.zeren.export.ask;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;

import org.zeren.graph.write.PlanStore;

/**
 * Puts together who asks.
 */
@Configuration(proxyBeanMethods = false)
class AskingConfiguration {

	@Bean
	Asking asking(GraphQlSource source) {
		return new GraphQlAsking(source);
	}

	@Bean
	NamedPlans namedPlans(PlanStore store) {
		return new NamedPlans(store::plans);
	}

}
