package org.zeren.api.observe;

import java.time.Duration;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the log is told of an operation that took long.
 */
@ExtendWith(OutputCaptureExtension.class)
class SlowOperationsTests {

	private static final String OPERATION = """
			query Secret($name: String) {
			  mine: units(name: $name, id: 4711, kind: CITY, note: "written") { name @include(if: true) }
			}""";

	@Test
	void aSlowOperationIsToldByItsShapeWithoutAValue(CapturedOutput log) {
		ask(Duration.ofMillis(1));
		assertThat(log).contains("Slow operation: ", " ms, 0 errors: ", "units(", "name:", "kind:CITY")
			.doesNotContain("4711")
			.doesNotContain("written")
			.doesNotContain("of-a-variable");
	}

	@Test
	void aQuickOneIsNotToldAndZeroTellsOfNone(CapturedOutput log) {
		ask(Duration.ofMinutes(1));
		ask(Duration.ZERO);
		assertThat(log).doesNotContain("Slow operation");
	}

	@Test
	void whatTheApplicationAsksItselfIsNotTold(CapturedOutput log) {
		ask(Duration.ofMillis(1), Map.of(SlowOperations.REHEARSAL, true));
		assertThat(log).doesNotContain("Slow operation");
	}

	private static void ask(Duration longest) {
		ask(longest, Map.of());
	}

	private static void ask(Duration longest, Map<String, Object> context) {
		RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
			.type("Query", (query) -> query.dataFetcher("units", (environment) -> {
				Thread.sleep(5);
				return Map.of("name", "a unit");
			}))
			.build();
		GraphQL graphQl = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
				type Query { units(name: String, id: Int, kind: Kind, note: String): Unit }
				type Unit { name: String }
				enum Kind { CITY }"""), wiring)).instrumentation(new SlowOperations(longest)).build();
		ExecutionInput input = ExecutionInput.newExecutionInput(OPERATION)
			.variables(Map.of("name", "of-a-variable"))
			.graphQLContext(context)
			.build();
		assertThat(graphQl.execute(input).getErrors()).isEmpty();
	}

}
