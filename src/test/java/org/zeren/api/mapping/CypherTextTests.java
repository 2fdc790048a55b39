package org.zeren.api.mapping;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Pieces of Cypher with variables and arguments to be filled in.
 */
class CypherTextTests {

	private static final Map<String, SymbolicName> VARIABLES = Map.of("this", Cypher.name("v0"), "it",
			Cypher.name("v1"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			this.name                           | (v0.name)
			this.kind = 'this one'              | (v0.kind = 'this one')
			this.kind /* of this */             | (v0.kind)
			this.kind // of this                | (v0.kind)
			this.this                           | (v0.this)
			EXISTS { (this)-[:this]->(:it) }    | (EXISTS { (v0)-[:this]->(:it) })
			(this.a) + (this.b)                 | (v0.a + v0.b)
			this.a = 1 OR it.b = 2              | (v0.a = 1 OR v1.b = 2)
			type(it) IN $role                   | (type(v1) IN $p)
			[x IN this.list WHERE x > 1]        | ([x IN v0.list WHERE x > 1])""")
	void onlyVariablesAndArgumentsAreFilledIn(String text, String filled) {
		assertThat(render(CypherText.expression(text))).isEqualTo(filled);
	}

	@Test
	void aPatternMayHaveClausesBehindIt() {
		CypherText text = CypherText.pattern("""
				(this)-[it:LEADS|SUPPORTS]->(measure:Measure) // this
				WITH measure, count(*) AS count ORDER BY count DESC""");
		assertThat(text.variables()).containsExactly("this", "it", "measure", "count");
		assertThat(render(text)).isEqualTo(
				"(v0)-[v1:LEADS|SUPPORTS]->(measure:Measure) WITH measure, count(*) AS count ORDER BY count DESC");
		assertThat(render(text.narrowedTo(java.util.List.of("LEADS"))))
			.startsWith("(v0)-[v1:LEADS]->(measure:Measure)");
	}

	@Test
	void aMisspeltVariableIsAStrangerAndOneOfAComprehensionIsNot() {
		assertThat(CypherText.expression("size([x IN thsi.list WHERE x = 'tihs' | x.a])").strangers(Set.of("this")))
			.containsExactly("thsi");
		assertThat(CypherText
			.expression("any(x IN this.list WHERE x = 1) AND reduce(s = 0, y IN this.list | s + y) > 1 "
					+ "AND size([(this)--(z) | z.name]) > 0 AND EXISTS { (this)--(o) WHERE o.a = 1 }")
			.strangers(Set.of("this"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			(this)-[:A]->(it
			(this)-[:A]->(it) RETURN it
			(this)) DETACH DELETE (it
			WHERE true""")
	void whatIsNoPatternIsRefused(String text) {
		assertThatThrownBy(() -> CypherText.pattern(text)).isInstanceOf(IllegalArgumentException.class)
			.message()
			.doesNotContain("\n");
	}

	private static String render(CypherText text) {
		return org.neo4j.cypherdsl.core.renderer.Renderer.getDefaultRenderer()
			.render(Cypher.returning(text.fill(VARIABLES, (argument) -> Cypher.parameter("p"))).build())
			.substring("RETURN ".length());
	}

}
