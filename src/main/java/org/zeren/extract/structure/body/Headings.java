package org.zeren.extract.structure.body;

import java.util.List;

import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * Words in headings that tell what a chapter or section is for
 * (vocabulary/headings.yaml): 一、发展现状 is of the preamble, 二、夯实发展基础 is not, 三、主要目标 states
 * goals.
 *
 * @param preamble words of chapters before the plan says what will be done
 * @param situation weaker words of the same kind
 * @param works words of lists of engineering projects
 * @param explanation words of lines that end the plan
 * @param goals words of sections on goals
 * @param reached words of sections that look back at goals
 * @param aims words of sections that state goals among other things
 * @param actions verbs of headings that ask for action
 * @param attachments what the line of an attachment opens with
 * @param endings labels that end the plan
 * @param regulations how titles of regulations end
 * @param boxedWorks how the title of a box ends that is one project
 * @param boxedKinds what its title holds where it lists projects of a kind
 * @param boxes what opens a box of projects
 * @param goalsAndTasks words of a chapter that states goals where nothing numbered stands
 * below it
 */
public record Headings(List<String> preamble, List<String> situation, List<String> works, List<String> explanation,
		List<String> goals, List<String> reached, List<String> aims, List<String> actions, List<String> attachments,
		List<String> endings, List<String> regulations, List<String> boxedWorks, List<String> boxedKinds,
		List<String> boxes, List<String> goalsAndTasks) {

	private static final int SHORT = 8;

	private static final Headings VOCABULARY = Vocabulary.read("headings", Headings.class);

	/** 夯实产业发展基础 is no look at the foundations. */
	private static final Words ACTIONS = new Words(VOCABULARY.actions);

	public static Headings vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return whether the heading is one of the preamble and asks for no action}
	 */
	public boolean isPreamble(String title) {
		return ACTIONS.at(title, 0) == 0 && holds(this.preamble, title);
	}

	/**
	 * {@return whether the heading is one of the preamble and says nothing else}
	 */
	public boolean isPlainPreamble(String title) {
		return title.length() <= SHORT && isPreamble(title);
	}

	/**
	 * {@return whether the heading looks back: 发展现状}
	 */
	public boolean isSituation(String title) {
		return isPreamble(title) || holds(this.situation, title);
	}

	/**
	 * {@return whether a list of engineering projects stands below the heading: 重点工程, but
	 * not 推动水运重点项目, which asks for something}
	 */
	public boolean isWorks(String title) {
		return ACTIONS.at(title, 0) == 0 && holds(this.works, title);
	}

	boolean isExplanation(String line) {
		return holds(this.explanation, line);
	}

	/**
	 * {@return whether the chapter states goals where nothing numbered stands below it:
	 * 目标任务}
	 */
	public boolean isGoalsAndTasks(String title) {
		return ACTIONS.at(title, 0) == 0 && holds(this.goalsAndTasks, title);
	}

	/**
	 * {@return whether the section below the heading states goals: 主要目标}
	 */
	public boolean isGoals(String title) {
		return holds(this.goals, title) && !holds(this.reached, title);
	}

	/**
	 * {@return whether the section below the heading may state goals among other things:
	 * 总体要求}
	 */
	public boolean isAims(String title) {
		return holds(this.aims, title);
	}

	private static boolean holds(List<String> words, String title) {
		return words.stream().anyMatch(title::contains);
	}

}
