package org.zeren.extract.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.duty.Notes;
import org.zeren.vocabulary.Vocabulary;

/**
 * Brackets and labels that look like a responsibility note of which no duty is in the
 * record: （由市水利局会商后负责） or 责任单位：待定.
 */
final class PrintedNotes {

	private static final Words WORDS = Vocabulary.read("review", Words.class);

	private static final Pattern BRACKET = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]{2,300})[)\\]】〕]");

	private static final Pattern LABEL = Pattern.compile(any(WORDS.labels()) + "\\)?\\s?:");

	private static final Pattern ROLE = Pattern.compile(any(WORDS.roles()));

	private static final Pattern ASIDE = Pattern.compile(any(WORDS.asides()));

	private static final Pattern DUE = Pattern.compile(any(WORDS.deadlines()) + "\\s?:");

	/** The longest label with what stands between it and its colon. */
	private static final int LONGEST_LABEL = 24;

	/**
	 * The file vocabulary/review.yaml as it is written.
	 *
	 * @param roles words that show a note inside a bracket
	 * @param labels labels of units
	 * @param deadlines labels of deadlines
	 * @param asides words that show that a bracket explains and names nobody
	 */
	record Words(List<String> roles, List<String> labels, List<String> deadlines, List<String> asides) {
	}

	private PrintedNotes() {
	}

	private static String any(List<String> words) {
		return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
	}

	static List<Remark> unread(Passage text, Places places) {
		String folded = Typography.fold(text);
		List<Remark> remarks = new ArrayList<>();
		Notes.in(text)
			.stream()
			.flatMap((note) -> note.doubts().stream())
			.forEach((doubt) -> remarks.add(Remark.on(doubt.place(), 0, doubt.place().length(), doubt.reason())));
		Matcher bracket = BRACKET.matcher(folded);
		while (bracket.find()) {
			if (looksLikeNote(bracket.group(1)) && !places.bearsDuty(text, bracket.start(), bracket.end())) {
				remarks.add(Remark.on(text, bracket.start(), bracket.end(),
						"a bracket that looks like a responsibility note, of which no duty was read"));
			}
		}
		Matcher label = LABEL.matcher(folded);
		int from = 0;
		for (int colon = folded.indexOf(':'); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
			if (!label.region(Math.max(from, colon - LONGEST_LABEL), colon + 1).find()) {
				continue;
			}
			from = label.end();
			int at = label.start();
			if (!places.bearsDuty(text, at, folded.length())
					&& remarks.stream().noneMatch((known) -> covers(known, text.locate(at, at + 1).start()))) {
				remarks.add(Remark.on(text, at, folded.length(), "a label of units, of which no duty was read"));
				break;
			}
		}
		return remarks;
	}

	private static boolean covers(Remark remark, int at) {
		return remark.at().start() <= at && at < remark.at().end();
	}

	/**
	 * {@return whether the passage prints a label of a deadline (完成时限：)}
	 */
	static boolean printsDeadline(Passage text) {
		String folded = Typography.fold(text);
		Matcher due = DUE.matcher(folded);
		for (int colon = folded.indexOf(':'); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
			if (due.region(Math.max(0, colon - LONGEST_LABEL), colon + 1).find()) {
				return true;
			}
		}
		return false;
	}

	/** A word of a role, or nothing but names that end as those of units do. */
	private static boolean looksLikeNote(String inside) {
		if (ASIDE.matcher(inside).find()) {
			return false;
		}
		if (ROLE.matcher(inside).find()) {
			return true;
		}
		String[] names = inside.split("[、,;]");
		for (String name : names) {
			if (name.strip().length() < 3 || !AgencyWords.vocabulary().isLikely(name.strip())) {
				return false;
			}
		}
		return names.length >= 2;
	}

}
