package org.zeren.api.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.zeren.api.mapping.MappingException;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;
import org.zeren.graph.model.SharedType;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The schema shows what the model declares; where they disagree, the application does not
 * start and a line names the field.
 */
class ModelInSchemaTests {

	@Test
	void theSchemaAgreesWithTheModel() {
		assertThatCode(() -> ApiSchema.read(files(), Model.zeren())).doesNotThrowAnyException();
	}

	static Stream<Arguments> disagreements() {
		return Stream.of(
				arguments("extend type Park { area: Float }",
						"Park.area reads the property area, and the model's Park has none of that name"),
				arguments("extend type Plan { draft: String @property(name: \"isDraft\") }",
						"Plan.draft reads the property isDraft, and the model's Plan has none of that name"),
				arguments("extend type Policy { citing: [Plan!]! @relationship(type: \"CITED_BY\", direction: OUT) }",
						"Policy.citing names the relationship CITED_BY, which the model does not have"),
				arguments("extend type Plan { lakes: [WaterBody!]! @match(pattern: \"(this)-[:NAMES]->(it:Laek)\") }",
						"Plan.lakes names the label Laek, which the model does not have"),
				arguments("extend type Plan { whole: Int @value(cypher: \"COUNT { (this)-[:HOLDS]->(:Measure) }\") }",
						"Plan.whole names the relationship HOLDS, which the model does not have"),
				arguments("extend type Project { kind: String @property(name: \"category\") @indexed }",
						"Project.kind is @indexed, and the model has no index on it"),
				arguments("extend type Sector { title: String @property(name: \"name\") }",
						"Sector.title is not @indexed, and the model has an index on it"),
				arguments("type Bridge implements Node @node(label: \"Park\", ids: \"bridge\") { id: ID! }",
						"Bridge has ids that begin with bridge, and the model's begin with park"),
				arguments("type Bridge implements Node @node(label: \"Bridge\", ids: \"bridge\") { id: ID! }",
						"Bridge is the @node of Bridge, which the model does not have"),
				arguments("extend union SearchResult = Section",
						"Query.search finds Section, which the model's search does not hold"));
	}

	@ParameterizedTest
	@MethodSource
	void disagreements(String sdl, String report) {
		assertThatThrownBy(() -> ApiSchema.read(files(sdl), Model.zeren())).isInstanceOf(MappingException.class)
			.hasMessageContaining("1 mistake(s)")
			.hasMessageContaining(report);
	}

	@Test
	void aTypeOfTheModelThatTheSchemaDoesNotShowIsTold() {
		SharedType bridge = SharedType.of(NodeType.of("Bridge", "bridge", "name"));
		assertThatThrownBy(() -> ApiSchema.read(files(), Model.zeren().with(List.of(bridge))))
			.hasMessageContaining("no type is the @node of Bridge, whose ids begin with bridge in the model");
	}

	@Test
	void aTypeThatTheSearchOfTheModelHoldsAndThatOfTheSchemaDoesNotIsTold() {
		SharedType bridge = SharedType.of(NodeType.of("Bridge", "bridge", "name").with(NodeType.Trait.SEARCHED));
		assertThatThrownBy(() -> ApiSchema.read(files(
				"type Bridge implements Node @node(label: \"Bridge\", ids: \"bridge\") { id: ID! name: String! }"),
				Model.zeren().with(List.of(bridge))))
			.hasMessageContaining("1 mistake(s)")
			.hasMessageContaining("Query.search finds no Bridge, which the model's search holds");
	}

	@Test
	void anOrderByAPropertyThatTheModelDoesNotHaveIsTold() {
		SharedType bridge = SharedType.of(NodeType.of("Bridge", "bridge", "name"));
		assertThatThrownBy(() -> ApiSchema
			.read(files("type Bridge implements Node @node(label: \"Bridge\", ids: \"bridge\", order: [\"length\"]) "
					+ "{ id: ID! name: String! }"), Model.zeren().with(List.of(bridge))))
			.hasMessageContaining("1 mistake(s)")
			.hasMessageContaining(
					"Bridge is in an order that reads the property length, and the model's Bridge has none of that name");
	}

	private static List<Resource> files(String... more) throws IOException {
		List<Resource> files = new ArrayList<>(
				List.of(new PathMatchingResourcePatternResolver().getResources("classpath:schema/*.graphqls")));
		Stream.of(more).map((sdl) -> new ByteArrayResource(sdl.getBytes(StandardCharsets.UTF_8))).forEach(files::add);
		return files;
	}

}
