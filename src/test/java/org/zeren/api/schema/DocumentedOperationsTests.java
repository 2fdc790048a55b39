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
 * What documents show as an operation, and what the auditors' page asks, can be asked as
 * it stands there.
 */
class DocumentedOperationsTests {

	private static final Pattern DOCUMENTED = Pattern.compile("(?ms)^```graphql\\n(.+?)^```");

	private static final Pattern TAB_OF_GRAPHIQL = Pattern.compile("`(# [^`]+)`");

	private static final Pattern ASKED_BY_THE_PAGE = Pattern.compile("gql`([^`]+)`");

	@TestFactory
	Stream<DynamicTest> eachOperationOfTheDocumentsIsValid() throws IOException {
		return valid(documents(), DOCUMENTED);
	}

	@TestFactory
	Stream<DynamicTest> eachOperationOfTheAuditorsPageIsValid() throws IOException {
		return valid(modules(), ASKED_BY_THE_PAGE);
	}

	@TestFactory
	Stream<DynamicTest> eachTabOfGraphiqlIsValid() throws IOException {
		return valid(List.of(Path.of("src/main/resources/static/graphiql/graphiql.js")), TAB_OF_GRAPHIQL);
	}

	private static Stream<DynamicTest> valid(List<Path> files, Pattern operation) throws IOException {
		GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
				new SchemaParser().parse(Files.readString(Path.of("schema/public/schema.graphql"))));
		List<DynamicTest> tests = files.stream()
			.flatMap((file) -> operations(file, operation)
				.map((text) -> DynamicTest.dynamicTest(file + ": " + text.strip().lines().limit(2).toList(),
						() -> assertThat(new Validator().validateDocument(schema, Parser.parse(text), Locale.ENGLISH))
							.isEmpty())))
			.toList();
		assertThat(tests).hasSizeGreaterThan(3);
		return tests.stream();
	}

	private static List<Path> documents() throws IOException {
		try (Stream<Path> docs = Files.list(Path.of("docs"))) {
			return Stream.concat(Stream.of(Path.of("README.md"), Path.of("README.zh-CN.md")), docs.sorted())
				.filter((page) -> page.toString().endsWith(".md"))
				.toList();
		}
	}

	private static List<Path> modules() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("page"))) {
			return files.filter((file) -> file.toString().endsWith(".js") && !file.toString().contains("node_modules"))
				.sorted()
				.toList();
		}
	}

	private static Stream<String> operations(Path file, Pattern operation) {
		try {
			return operation.matcher(Files.readString(file)).results().map((block) -> block.group(1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
