package org.zeren.extract.structure;

import java.util.ArrayList;
import java.util.List;

import org.zeren.document.Passage;
import org.zeren.extract.language.Clause;
import org.zeren.extract.language.DueDates;
import org.zeren.extract.language.Period;
import org.zeren.extract.language.Speech;
import org.zeren.extract.structure.body.Headings;

/**
 * Where a plan states its goals outside of all measures. {@code 二、主要目标} with the lines
 * below it gives all of them; {@code 一、总体要求} gives {@code 到2025年，…} and what stands
 * behind it in the same paragraph.
 */
final class Goals {

	private Goals() {
	}

	/**
	 * {@return whether {@code item} is a section on goals}
	 */
	static boolean isAbout(Item item) {
		return Headings.vocabulary().isGoals(item.name());
	}

	/**
	 * {@return the texts of {@code item} itself that state goals}
	 * @param item a section or paragraph before the tasks
	 * @param within whether it stands in a section on goals
	 */
	static List<Passage> statedBy(Item item, boolean within) {
		if (within && !item.heading) {
			List<Passage> texts = new ArrayList<>(List.of(item.title));
			texts.addAll(item.texts());
			return texts;
		}
		if (within || isAbout(item)) {
			return item.texts();
		}
		List<Passage> stated = new ArrayList<>();
		if (Headings.vocabulary().isAims(item.name())) {
			item.texts().forEach((text) -> addDated(text, stated));
		}
		return stated;
	}

	/** Adds what stands from the first sentence on that opens with a date ahead. */
	private static void addDated(Passage text, List<Passage> stated) {
		for (Clause sentence : new Speech(text, List.of()).sentences()) {
			boolean opens = DueDates.in(sentence.in(text), Period.UNKNOWN)
				.stream()
				.findFirst()
				.filter((date) -> date.opens(sentence.in(text)))
				.isPresent();
			if (opens) {
				stated.add(text.part(sentence.start(), text.length()));
				return;
			}
		}
	}

}
