package org.zeren.extract.structure;

import org.zeren.extract.duty.Notes;
import org.zeren.extract.structure.body.Headings;

/**
 * What a chapter is for: 一、发展现状 looks back, 二、总体要求 states aims, 五、重点工程 lists projects,
 * and none of them hands out tasks unless notes in it say so.
 */
final class Chapters {

	private Chapters() {
	}

	/**
	 * {@return whether the chapter states aims before the tasks: 一、工作要求; behind them it
	 * may hold some}
	 */
	static boolean isAims(Item chapter) {
		return chapter.children.isEmpty() && !hasNotes(chapter) && Headings.vocabulary().isAims(chapter.name());
	}

	/**
	 * {@return whether the chapter is one of the look back, the situation, the principles
	 * or the goals}
	 */
	static boolean isPreamble(Item chapter) {
		if (hasNotes(chapter)) {
			return false;
		}
		if (Headings.vocabulary().isPreamble(chapter.name())
				|| chapter.children.isEmpty() && Headings.vocabulary().isGoalsAndTasks(chapter.name())) {
			return true;
		}
		long situation = chapter.children.stream()
			.filter((child) -> Headings.vocabulary().isSituation(child.name()))
			.count();
		return situation > 0 && situation * 2 >= chapter.children.size();
	}

	/**
	 * {@return whether a list of engineering projects stands below the heading}
	 */
	static boolean isWorks(Item item) {
		return Headings.vocabulary().isWorks(item.name()) && !hasNotes(item);
	}

	private static boolean hasNotes(Item item) {
		return item.texts().stream().anyMatch(Notes::has) || item.children.stream().anyMatch(Chapters::hasNotes);
	}

}
