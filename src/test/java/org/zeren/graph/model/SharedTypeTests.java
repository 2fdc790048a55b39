package org.zeren.graph.model;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedTypeTests {

	/**
	 * A plan's digest goes by this order: were it another in each process, a plan that is
	 * in the graph already would be written again at every start.
	 */
	@Test
	void keepsWhatFollowsFromTheIdInTheOrderOfItsDeclaration() {
		List<String> declared = IntStream.range(0, 20).mapToObj((i) -> "property" + (char) ('t' - i)).toList();
		SharedType type = SharedType.of(NodeType.of("Park", "park", "name"));
		for (String name : declared) {
			type = type.derived(name, (id) -> id);
		}
		assertThat(type.derived().keySet()).containsExactlyElementsOf(declared);
	}

}
