package org.zeren.api.mapping;

import java.util.stream.Stream;

import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.zeren.graph.model.Model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * A mistake in the mapping is reported when the application starts, by the name of its
 * type and field.
 */
class MappingMistakesTests {

	private static final String LAKE = """
			type Lake @node(label: "Lake", ids: "lake") { id: ID! %s }
			type River @node(label: "River", ids: "river") { id: ID! }
			union Water = Lake | River
			union Stray = Lake | Flow
			type Depth @given { goal: Float }
			type Flow @edge { id: ID! lake: Lake! river: River! }
			type Query { lakes: LakeConnection! %s }
			""";

	static Stream<Arguments> mistakes() {
		return Stream.of(
				arguments("rivers: [River!]!", "",
						"Lake.rivers says neither by @relationship nor by @match how its rows are found"),
				arguments("rivers: PondConnection!", "",
						"Lake.rivers has the type PondConnection!, which neither is declared nor is the connection of a "
								+ "declared type"),
				arguments("rivers: [River!]! @match(pattern: \"(this)<-[:INTO]-(it:River\")", "",
						"Lake.rivers has a pattern that is no Cypher, (this)<-[:INTO]-(it:River: "),
				arguments("depth: Int @value(cypher: \"size([x IN this.depths)\")", "",
						"Lake.depth has @value that is no Cypher, size([x IN this.depths): "),
				arguments("depth: Int @value(cypher: \"size(thsi.depths)\")", "",
						"whose field depth names variables that no pattern binds, [thsi]"),
				arguments("rivers: [River!]! @match(pattern: \"(this)<-[flow:INTO]-(it:River)\", where: \"fow.open\")",
						"", "Lake.rivers has a where that names variables that no pattern binds, [fow]"),
				arguments("flows: [Flow!]! @match(pattern: \"(this)<-[it:INTO]-(other:River)\")", "",
						"Lake.flows has a pattern without a variable for Flow.river"),
				arguments("names: [String!]! @match(pattern: \"(this)<-[:INTO]-(it:River)\")", "",
						"Lake.names is a value of type String, and @match finds rows: use @value(cypher:)"),
				arguments("name: String @relationship(type: \"INTO\", direction: IN)", "",
						"Lake.name is a value of type String, and @relationship finds rows: use @value(cypher:)"),
				arguments("rivers: [River!]! @value(cypher: \"[]\")", "",
						"Lake.rivers is of type River, and @value is for values: use @relationship or @match"),
				arguments("depths: [[Int!]!]!", "", "Lake.depths is a list of lists"),
				arguments("rivers: [RiverConnection!]! @match(pattern: \"(this)--(it:River)\")", "",
						"Lake.rivers has the type [RiverConnection!]!, which neither is declared"),
				arguments("water: Water", "",
						"Lake.water says neither by @relationship nor by @match how its rows are found"),
				arguments("water: Stray @match(pattern: \"(this)--(it)\")", "",
						"Lake.water has the type Stray, but Flow is no @node"),
				arguments("", "depth: Int", "Query.depth is a value of type Int of no row"),
				arguments("", "rivers: [River!]! @match(pattern: \"(this)--(it:River)\")",
						"Query.rivers is a root field, so its pattern has no `this`"),
				arguments("river: River @computed(by: \"verdict\", from: \"{}\")", "",
						"Lake.river is @computed, and River is no type that is @given"),
				arguments("depth: Depth @computed(by: \"guess\", from: \"{}\")", "",
						"Lake.depth is @computed by guess, and there is no such computation"),
				arguments("depth: Depth @computed(by: \"verdict\", from: \"{goal: [}\")", "",
						"Lake.depth has @computed that is no Cypher"),
				arguments("depth: Depth @computed(by: \"verdict\", from: \"{goal: thsi.goal}\")", "",
						"whose field depth names variables that no pattern binds, [thsi]"),
				arguments("", "depth: Depth @computed(by: \"comparison\", from: \"{}\")",
						"Query.depth is @computed at the root: say by pattern what it is about"),
				arguments("",
						"depth: Depth @computed(by: \"comparison\", pattern: \"(it:Lake)\", from: \"{left: other.id}\")",
						"Query.depth has a @computed that names variables that no pattern binds, [other]"));
	}

	@ParameterizedTest
	@MethodSource
	void mistakes(String field, String root, String report) {
		assertThatThrownBy(
				() -> MappingReader.read(new SchemaParser().parse(LAKE.formatted(field, root)), Model.zeren()))
			.isInstanceOf(MappingException.class)
			.hasMessageContaining(report);
	}

	@Test
	void twoTypesWithThePrefixOfOneAreReported() {
		assertThatThrownBy(() -> MappingReader.read(new SchemaParser().parse("""
				type Lake @node(label: "Lake", ids: "water") { id: ID! }
				type River @node(label: "River", ids: "water") { name: String }
				type Query { lakes: LakeConnection! }"""), Model.zeren()))
			.hasMessageContaining("River is a @node without a field id")
			.hasMessageContaining("have the same prefix of ids, water");
	}

}
