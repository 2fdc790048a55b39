package org.zeren.api.naive;

import java.util.List;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import org.neo4j.driver.Driver;

import org.springframework.graphql.execution.GraphQlSource;

import org.zeren.api.read.Neo4jReader;
import org.zeren.audit.Audit;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.model.Model;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;

/**
 * Invented plans in a database, and what they mean.
 *
 * @param schema the schema of the API
 * @param graph the graph that the records mean
 * @param naive answers from that graph
 * @param both the API and the naive one
 */
record Written(GraphQLSchema schema, Graph graph, NaiveApi naive, BothSides both) {

	/**
	 * Writes other plans of the same regions first: the writer then has to take back what
	 * they said, and the audit some findings that no longer hold.
	 */
	static Written to(PlanStore store, RunningZeren zeren, long seed) {
		Audit audit = zeren.context().getBean(Audit.class);
		write(store, InventedPlans.of(seed + 1));
		audit.auditOutdated();
		List<Import> imports = InventedPlans.of(seed);
		write(store, imports);
		audit.auditOutdated();
		Graph graph = GraphOfRecords.of(Model.zeren(), imports);
		Computed.add(graph, zeren.context().getBean(Driver.class));
		GraphQL graphQl = zeren.context().getBean(GraphQlSource.class).graphQl();
		NaiveApi naive = new NaiveApi(graphQl.getGraphQLSchema(), Model.zeren(), graph);
		return new Written(graphQl.getGraphQLSchema(), graph, naive,
				new BothSides(graphQl, zeren.context().getBean(Neo4jReader.class), naive));
	}

	private static void write(PlanStore store, List<Import> imports) {
		imports.forEach((read) -> store.write(read.read(), Origin.BUNDLED));
	}

}
