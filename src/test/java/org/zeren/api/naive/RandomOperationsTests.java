package org.zeren.api.naive;

import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.graphql.execution.GraphQlSource;

import org.zeren.api.read.Neo4jReader;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.Role;
import org.zeren.plan.WaterKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the schema allows to be asked is answered as by walking over the graph, with
 * one statement a root field. {@code -Dzeren.random=10000} asks ten thousand operations.
 */
@OnEveryNeo4j
class RandomOperationsTests {

	private static final int OPERATIONS = Integer.getInteger("zeren.random", 300);

	private static final long SEED = Long.getLong("zeren.random.seed", 7L);

	@BeforeEach
	void threePlans(PlanStore store) {
		store.write(PlanFixture.donghu().build(), Map.of("1.1", "治理河道。"), Origin.BUNDLED);
		store.write(neighbour(), Map.of(), Origin.BUNDLED);
		store.write(PlanFixture.plan("beiling", "雪原省", "北岭市")
			.agency("市水利局", "水利")
			.agency("市生态环境局", "生态环境")
			.row("T1", "优良天数比例", "%", 50.0, 90.0)
			.chapter("第一章 水")
			.measure("修复水库", (measure) -> measure.lead("市水利局").support("市生态环境局").commits("水库数量", 3))
			.measure("监测水质", (measure) -> measure.responsible("市生态环境局").named("T1"))
			.build(), Map.of(), Origin.BUNDLED);
	}

	private static PlanRecord neighbour() {
		return PlanFixture.plan("xihu", "云岭省", "南江市", "西湖区")
			.agency("区水利局", "水利")
			.agency("区财政局", null)
			.row("T1", "优良天数比例", "%", 70.0, 85.0)
			.row("T2", "森林覆盖率", "%", 20.0, 25.0)
			.water("清溪河", WaterKind.RIVER, null)
			.water("西湖", WaterKind.LAKE, null)
			.chapter("第一章 水")
			.measure("疏浚西湖",
					(measure) -> measure.part((part) -> part.lead("区水利局").water("西湖").water("清溪河"))
						.part((part) -> part.responsible("区财政局").commits("清淤量", 12.5)))
			.chapter("第二章 林")
			.measure("植树造林", (measure) -> measure.duty(Role.IMPLEMENT, "区财政局").named("T2"))
			.measure("爱鸟护鸟", (measure) -> {
			})
			.build();
	}

	@Test
	void everyOperationIsAnsweredAsByWalkingOverTheGraph(RunningZeren zeren, Driver database) {
		GraphQL engine = zeren.context().getBean(GraphQlSource.class).graphQl();
		Neo4jReader reader = zeren.context().getBean(Neo4jReader.class);
		Graph graph = Graph.read(database);
		GraphQL naive = NaiveApi.of(engine.getGraphQLSchema(), graph);
		RandomOperations operations = new RandomOperations(engine.getGraphQLSchema(), graph, SEED);
		for (int i = 0; i < OPERATIONS;) {
			String operation = operations.next();
			long before = reader.statements();
			ExecutionResult answer = engine.execute(operation);
			long statements = reader.statements() - before;
			if (isBeyondTheLimits(answer)) {
				continue;
			}
			i++;
			ExecutionResult expected = naive.execute(operation);
			assertThat(expected.getErrors()).as("%d: %s", i, operation).isEmpty();
			assertThat(answer.getErrors()).as("%d: %s", i, operation).isEmpty();
			assertThat(answer.<Object>getData()).as("%d: %s", i, operation).isEqualTo(expected.getData());
			assertThat(statements).isEqualTo(expected.<Map<?, ?>>getData().size());
		}
	}

	private static boolean isBeyondTheLimits(ExecutionResult answer) {
		return answer.getErrors().stream().anyMatch((error) -> error.getMessage().contains("are allowed"));
	}

}
