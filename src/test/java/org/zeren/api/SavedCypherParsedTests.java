package org.zeren.api;

import java.io.IOException;
import java.util.Set;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.cypherdsl.core.NodeLabel;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.parser.CypherParser;

import org.zeren.graph.model.Model;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each query that Neo4j Browser offers is Cypher, and names what the model has.
 */
class SavedCypherParsedTests {

	static List<SavedCypher> queries() throws IOException {
		return SavedCypher.all();
	}

	@ParameterizedTest
	@MethodSource("queries")
	void theTextIsCypherAboutWhatIsInTheGraph(SavedCypher query) {
		Set<String> labels = new TreeSet<>();
		Set<String> relationships = new TreeSet<>();
		Statement statement = CypherParser.parse(query.text().replaceAll("(?m)^//.*\n", ""));
		statement.accept((segment) -> {
			if (segment instanceof NodeLabel label) {
				labels.add(label.getValue());
			}
			else if (segment instanceof Relationship.Details details) {
				relationships.addAll(details.getTypes());
			}
		});
		assertThat(Model.zeren().labels()).containsAll(labels);
		assertThat(Model.zeren().relationships()).containsAll(relationships);
		assertThat(labels.isEmpty()).isEqualTo(query.text().startsWith("CALL db.index"));
	}

}
