package org.zeren.graph.embedded;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("integration")
class RunningBesideTests {

	@TempDir
	Path folder;

	@Test
	void besideARunningServerNoPasswordIsAskedFromWhoeverMayReadTheFolder() {
		try (EmbeddedDatabase database = start()) {
			beside("spring.neo4j.uri=" + database.uri()).run((context) -> {
				var answer = context.getBean(Driver.class).executableQuery("RETURN 1 AS n").execute();
				assertThat(answer.records()).hasSize(1);
			});
		}
	}

	@Test
	void credentialsThatAreSetCountInstead() {
		try (EmbeddedDatabase database = start()) {
			beside("spring.neo4j.uri=" + database.uri(), "spring.neo4j.authentication.username=neo4j",
					"spring.neo4j.authentication.password=another")
				.run((context) -> assertThat(context).doesNotHaveBean(RunningBeside.class));
		}
	}

	@Test
	void aServerElsewhereIsNotToldThePassword() {
		try (EmbeddedDatabase database = start()) {
			assertThat(database.uri()).isNotNull();
			for (String host : new String[] { "graph.example", "localhost.example", "192.168.1.9" }) {
				beside("spring.neo4j.uri=bolt://" + host + ":7687")
					.run((context) -> assertThat(context).doesNotHaveBean(RunningBeside.class));
			}
		}
	}

	@Test
	void whatListensWhileNoDatabaseRunsOnTheFolderIsNotToldThePassword() {
		start().close();
		beside("spring.neo4j.uri=bolt://localhost:7687")
			.run((context) -> assertThat(context).doesNotHaveBean(RunningBeside.class));
	}

	private EmbeddedDatabase start() {
		return EmbeddedDatabase.start(new EmbeddedDatabaseSettings(this.folder, 0, DataSize.ofMegabytes(32)));
	}

	private ApplicationContextRunner beside(String... settings) {
		return new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class))
			.withUserConfiguration(RunningBeside.class)
			.withPropertyValues(settings)
			.withPropertyValues("zeren.database.folder=" + this.folder);
	}

}
