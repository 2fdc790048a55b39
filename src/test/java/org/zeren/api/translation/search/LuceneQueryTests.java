package org.zeren.api.translation.search;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is typed into the search box, and what the index is asked.
 */
class LuceneQueryTests {

	private static final List<String> NAMINGS = List.of("name");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					水污染          | (name:"水污染")
					河道 清淤       | "河道" AND "清淤" AND (name:"河道" OR name:"清淤")
					水              | (name:(水 OR 水* OR *水))
					PM2.5           | (name:"PM2.5")
					a"b\\c          | (name:"a\\"b\\\\c")
					AND OR *:*      | "AND" AND "OR" AND (name:"AND" OR name:"OR")
					农村污水        | (name:("农村污水"^4 OR "农村 污水"~3))
					青州PM2.5       | "青州" AND "PM2.5" AND (name:"青州" OR name:"PM2.5")
					劣V类           | (劣 OR 劣* OR *劣) AND (V OR V* OR *V OR Ⅴ) AND (类 OR 类* OR *类) AND (name:(劣 OR 劣* OR *劣) OR name:(V OR V* OR *V OR Ⅴ) OR name:(类 OR 类* OR *类))
					III             | (name:("III" OR Ⅲ))
					Ⅲ类水体         | (Ⅲ OR Ⅲ* OR *Ⅲ OR III) AND "类水体" AND (name:(Ⅲ OR Ⅲ* OR *Ⅲ OR III) OR name:"类水体")
					""")
	void everyWordMustOccurAndOneMustNameTheHit(String typed, String asked) {
		assertThat(LuceneQuery.everyWord(typed, NAMINGS)).isEqualTo(asked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "+-&&||!(){}[]^~" })
	void aTextWithoutAWordFindsNothing(String typed) {
		assertThat(LuceneQuery.everyWord(typed, NAMINGS)).isEqualTo("\"\"");
	}

}
