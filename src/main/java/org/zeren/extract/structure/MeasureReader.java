package org.zeren.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.duty.Deadlines;
import org.zeren.extract.duty.Note;
import org.zeren.extract.duty.Notes;
import org.zeren.extract.duty.PrintedDuty;
import org.zeren.extract.table.TaskTable;
import org.zeren.plan.Role;

/**
 * Makes measures out of titled text: finds their notes, divides them into parts, and
 * carries remarks on to the measures they speak of.
 */
public final class MeasureReader {

	/**
	 * 以下均需各镇人民政府落实，不再列出: the units carry out this measure and all later ones. The group
	 * holds the units.
	 */
	private static final Pattern INHERITED = Pattern
		.compile("(?:以下|以上及以下|各项任务|所有任务|后续|下同)[^。;()]{0,8}?(?:需|由|应|须|请)([^。;]{2,50}?)(?:负责|组织|具体|抓好)*+(落实|实施|配合)");

	private static final Pattern NOT_REPEATED = Pattern.compile("不再|下同|不一一|以下");

	/** 排在第一位的为牵头单位（，其余为配合单位）. */
	private static final Pattern FIRST_LEADS = Pattern
		.compile("(?:排|列|位|第一个逗号)[^。;()]{0,6}(?:第一|首|最前|前)[^。;()]{0,10}(?:为|是|作为)?[^。;()]{0,4}(?:牵头|主办)([^。]{0,20})");

	private final boolean firstLeads;

	/** Whether all units before the first comma lead, not the first alone. */
	private final boolean upToComma;

	private final Role others;

	private final List<PrintedDuty> inherited = new ArrayList<>();

	/**
	 * @param texts all paragraphs of the plan, among which a remark on the order of units
	 * may stand
	 */
	public MeasureReader(List<Passage> texts) {
		Optional<Matcher> remark = texts.stream()
			.filter((text) -> text.toString().contains("牵头"))
			.map((text) -> FIRST_LEADS.matcher(Typography.fold(text)))
			.filter(Matcher::find)
			.findFirst();
		this.firstLeads = remark.isPresent();
		this.upToComma = remark.map((matcher) -> matcher.group().contains("逗号")).orElse(false);
		this.others = remark.map((matcher) -> matcher.group(1))
			.filter((rest) -> !rest.contains("配合") && !rest.contains("参与"))
			.map((rest) -> Role.RESPONSIBLE)
			.orElse(Role.SUPPORT);
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
		texts.forEach(this::remark);
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

	/** The measure with the units that a remark before it gives to all later ones. */
	private Draft.Measure carried(Draft.Measure measure) {
		measure.inherit(this.inherited);
		return measure;
	}

	/**
	 * {@return the measure of a row of a table of tasks}
	 */
	Draft.Measure read(String path, TaskTable.Task task) {
		Passage cell = task.title();
		boolean printed = cell.length() <= TaskItems.LONGEST_TITLE_IN_TABLE;
		List<Passage> texts = new ArrayList<>(task.texts());
		if (!printed) {
			texts.add(0, cell);
		}
		String number = (task.number() != null) ? task.number().toString() : null;
		String deadline = (task.due() != null) ? Deadlines.vocabulary().date(Typography.fold(task.due())) : null;
		return carried(new Draft.Measure(path, number, printed ? cell : TaskItems.opening(cell), printed, texts,
				new Draft.Stretch(texts, task.bearers(), deadline), List.of(), new ArrayList<>()));
	}

	/**
	 * The text cut behind each note that names units; notes in a row, with no text
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
				open.bearers().addAll(ranked(note.bearers()));
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

	/** A plan may say once that the first unit of each list leads. */
	private List<PrintedDuty> ranked(List<PrintedDuty> bearers) {
		boolean plain = bearers.stream().allMatch((bearer) -> bearer.role() == Role.RESPONSIBLE);
		if (!this.firstLeads || !plain) {
			return bearers;
		}
		List<PrintedDuty> ranked = new ArrayList<>();
		boolean leads = true;
		for (int i = 0; i < bearers.size(); i++) {
			leads &= i == 0 || this.upToComma && !commaBetween(bearers.get(i - 1).name(), bearers.get(i).name());
			ranked.add(new PrintedDuty(leads ? Role.LEAD : this.others, bearers.get(i).name()));
		}
		return ranked;
	}

	private static boolean commaBetween(Passage one, Passage next) {
		String between = one.source()
			.text()
			.substring(one.locator().end(), Math.max(one.locator().end(), next.locator().start()));
		return between.indexOf('，') >= 0 || between.indexOf(',') >= 0;
	}

	private void remark(Passage text) {
		String folded = Typography.fold(text);
		Matcher matcher = INHERITED.matcher(folded);
		if (folded.contains("不再") || folded.contains("下同") || folded.contains("以下均")) {
			while (matcher.find()) {
				if (NOT_REPEATED
					.matcher(folded.substring(matcher.start(), Math.min(folded.length(), matcher.end() + 20)))
					.find()) {
					Role role = matcher.group(2).equals("配合") ? Role.SUPPORT : Role.IMPLEMENT;
					AgencyWords.vocabulary()
						.split(text.part(matcher.start(1), matcher.end(1)))
						.forEach((unit) -> this.inherited.add(new PrintedDuty(role, unit)));
				}
			}
		}
	}

}
