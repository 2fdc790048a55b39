package org.zeren.graph.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class DrawnTypesTests {

	@ParameterizedTest
	@MethodSource
	void theStyleOfNeo4jBrowserDrawsTheCaption(NodeType type) throws IOException {
		assertThat(Files.readAllLines(Path.of("cypher/style.grass"))
			.stream()
			.filter((line) -> line.startsWith("node.%s {".formatted(type.label())))).singleElement()
			.asString()
			.contains("caption: \"{caption}\"");
	}

	static List<NodeType> theStyleOfNeo4jBrowserDrawsTheCaption() {
		return Model.zeren().drawn();
	}

}
