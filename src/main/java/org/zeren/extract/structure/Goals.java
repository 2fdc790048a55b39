package org.zeren.extract.structure;

import java.util.ArrayList;
import java.util.List;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.extract.language.Clause;
import org.zeren.extract.language.DueDates;
import org.zeren.extract.language.Period;
import org.zeren.extract.language.Speech;
import org.zeren.extract.structure.body.Headings;
import org.zeren.text.Han;

/**
 * Where a plan states its goals outside of all measures. {@code 二、主要目标} with the lines
 * below it gives all of them; {@code 一、总体要求} gives {@code 到2025年，…} and what stands
 * behind it in the same paragraph.
 */
final class Goals {

	private static final int LONGEST_LABEL = 12;

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
			addLabelled(item.texts(), stated);
		}
		return stated;
	}

	/**
	 * {@return sections for the paragraphs before the first chapter that state goals
	 * behind a label of their own}: 具体指标：到2022年，建设50所学校
	 * @param head what stands before the first chapter
	 */
	static List<Draft.Section> inPreface(List<Block> head) {
		List<Draft.Section> stated = new ArrayList<>();
		for (Block block : head) {
			if (!(block instanceof Block.Paragraph paragraph) || paragraph.numbering() != null) {
				continue;
			}
			Passage text = paragraph.text();
			int colon = colon(text);
			if (colon > 1 && Headings.vocabulary().isGoals(text.subSequence(0, colon).toString())) {
				Draft.Section section = new Draft.Section(String.valueOf(stated.size() + 1), null,
						text.strip(0, colon));
				section.goals().add(text.part(colon + 1, text.length()));
				stated.add(section);
			}
		}
		return stated;
	}

	/**
	 * Adds what stands behind a label that speaks of goals (主要目标：到2020年，…), with the
	 * lines below up to the next label, and elsewhere what opens with a date ahead.
	 */
	private static void addLabelled(List<Passage> texts, List<Passage> stated) {
		boolean below = false;
		for (Passage text : texts) {
			int colon = colon(text);
			boolean label = colon > 1;
			if (label) {
				below = Headings.vocabulary().isGoals(text.subSequence(0, colon).toString());
			}
			if (below) {
				stated.add(text.part(label ? colon + 1 : 0, text.length()));
			}
			else {
				addDated(text, stated);
			}
		}
	}

	/** The end of a label of letters alone that opens the text; -1 for none. */
	private static int colon(Passage text) {
		for (int i = 0; i < text.length() && i <= LONGEST_LABEL; i++) {
			char c = text.charAt(i);
			if (c == '：' || c == ':') {
				return i;
			}
			if (!Han.is(c)) {
				return -1;
			}
		}
		return -1;
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
