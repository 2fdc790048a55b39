package org.zeren.graph;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;
import org.testcontainers.DockerClientFactory;

import org.zeren.graph.write.PlanStore;

/**
 * Gives each database once per JVM.
 */
class OnEveryNeo4jExtension implements ClassTemplateInvocationContextProvider {

	private static final Namespace NAMESPACE = Namespace.create(OnEveryNeo4jExtension.class);

	@Override
	public boolean supportsClassTemplate(ExtensionContext context) {
		return true;
	}

	@Override
	public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
		boolean docker = context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent("docker", (key) -> dockerAnswers(), Boolean.class);
		return Stream.concat(Stream.of(new Invocation(Neo4jUnderTest.Kind.EMBEDDED)),
				docker ? Stream.of(new Invocation(Neo4jUnderTest.Kind.CONTAINER)) : Stream.empty());
	}

	private static boolean dockerAnswers() {
		boolean answers = DockerClientFactory.instance().isDockerAvailable();
		System.out.println("Integration tests run on the embedded Neo4j"
				+ (answers ? " and on Neo4j in a container" : " only: no Docker engine answers"));
		return answers;
	}

	/** The tests of a class on one kind of database. */
	private record Invocation(Neo4jUnderTest.Kind kind) implements ClassTemplateInvocationContext {

		@Override
		public String getDisplayName(int index) {
			return "on " + this.kind;
		}

		@Override
		public List<Extension> getAdditionalExtensions() {
			return List.of(new Given(this.kind));
		}

	}

	/** What the tests on one kind of database are given. */
	private record Given(Neo4jUnderTest.Kind kind) implements BeforeEachCallback, ParameterResolver {

		private static final List<Class<?>> TYPES = List.of(Neo4jUnderTest.class, Driver.class, PlanStore.class,
				RunningZeren.class);

		@Override
		public void beforeEach(ExtensionContext context) {
			database(context).clear();
		}

		@Override
		public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
			return TYPES.contains(parameter.getParameter().getType());
		}

		@Override
		public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
			Class<?> type = parameter.getParameter().getType();
			Neo4jUnderTest database = database(context);
			if (type == Driver.class) {
				return database.driver();
			}
			if (type == PlanStore.class) {
				return new PlanStore(database.driver());
			}
			return (type == RunningZeren.class) ? zeren(context, database) : database;
		}

		private Neo4jUnderTest database(ExtensionContext context) {
			return context.getRoot()
				.getStore(NAMESPACE)
				.computeIfAbsent(this.kind, Neo4jUnderTest::start, Neo4jUnderTest.class);
		}

		private RunningZeren zeren(ExtensionContext context, Neo4jUnderTest database) {
			return context.getRoot()
				.getStore(NAMESPACE)
				.computeIfAbsent("zeren " + this.kind, (key) -> RunningZeren.start(database), RunningZeren.class);
		}

	}

}
