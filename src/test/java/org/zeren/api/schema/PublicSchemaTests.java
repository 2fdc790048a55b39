package org.zeren.api.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.zeren.graph.model.Model;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema that clients see. {@code -Dzeren.schema.write=true} writes it anew.
 */
class PublicSchemaTests {

	private static final Path COMMITTED = Path.of("schema/public/schema.graphql");

	@Test
	void theCommittedOneIsThatOfTheSchemaFiles() throws IOException {
		String sdl = PublicSchema.sdl(schema());
		if (Boolean.getBoolean("zeren.schema.write")) {
			Files.createDirectories(COMMITTED.getParent());
			Files.writeString(COMMITTED, sdl);
		}
		assertThat(COMMITTED).as("run this test with -Dzeren.schema.write=true").content().isEqualTo(sdl);
	}

	@Test
	void itIsSdlWithoutDirectivesOfTheMapping() throws IOException {
		String sdl = PublicSchema.sdl(schema());
		assertThat(sdl).doesNotContain("directive @", "@match", "@node", "enum Direction", "@defer")
			.contains("measures(", "input MeasureFilter", "@oneOf", "规划");
		assertThat(new SchemaParser().parse(sdl).getType("MeasureConnection")).isPresent();
	}

	private static GraphQLSchema schema() throws IOException {
		return ApiSchema
			.read(Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:schema/*.graphqls"))
				.toList(), Model.zeren())
			.wired((statement, deadline, after) -> Optional.empty(), Runnable::run);
	}

}
