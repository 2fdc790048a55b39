package org.zeren.audit;

import java.time.Clock;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeren.graph.write.PlanStore;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Audits the plans of the graph that changed, at every start.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

	private static final Logger log = LoggerFactory.getLogger(AuditConfiguration.class);

	/** A store stands for a graph that is ready to be written. */
	@Bean
	Audit audit(Driver driver, PlanStore store, AuditSettings settings) {
		return new Audit(driver, Rules.of(settings.folder()), Clock.systemDefaultZone());
	}

	/**
	 * Begins when questions are answered already: the first audit of a graph plans some
	 * thirty statements, and nobody need wait for that. {@code Plan.audited} says when it
	 * is done.
	 */
	@Bean
	@ConditionalOnBooleanProperty(name = "zeren.audit.at-start", matchIfMissing = true)
	ApplicationListener<ApplicationReadyEvent> auditAtStart(Audit audit) {
		return (ready) -> {
			Thread thread = new Thread(() -> auditOutdated(audit), "audit");
			thread.setDaemon(true);
			thread.start();
		};
	}

	private static void auditOutdated(Audit audit) {
		try {
			log.info(Audited.summary(audit.auditOutdated()));
		}
		catch (RuleException ex) {
			log.error("The plans are not audited: {}", ex.getMessage());
		}
		catch (Neo4jException | IllegalStateException ex) {
			// The next start, import or zeren audit goes on where this one stopped.
			log.warn("The audit stopped: {}", ex.getMessage());
		}
	}

}
