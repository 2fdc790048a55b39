package org.zeren.api.page;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.api.operation.BadRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Cursors.
 */
class CursorTests {

	@Test
	void aCursorKeepsTheValuesOfTheKeys() {
		List<Object> key = Arrays.asList("治理河道", 12, 3.5, true, null);
		String order = "title+,ordinal-,value+,binding+,id+";
		assertThat(Cursor.decode(Cursor.encode(order, key), order)).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "zzz", "eyJ4Ijox", "bnVsbA", "W10", "'; MATCH (n) DETACH DELETE n //" })
	void whatIsNoCursorIsRefused(String cursor) {
		assertThatThrownBy(() -> Cursor.decode(cursor, "id+")).isInstanceOf(BadRequest.class)
			.hasMessageContaining("cursor");
	}

	@Test
	void aCursorOfAnotherOrderIsRefused() {
		String cursor = Cursor.encode("title+,id+", List.of("a", "b"));
		assertThatThrownBy(() -> Cursor.decode(cursor, "id+")).isInstanceOf(BadRequest.class)
			.hasMessageContaining("another list or order");
	}

}
