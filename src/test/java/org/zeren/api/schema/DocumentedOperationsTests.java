package org.zeren.api.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
 * What the pages show as an operation can be asked as it stands there.
 */
class DocumentedOperationsTests {

	private static final Pattern OPERATION = Pattern.compile("(?ms)^```graphql\\n(.+?)^```");

	@TestFactory
	Stream<DynamicTest> eachOperationOfThePagesIsValid() throws IOException {
		GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
				new SchemaParser().parse(Files.readString(Path.of("schema/public/schema.graphql"))));
		List<DynamicTest> tests = pages().stream()
			.flatMap((page) -> operations(page).map((operation) -> DynamicTest.dynamicTest(
					page + ": " + operation.lines().limit(2).toList(),
					() -> assertThat(new Validator().validateDocument(schema, Parser.parse(operation), Locale.ENGLISH))
						.isEmpty())))
			.toList();
		assertThat(tests).hasSizeGreaterThan(10);
		return tests.stream();
	}

	private static List<Path> pages() throws IOException {
		try (Stream<Path> docs = Files.list(Path.of("docs"))) {
			return Stream.concat(Stream.of(Path.of("README.md"), Path.of("README.zh-CN.md")), docs.sorted())
				.filter((page) -> page.toString().endsWith(".md"))
				.toList();
		}
	}

	private static Stream<String> operations(Path page) {
		try {
			return OPERATION.matcher(Files.readString(page)).results().map((block) -> block.group(1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
