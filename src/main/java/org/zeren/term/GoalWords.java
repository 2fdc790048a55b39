package org.zeren.term;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.vocabulary.Vocabulary;

/**
 * What a goal in words asks for, from {@code vocabulary/goal-words.yaml}: 全面消除（2个断面） asks
 * for nothing of it, 不减少 for no less than at the start; 稳中向好 for nothing that can be
 * measured.
 */
public enum GoalWords {

	/** Nothing of it is left. */
	ELIMINATE,

	/** Not less than at the start. */
	NO_LESS,

	/** Not more than at the start. */
	NO_MORE,

	/** Not worse than at the start. */
	NO_WORSE,

	/** What a superior sets. */
	DELEGATED,

	/** Words that no number can meet, or none. */
	OTHER;

	/**
	 * {@return what the words ask for}
	 * @param printed the goal as printed; null where there is none
	 */
	public static GoalWords of(@Nullable String printed) {
		return (printed != null) ? File.KNOWN.of(printed.replace('(', '（').split("（", 2)[0].strip()) : OTHER;
	}

	/**
	 * The file as it is written.
	 */
	private record File(List<String> eliminate, List<String> noLess, List<String> noMore, List<String> noWorse,
			List<String> delegated) {

		private static final File KNOWN = Vocabulary.read("goal-words", File.class);

		private GoalWords of(String words) {
			if (this.eliminate.contains(words)) {
				return ELIMINATE;
			}
			if (this.noLess.contains(words)) {
				return NO_LESS;
			}
			if (this.noMore.contains(words)) {
				return NO_MORE;
			}
			if (this.noWorse.contains(words)) {
				return NO_WORSE;
			}
			return this.delegated.stream().anyMatch(words::contains) ? DELEGATED : OTHER;
		}

	}

}
