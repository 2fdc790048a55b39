package org.zeren.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

import org.zeren.key.KeyRole;
import org.zeren.ledger.entry.Assignment;
import org.zeren.ledger.entry.Entry;
import org.zeren.ledger.entry.FindingState;
import org.zeren.ledger.entry.Observation;
import org.zeren.ledger.entry.Ruling;
import org.zeren.ledger.entry.Stage;
import org.zeren.ledger.entry.Subject;
import org.zeren.ledger.entry.WorkState;
import org.zeren.table.ReadTable;
import org.zeren.table.TableReader;
import org.zeren.verdict.ObservationBasis;

/**
 * The files of {@code examples/} as entries of the ledger. Their days lie in the past, as
 * the plans do, and the names of who made them are none that a key can have.
 */
final class ExampleFiles {

	/** Who reports, rules and accepts; no key has a bracket in its name. */
	private static final String BY = "示例（虚构）";

	private static final String ACCEPTED_BY = "示例验收（虚构）";

	private static final List<Integer> YEARS = List.of(2022, 2023);

	private ExampleFiles() {
	}

	/**
	 * {@return what was reported}
	 * @param subjects finds the targets that the graph has
	 */
	static List<Entry> observations(Function<String, Optional<Subject>> subjects) {
		Map<String, Integer> ordinals = new LinkedHashMap<>();
		List<Entry> entries = new ArrayList<>();
		for (int year : YEARS) {
			for (Cells cells : rows("progress-" + year + ".csv")) {
				subjects.apply(cells.required("target"))
					.ifPresent((subject) -> entries
						.add(observation(cells, subject, ordinals.merge(subject.id(), 1, Integer::sum))));
			}
		}
		return entries;
	}

	private static Observation observation(Cells cells, Subject target, int ordinal) {
		int year = Integer.parseInt(cells.required("year"));
		String value = cells.text("value");
		String state = cells.text("state");
		return new Observation(Entry.id("observation", target.id(), ordinal), target.id(), target.planId(),
				target.title(), ordinal, (value != null) ? Double.valueOf(value) : null, cells.text("unit"),
				(state != null) ? WorkState.valueOf(state) : null, year + "-12-31",
				ObservationBasis.valueOf(cells.required("basis")), null, cells.text("reporter"), cells.text("evidence"),
				Stage.SELF_REPORTED, null, BY, KeyRole.AUDITOR, (year + 1) + "-01-20T02:00:00.000Z", null, false);
	}

	/**
	 * {@return what was handed down: one value a target}
	 * @param subjects finds the targets that the graph has
	 */
	static List<Entry> assignments(Function<String, Optional<Subject>> subjects) {
		List<Entry> entries = new ArrayList<>();
		for (Cells cells : rows("assignments.csv")) {
			subjects.apply(cells.required("target")).ifPresent((subject) -> entries.add(assignment(cells, subject)));
		}
		return entries;
	}

	private static Assignment assignment(Cells cells, Subject target) {
		int year = Integer.parseInt(cells.required("year"));
		return new Assignment(Entry.id("assignment", target.id(), 1), target.id(), target.planId(), target.title(), 1,
				year, Double.valueOf(cells.required("value")), cells.text("unit"), cells.text("source"), null, BY,
				KeyRole.AUDITOR, year + "-03-01T02:00:00.000Z", null, false);
	}

	/**
	 * {@return what was ruled}
	 * @param subjects finds the findings that the graph has
	 */
	static List<Entry> rulings(Function<String, Optional<Subject>> subjects) {
		Map<String, Integer> ordinals = new LinkedHashMap<>();
		List<Entry> entries = new ArrayList<>();
		for (Cells cells : rows("rulings.csv")) {
			subjects.apply(cells.required("finding"))
				.ifPresent((subject) -> entries
					.add(ruling(cells, subject, ordinals.merge(subject.id(), 1, Integer::sum))));
		}
		return entries;
	}

	private static Ruling ruling(Cells cells, Subject finding, int ordinal) {
		FindingState state = FindingState.valueOf(cells.required("state"));
		boolean accepts = state == FindingState.CLOSED || state == FindingState.REOPENED;
		return new Ruling(Entry.id("ruling", finding.id(), ordinal), finding.id(), finding.planId(), finding.title(),
				ordinal, state, cells.text("reason"), cells.text("agency"), cells.text("dueOn"), cells.text("acceptor"),
				cells.text("proof"), accepts ? ACCEPTED_BY : BY, accepts ? KeyRole.ACCEPTOR : KeyRole.AUDITOR,
				"2024-02-%02dT02:00:00.000Z".formatted(ordinal), null, false);
	}

	private static List<Cells> rows(String file) {
		try {
			ReadTable table = TableReader.read(file, new ClassPathResource("examples/" + file).getContentAsByteArray());
			return table.rows().stream().map((row) -> new Cells(table.header(), row.cells())).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The cells of a row, by the titles of their columns. */
	private record Cells(List<String> header, List<String> cells) {

		@Nullable String text(String title) {
			String text = required(title);
			return text.isEmpty() ? null : text;
		}

		String required(String title) {
			return this.cells.get(this.header.indexOf(title));
		}

	}

}
