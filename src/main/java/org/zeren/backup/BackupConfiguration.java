package org.zeren.backup;

import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zeren.audit.KeptFindings;
import org.zeren.graph.write.KeptPlans;
import org.zeren.graph.write.PlanStore;
import org.zeren.ledger.Ledger;

/**
 * Puts the backup together.
 */
@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

	/** A store stands for a graph that is ready to be written. */
	@Bean
	Backup backup(Driver driver, PlanStore store, Ledger ledger) {
		return new Backup(new KeptPlans(driver), store, ledger, new KeptFindings(driver));
	}

}
