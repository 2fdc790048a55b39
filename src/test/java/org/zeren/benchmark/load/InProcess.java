package org.zeren.benchmark.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import org.zeren.ZerenApplication;
import org.zeren.api.read.GraphReader;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * The API inside the benchmark's own process, without HTTP and JSON: what is left is the
 * query engine.
 */
public final class InProcess implements Party {

	private final ConfigurableApplicationContext application;

	private final GraphQL graphql;

	/**
	 * Starts the application; nobody asks its web server.
	 * @param database the Bolt URI of the database
	 * @param folder where the database keeps its files, and its password
	 */
	public InProcess(URI database, Path folder) {
		this.application = new SpringApplicationBuilder(ZerenApplication.class, Recording.class)

			.run("--server.port=0", "--spring.neo4j.uri=" + database, "--zeren.database.folder=" + folder,
					"--zeren.graph.bundled-plans=false", "--zeren.audit.at-start=false", "--zeren.page.warm-up=false",
					"--spring.main.banner-mode=off", "--logging.level.root=warn");
		this.graphql = this.application.getBean(GraphQlSource.class).graphQl();
	}

	@Override
	public String name() {
		return "GraphQL in process";
	}

	/**
	 * {@return the statements that the API sends to answer}
	 * @param workload the question
	 * @param parameters one of its parameters
	 */
	public List<Cost.Statement> statements(Workload workload, Map<String, Object> parameters) {
		return this.application.getBean(RecordingReader.class)
			.during(() -> answer(workload, parameters))
			.stream()
			.map((statement) -> new Cost.Statement(statement.text(), statement.parameters()))
			.toList();
	}

	@Override
	public void ask(Workload workload, Map<String, Object> parameters) {
		answer(workload, parameters);
	}

	@Override
	public Map<String, Object> answer(Workload workload, Map<String, Object> parameters) {
		ExecutionResult result = this.graphql
			.execute(ExecutionInput.newExecutionInput(workload.graphql()).variables(parameters).build());
		if (!result.getErrors().isEmpty()) {
			throw new IllegalStateException(result.getErrors().toString());
		}
		return result.getData();
	}

	@Override
	public void close() {
		this.application.close();
	}

	/**
	 * Puts the recording reader in the place of the API's own. It is no
	 * {@code @Configuration}, which the application would find in every test.
	 */
	static class Recording {

		@Bean
		@Primary
		RecordingReader recordingReader(@Qualifier("graphReader") GraphReader reader) {
			return new RecordingReader(reader);
		}

	}

}
