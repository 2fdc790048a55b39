package org.zeren.api.translation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is typed into the search box, and what the index is asked.
 */
class LuceneQueryTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			水污染          | "水污染"
			河道 清淤       | "河道" AND "清淤"
			水              | (水 OR 水* OR *水)
			PM2.5           | "PM2.5"
			a"b\\c          | "a\\"b\\\\c"
			AND OR *:*      | "AND" AND "OR"
			""")
	void everyWordMustOccur(String typed, String asked) {
		assertThat(LuceneQuery.everyWord(typed)).isEqualTo(asked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "+-&&||!(){}[]^~" })
	void aTextWithoutAWordFindsNothing(String typed) {
		assertThat(LuceneQuery.everyWord(typed)).isEqualTo("\"\"");
	}

}
