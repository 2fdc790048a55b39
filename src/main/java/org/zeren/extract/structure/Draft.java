package org.zeren.extract.structure;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.extract.duty.PrintedDuty;

/**
 * Sections and measures as they are found, before names of units are grouped to agencies.
 */
public sealed interface Draft {

	String path();

	/**
	 * A section.
	 *
	 * @param path its path
	 * @param number its number as printed
	 * @param title its title
	 * @param content its sections and measures in order
	 * @param goals the texts in which it states goals, outside all measures
	 */
	record Section(String path, @Nullable String number, Passage title, List<Draft> content,
			List<Passage> goals) implements Draft {

		Section(String path, @Nullable String number, Passage title) {
			this(path, number, title, new ArrayList<>(), new ArrayList<>());
		}

	}

	/**
	 * A measure.
	 *
	 * @param path its path
	 * @param number its number as printed
	 * @param title its title
	 * @param texts its text, the rest of the title's paragraph first
	 * @param own the texts and units outside its parts; all where there are no parts
	 * @param parts its parts; none where it has fewer than two notes
	 * @param inherited the units that a remark elsewhere gives it
	 */
	record Measure(String path, @Nullable String number, Passage title, List<Passage> texts, Stretch own,
			List<Stretch> parts, List<PrintedDuty> inherited) implements Draft {
	}

	/**
	 * A stretch of text and the units of its note.
	 *
	 * @param texts the text, the note included
	 * @param bearers the units of its note
	 */
	record Stretch(List<Passage> texts, List<PrintedDuty> bearers) {

		static Stretch empty() {
			return new Stretch(new ArrayList<>(), new ArrayList<>());
		}

	}

}
