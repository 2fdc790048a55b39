package org.zeren.benchmark.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;

/**
 * What a statement costs the database, as PROFILE says.
 *
 * @param hits its accesses to the store (db hits), the mean over the parameters asked
 * @param operators its operators with their db hits for the first parameters, the most
 * first
 * @param forbidden operators that read all nodes of a label or of the graph, or multiply
 * rows without a relation between them
 */
public record Cost(double hits, List<String> operators, List<String> forbidden) {

	private static final List<String> FORBIDDEN = List.of("NodeByLabelScan", "AllNodesScan", "CartesianProduct",
			"DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan");

	/**
	 * A statement with parameters.
	 *
	 * @param cypher its text
	 * @param parameters its parameters
	 */
	public record Statement(String cypher, Map<String, Object> parameters) {
	}

	/**
	 * {@return the cost of statements that differ in their parameters only}
	 * @param driver the database
	 * @param statements what to run
	 */
	public static Cost of(Driver driver, List<Statement> statements) {
		List<ResultSummary> summaries = new ArrayList<>();
		try (Session session = driver.session()) {
			for (Statement statement : statements) {
				summaries.add(session.run("PROFILE " + statement.cypher(), statement.parameters()).consume());
			}
		}
		List<ProfiledPlan> operators = new ArrayList<>();
		collect(summaries.get(0).profile(), operators);
		double hits = summaries.stream().mapToLong((summary) -> total(summary.profile())).average().orElse(0);
		return new Cost(hits,
				operators.stream()
					.sorted(Comparator.comparingLong(ProfiledPlan::dbHits).reversed())
					.map((operator) -> name(operator) + " " + operator.dbHits())
					.toList(),
				operators.stream().map(Cost::name).filter(FORBIDDEN::contains).toList());
	}

	private static void collect(ProfiledPlan operator, List<ProfiledPlan> all) {
		all.add(operator);
		operator.children().forEach((child) -> collect(child, all));
	}

	private static long total(ProfiledPlan operator) {
		return operator.dbHits() + operator.children().stream().mapToLong(Cost::total).sum();
	}

	private static String name(ProfiledPlan operator) {
		return operator.operatorType().replaceFirst("@.*", "");
	}

}
