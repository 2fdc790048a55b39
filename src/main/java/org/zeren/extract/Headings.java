package org.zeren.extract;

import java.util.List;

/**
 * Words in headings that tell what a chapter or section is for
 * (vocabulary/headings.yaml).
 *
 * @param preamble words of chapters before the plan says what will be done
 * @param situation weaker words of the same kind
 * @param works words of lists of engineering projects
 * @param explanation words of lines that end the plan
 */
record Headings(List<String> preamble, List<String> situation, List<String> works, List<String> explanation) {

	private static final int SHORT = 10;

	private static final Headings VOCABULARY = Vocabulary.read("headings", Headings.class);

	static Headings vocabulary() {
		return VOCABULARY;
	}

	boolean isPreamble(String title) {
		return holds(this.preamble, title);
	}

	/**
	 * {@return whether the heading is one of the preamble and says nothing else}
	 */
	boolean isPlainPreamble(String title) {
		return title.length() <= SHORT && holds(this.preamble, title);
	}

	boolean isSituation(String title) {
		return holds(this.preamble, title) || holds(this.situation, title);
	}

	boolean isWorks(String title) {
		return holds(this.works, title);
	}

	boolean isExplanation(String line) {
		return holds(this.explanation, line);
	}

	private static boolean holds(List<String> words, String title) {
		return words.stream().anyMatch(title::contains);
	}

}
