package org.zeren.ledger;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;
import org.springframework.transaction.PlatformTransactionManager;

import org.zeren.graph.write.PlanStore;
import org.zeren.ledger.entry.Assignments;
import org.zeren.ledger.entry.Corrections;
import org.zeren.ledger.entry.Observations;
import org.zeren.ledger.entry.Ruling;
import org.zeren.ledger.entry.Rulings;
import org.zeren.ledger.entry.Subjects;

/**
 * Puts the ledger together.
 */
@Configuration(proxyBeanMethods = false)
@EnableNeo4jRepositories(basePackageClasses = Rulings.class)
@EntityScan(basePackageClasses = Ruling.class)
class LedgerConfiguration {

	/** A store stands for a graph that is ready to be written. */
	@Bean
	Ledger ledger(Rulings rulings, Assignments assignments, Observations observations, Corrections corrections,
			Neo4jClient graph, PlatformTransactionManager transactions, PlanStore store,
			ApplicationEventPublisher events) {
		Subjects subjects = new Subjects(graph);
		return new Ledger(rulings, assignments, observations, corrections, subjects, new Turns(transactions, subjects),
				new Now(Clock.systemDefaultZone()), store, graph, events::publishEvent);
	}

	/** The ledger is written after what others wrote through the same driver … */
	@Bean
	Neo4jBookmarkManager bookmarksOfTheLedger(Driver driver) {
		return Neo4jBookmarkManager.create(driver.executableQueryBookmarkManager()::getBookmarks);
	}

	/** … and who reads through it reads what was added, also from another server. */
	@Bean
	ApplicationListener<Neo4jBookmarksUpdatedEvent> afterWriting(Driver driver) {
		AtomicReference<Set<Bookmark>> last = new AtomicReference<>(Set.of());
		return (event) -> {
			Set<Bookmark> now = Set.copyOf(event.getBookmarks());
			driver.executableQueryBookmarkManager().updateBookmarks(last.getAndSet(now), now);
		};
	}

}
