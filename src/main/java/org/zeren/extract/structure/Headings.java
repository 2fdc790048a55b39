package org.zeren.extract.structure;

import java.util.List;
import java.util.regex.Pattern;

import org.zeren.vocabulary.Vocabulary;

/**
 * Words in headings that tell what a chapter or section is for
 * (vocabulary/headings.yaml).
 *
 * @param preamble words of chapters before the plan says what will be done
 * @param situation weaker words of the same kind
 * @param works words of lists of engineering projects
 * @param explanation words of lines that end the plan
 * @param goals words of sections on goals
 * @param aims words of sections that state goals among other things
 */
record Headings(List<String> preamble, List<String> situation, List<String> works, List<String> explanation,
		List<String> goals, List<String> aims) {

	private static final int SHORT = 8;

	/** Verbs of headings that ask for action: 夯实产业发展基础 is no look at the foundations. */
	private static final Pattern ACTION = Pattern
		.compile("夯实|完善|加强|强化|推进|推动|深化|优化|加快|构建|打造|提升|健全|实施|建设|建立|改善|筑牢|落实|严格|持续|全面|大力|着力|统筹|创新|坚决|补齐|破解|解决");

	private static final Headings VOCABULARY = Vocabulary.read("headings", Headings.class);

	static Headings vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return whether the heading is one of the preamble and asks for no action}
	 */
	boolean isPreamble(String title) {
		return !ACTION.matcher(title).lookingAt() && holds(this.preamble, title);
	}

	/**
	 * {@return whether the heading is one of the preamble and says nothing else}
	 */
	boolean isPlainPreamble(String title) {
		return title.length() <= SHORT && isPreamble(title);
	}

	boolean isSituation(String title) {
		return isPreamble(title) || holds(this.situation, title);
	}

	boolean isWorks(String title) {
		return holds(this.works, title);
	}

	boolean isExplanation(String line) {
		return holds(this.explanation, line);
	}

	/**
	 * {@return whether the section below the heading states goals: 主要目标}
	 */
	boolean isGoals(String title) {
		return holds(this.goals, title);
	}

	/**
	 * {@return whether the section below the heading may state goals among other things:
	 * 总体要求}
	 */
	boolean isAims(String title) {
		return holds(this.aims, title);
	}

	private static boolean holds(List<String> words, String title) {
		return words.stream().anyMatch(title::contains);
	}

}
