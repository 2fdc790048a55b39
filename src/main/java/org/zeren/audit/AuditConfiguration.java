package org.zeren.audit;

import java.time.Clock;

import org.neo4j.driver.Driver;
import org.zeren.graph.write.PlanStore;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Audits the plans of the graph that changed, from every start on.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

	/** A store stands for a graph that is ready to be written. */
	@Bean
	Audit audit(Driver driver, PlanStore store, AuditSettings settings) {
		return new Audit(driver, Rules.of(settings.folder()), Clock.systemDefaultZone());
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "zeren.audit.at-start", matchIfMissing = true)
	RecurringAudit recurringAudit(Audit audit, AuditSettings settings, ObjectProvider<AroundFirstAudit> around) {
		return new RecurringAudit(audit, settings.every(), around.orderedStream().toList());
	}

}
