package org.zeren.extract.structure;

import java.util.List;

import org.zeren.vocabulary.Vocabulary;

/**
 * The words that tell the title of a paragraph from a sentence (vocabulary/titles.yaml).
 *
 * @param verbs how sentences of a plan begin
 * @param openings openings of sentences that are no titles
 */
public record TitleWords(List<String> verbs, List<String> openings) {

	private static final TitleWords VOCABULARY = Vocabulary.read("titles", TitleWords.class);

	public static TitleWords vocabulary() {
		return VOCABULARY;
	}

}
