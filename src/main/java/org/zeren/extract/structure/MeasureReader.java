package org.zeren.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.extract.duty.Deadlines;
import org.zeren.extract.duty.Doubt;
import org.zeren.extract.duty.LeadingOrder;
import org.zeren.extract.duty.Note;
import org.zeren.extract.duty.Notes;
import org.zeren.extract.duty.PrintedDuty;
import org.zeren.extract.language.Period;
import org.zeren.extract.table.TaskTable;
import org.zeren.text.Forms;

/**
 * Makes measures out of titled text: finds their notes, divides them into parts, and
 * carries remarks on to the measures they speak of. 疏浚河道。（市水利局负责）栽植乔木。（市林业局负责） gives two
 * parts with one agency each.
 */
public final class MeasureReader {

	private final LeadingOrder order;

	private final List<Doubt> doubts = new ArrayList<>();

	private final List<PrintedDuty> inherited = new ArrayList<>();

	/**
	 * @param texts all paragraphs of the plan, among which a remark on the order of
	 * agencies may stand
	 * @param attached the paragraphs attached to it
	 */
	public MeasureReader(List<Passage> texts, List<Passage> attached) {
		this.order = LeadingOrder.of(texts, attached);
	}

	/**
	 * {@return the agencies that the notes in a text name, also one outside all measures,
	 * in the order that the plan says}
	 */
	public List<PrintedDuty> bearers(Passage text) {
		return Notes.in(text).stream().flatMap((note) -> this.order.ranked(note.bearers()).stream()).toList();
	}

	/**
	 * {@return the measure of a numbered piece}
	 */
	Draft.Measure read(String path, Item item) {
		return read(path, item.number(), item.title, item.titled, item.texts());
	}

	Draft.Measure read(String path, @Nullable String number, Passage title, boolean titlePrinted, List<Passage> texts) {
		List<Draft.Stretch> stretches = stretches(texts);
		long notes = stretches.stream().filter((stretch) -> !stretch.bearers().isEmpty()).count();
		texts.forEach((text) -> this.inherited.addAll(Notes.onLater(text)));
		List<PrintedDuty> all = stretches.stream().flatMap((stretch) -> stretch.bearers().stream()).toList();
		if (notes < 2) {
			String deadline = stretches.stream()
				.map(Draft.Stretch::deadline)
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
			return carried(new Draft.Measure(path, number, title, titlePrinted, texts,
					new Draft.Stretch(texts, new ArrayList<>(all), deadline), List.of(), new ArrayList<>()));
		}
		Draft.Stretch own = Draft.Stretch.empty();
		Draft.Stretch last = stretches.get(stretches.size() - 1);
		List<Draft.Stretch> parts = stretches;
		if (last.bearers().isEmpty()) {
			own = last;
			parts = stretches.subList(0, stretches.size() - 1);
		}
		return carried(new Draft.Measure(path, number, title, titlePrinted, texts, own, parts, new ArrayList<>()));
	}

	/** The measure with the agencies that a remark before it gives to all later ones. */
	private Draft.Measure carried(Draft.Measure measure) {
		measure.inherit(this.inherited);
		return measure;
	}

	/**
	 * {@return the measure of a row of a table of tasks}
	 * @param year the year that the table's title names
	 */
	Draft.Measure read(String path, TaskTable.Task task, Period year) {
		Passage cell = task.title();
		boolean printed = cell.length() <= TaskItems.LONGEST_TITLE_IN_TABLE;
		List<Passage> texts = new ArrayList<>(task.texts());
		if (!printed || cell.chars().anyMatch(Character::isDigit)) {
			texts.add(0, cell);
		}
		String number = (task.number() != null) ? task.number().toString() : null;
		String deadline = (task.due() != null) ? due(task.due(), year) : null;
		return carried(new Draft.Measure(path, number, printed ? cell : TaskItems.opening(cell), printed, texts,
				new Draft.Stretch(texts, task.bearers(), deadline), List.of(), new ArrayList<>()));
	}

	private @Nullable String due(Passage cell, Period year) {
		String words = Forms.halfWidth(cell);
		String date = Deadlines.vocabulary().date(words);
		if (date == null && !Deadlines.vocabulary().isOpenEnd(words)) {
			this.doubts.add(new Doubt(cell, "a cell of a deadline, of which no deadline was read"));
		}
		String dated = Deadlines.inYear(date, year);
		return (dated != null) ? dated : date;
	}

	/**
	 * {@return what stands where deadlines stand and was not read}
	 */
	public List<Doubt> doubts() {
		return this.doubts;
	}

	/**
	 * The text cut behind each note that names agencies; notes in a row, with no text
	 * between, are one. A note that tells a deadline only dates the text that it ends.
	 */
	private List<Draft.Stretch> stretches(List<Passage> texts) {
		List<Draft.Stretch> stretches = new ArrayList<>();
		Draft.Stretch open = Draft.Stretch.empty();
		boolean onlyNotes = false;
		for (Passage text : texts) {
			int from = 0;
			List<Note> notes = Notes.in(text);
			for (int i = 0; i < notes.size(); i++) {
				Note note = notes.get(i);
				boolean bare = text.strip(from, note.start()).length() < 2;
				boolean goesOn = onlyNotes && bare && open.bearers().isEmpty() && open.texts().isEmpty()
						&& !stretches.isEmpty();
				if (goesOn) {
					open = stretches.remove(stretches.size() - 1);
				}
				open = open.due(note.deadline());
				if (note.bearers().isEmpty()) {
					if (goesOn) {
						open.texts().add(text.part(from, note.end()));
						from = note.end();
						stretches.add(open);
						open = Draft.Stretch.empty();
					}
					continue;
				}
				int end = note.opens() ? sentencesOf(notes, i, text) : note.end();
				open.texts().add(text.part(from, end));
				open.bearers().addAll(this.order.ranked(note.bearers()));
				stretches.add(open);
				open = Draft.Stretch.empty();
				onlyNotes = !note.opens();
				from = end;
			}
			Passage rest = text.strip(Math.min(from, text.length()), text.length());
			if (rest.length() > 1) {
				open.texts().add(rest);
				onlyNotes = false;
			}
		}
		if (!open.texts().isEmpty()) {
			stretches.add(open);
		}
		return stretches;
	}

	/** Where the text ends that a note before it speaks of: the next such note begins. */
	private static int sentencesOf(List<Note> notes, int at, Passage text) {
		return (at + 1 < notes.size()) ? notes.get(at + 1).start() : text.length();
	}

}
