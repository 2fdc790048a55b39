package org.zeren.example;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zeren.graph.GraphSettings;
import org.zeren.ledger.Ledger;

/**
 * Adds the example's ledger where the example's plans are written.
 */
@Configuration(proxyBeanMethods = false)
class ExampleConfiguration {

	@Bean
	ExampleLedger exampleLedger(Ledger ledger, GraphSettings settings) {
		return new ExampleLedger(ledger, settings.withExamples());
	}

}
