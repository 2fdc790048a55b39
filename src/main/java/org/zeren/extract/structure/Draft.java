package org.zeren.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.extract.duty.PrintedDuty;

/**
 * Sections and measures as they are found, before printed names are grouped to agencies.
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

		/**
		 * {@return the measures of the section and of those in it, in order}
		 */
		Stream<Measure> measures() {
			return this.content.stream()
				.flatMap((child) -> (child instanceof Section below) ? below.measures() : Stream.of((Measure) child));
		}

	}

	/**
	 * A measure.
	 *
	 * @param path its path
	 * @param number its number as printed
	 * @param title its title
	 * @param titlePrinted whether the plan prints it; else it is the opening clause
	 * @param texts its text, the rest of the title's paragraph first
	 * @param own the texts and agencies outside its parts; all where there are no parts
	 * @param parts its parts; none where it has fewer than two notes
	 * @param inherited the agencies that a remark elsewhere gives it
	 */
	record Measure(String path, @Nullable String number, Passage title, boolean titlePrinted, List<Passage> texts,
			Stretch own, List<Stretch> parts, List<PrintedDuty> inherited) implements Draft {

		/**
		 * {@return whether neither the measure nor a part of it names an agency}
		 */
		boolean bearsNobody() {
			return this.own.bearers().isEmpty() && this.parts.isEmpty();
		}

		/**
		 * Lets the agencies that a heading prints answer for this measure, too, save in
		 * roles for which the measure prints agencies of its own.
		 */
		void inheritFromHeading(List<PrintedDuty> bearers) {
			inherit(bearers.stream()
				.filter((bearer) -> printed().noneMatch((own) -> own.role() == bearer.role()))
				.toList());
		}

		/**
		 * Lets the agencies of a note elsewhere answer for this measure, too; each bears
		 * a role once.
		 */
		void inherit(List<PrintedDuty> bearers) {
			for (PrintedDuty bearer : bearers) {
				boolean borne = Stream.concat(printed(), this.inherited.stream()).anyMatch(bearer::isSame);
				if (!borne) {
					this.inherited.add(bearer);
				}
			}
		}

		/** The agencies of its own notes and those of its parts. */
		private Stream<PrintedDuty> printed() {
			return Stream.concat(this.own.bearers().stream(),
					this.parts.stream().flatMap((part) -> part.bearers().stream()));
		}

	}

	/**
	 * A stretch of text and what its note says.
	 *
	 * @param texts the text, the note included
	 * @param bearers the agencies of its note
	 * @param deadline when it is due, as {@link org.zeren.extract.duty.Note#deadline()}
	 * has it
	 */
	record Stretch(List<Passage> texts, List<PrintedDuty> bearers, @Nullable String deadline) {

		static Stretch empty() {
			return new Stretch(new ArrayList<>(), new ArrayList<>(), null);
		}

		/**
		 * {@return the same stretch, due at the date where it has none so far}
		 */
		Stretch due(@Nullable String date) {
			return (this.deadline == null && date != null) ? new Stretch(this.texts, this.bearers, date) : this;
		}

	}

}
