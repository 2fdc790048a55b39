package org.zeren.graph;

import java.net.URI;

import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

import org.zeren.graph.migration.GraphMigrations;
import org.zeren.graph.migration.NewerGraphException;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.SharedType;
import org.zeren.graph.write.PlanStore;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Makes the graph ready before the first question is taken.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

	/** Types that an application adds as beans are part of the model like its own. */
	@Bean
	Model model(ObjectProvider<SharedType> more) {
		return Model.zeren().with(more.orderedStream().toList());
	}

	/** Before anybody opens a session. */
	@Bean
	static BeanPostProcessor databaseOfTheServer(Environment settings) {
		String name = settings.getProperty("zeren.database.name", "");
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String beanName) {
				return (bean instanceof Driver driver && !name.isBlank()) ? NamedDatabase.of(driver, name) : bean;
			}
		};
	}

	@Bean
	PlanStore planStore(Driver driver, Model model, Neo4jConnectionDetails address, GraphSettings settings,
			ObjectProvider<OwnDatabase> own) {
		URI uri = address.getUri();
		Greeting.exchange(driver, uri, settings.patience());
		try {
			GraphMigrations.apply(driver, model, own.getIfAvailable() != null, settings.patience());
		}
		catch (NewerGraphException ex) {
			throw new DatabaseStartException(
					"The graph at " + uri + " was made by a newer Zeren: " + ex.getMessage() + ".",
					"Use that Zeren, or another folder (zeren.database.folder) or server (spring.neo4j.uri).", ex);
		}
		catch (MigrationsException | Neo4jException ex) {
			OwnDatabase database = own.getIfAvailable();
			DatabaseStartException full = (database != null) ? database.diskFull(ex) : null;
			if (full != null) {
				throw full;
			}
			throw new DatabaseStartException("The graph at " + uri + " cannot be migrated: " + ex.getMessage(),
					"Check the user's rights and the database's log.", ex);
		}
		return new PlanStore(driver, model);
	}

	@Bean
	SmartInitializingSingleton bundledPlans(PlanStore store, GraphSettings settings) {
		return () -> {
			if (settings.bundledPlans()) {
				BundledPlans.write(store);
			}
			if (settings.withExamples()) {
				BundledPlans.writeExamples(store);
			}
		};
	}

}
