package org.zeren.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What exports and reports ask is asked in the schema that clients see.
 */
class OperationsOfTablesTests {

	@TestFactory
	Stream<DynamicTest> eachOperationIsValid() throws IOException {
		GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
				new SchemaParser().parse(Files.readString(Path.of("schema/public/schema.graphql"))));
		Map<String, String> operations = new TreeMap<>();
		ExportTables tables = ExportTables.bundled();
		tables.tables().forEach((name, table) -> operations.put("table " + name, table.query()));
		tables.choices().forEach((name, choice) -> operations.put("choice " + name, choice.query()));
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/report"))) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".graphql")).toList()) {
				operations.put("report " + file.getFileName(), Files.readString(file, StandardCharsets.UTF_8));
			}
		}
		return operations.entrySet()
			.stream()
			.map((each) -> DynamicTest.dynamicTest(each.getKey(),
					() -> assertThat(
							new Validator().validateDocument(schema, Parser.parse(each.getValue()), Locale.ENGLISH))
						.isEmpty()));
	}

}
