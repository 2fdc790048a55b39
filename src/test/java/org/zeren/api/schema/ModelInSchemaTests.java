package org.zeren.api.schema;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;

import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;
import org.zeren.graph.model.NodeType.Trait;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema shows what the model declares, under the same labels, ids and indexes.
 */
class ModelInSchemaTests {

	private final Model model = Model.zeren();

	private final TypeDefinitionRegistry schema;

	ModelInSchemaTests() throws IOException {
		this.schema = SchemaFiles
			.read(List.of(new PathMatchingResourcePatternResolver().getResources("classpath:schema/*.graphqls")));
	}

	@Test
	void eachTypeOfNodeIsShownByItsLabelAndItsIds() {
		Map<String, String> declared = new TreeMap<>();
		this.model.types().forEach((type) -> declared.put(type.label(), type.ids()));
		Map<String, String> shown = new TreeMap<>();
		nodes().forEach((type) -> shown.put(argument(type, "label"), argument(type, "ids")));
		assertThat(shown).isEqualTo(declared);
	}

	@Test
	void theSearchGivesEachTypeThatTheIndexHolds() {
		UnionTypeDefinition hits = this.schema.getTypeOrNull("SearchResult", UnionTypeDefinition.class);
		assertThat(hits.getMemberTypes().stream().map((member) -> ((TypeName) member).getName()))
			.containsExactlyInAnyOrderElementsOf(this.model.searched().stream().map(NodeType::label).toList());
	}

	@Test
	void whatIsCalledIndexedHasAnIndex() {
		List<String> indexed = nodes()
			.flatMap((type) -> type.getFieldDefinitions()
				.stream()
				.filter((field) -> field.hasDirective("indexed"))
				.map(FieldDefinition::getName)
				.map((field) -> argument(type, "label") + "." + field))
			.toList();
		assertThat(indexed).containsExactlyInAnyOrderElementsOf(this.model.types()
			.stream()
			.filter((type) -> type.has(Trait.FOUND_BY_NAME))
			.map((type) -> type.label() + "." + type.name())
			.collect(Collectors.toList()));
	}

	private Stream<ObjectTypeDefinition> nodes() {
		return this.schema.getTypes(ObjectTypeDefinition.class).stream().filter((type) -> type.hasDirective("node"));
	}

	private static String argument(ObjectTypeDefinition type, String name) {
		return ((StringValue) type.getDirectives("node").get(0).getArgument(name).getValue()).getValue();
	}

}
