package org.zeren.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.export.ask.Pages;
import org.zeren.export.ask.ValuePath;

/**
 * What people decided on findings: how many are in which state, and who is to set what
 * right by which day.
 */
final class RulingsPart {

	private static final String AGENCY = "agency:";

	private final ReportWords words;

	RulingsPart(ReportWords words) {
		this.words = words;
	}

	/** What was ruled on the findings of one plan. */
	List<Block> of(List<Map<?, ?>> findings) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block.Heading(1, this.words.of("rulings")));
		List<Map<?, ?>> ruled = findings.stream().filter((finding) -> !rulings(finding).isEmpty()).toList();
		if (ruled.isEmpty()) {
			blocks.add(new Block.Text(this.words.of("noRulings")));
			return blocks;
		}
		Map<String, Long> states = findings.stream()
			.collect(Collectors.groupingBy((finding) -> String.valueOf(finding.get("state")), LinkedHashMap::new,
					Collectors.counting()));
		blocks.add(new Block.Text(states.entrySet()
			.stream()
			.map((each) -> this.words.of("count",
					Map.of("name", this.words.ofOrItself("state", each.getKey()), "count", each.getValue())))
			.collect(Collectors.joining(this.words.of("comma")))));
		List<String> columns = List.of("number", "finding", "state", "unitToAct", "due", "acceptor", "lastRuling");
		blocks.add(grid(columns, ruled));
		return blocks;
	}

	/** The list of findings that are to be set right, whichever plan they are in. */
	List<Block> list(List<Map<?, ?>> findings) {
		if (findings.isEmpty()) {
			return List.of(new Block.Text(this.words.of("noFindings")));
		}
		return List.of(grid(List.of("number", "plan", "finding", "criterionColumn", "proof", "state", "unitToAct",
				"due", "acceptor", "lastRuling"), findings));
	}

	private Block.Grid grid(List<String> columns, List<Map<?, ?>> findings) {
		List<List<String>> rows = new ArrayList<>();
		for (Map<?, ?> finding : findings) {
			Map<String, String> cells = cells(finding, rows.size() + 1);
			rows.add(columns.stream().map((column) -> cells.getOrDefault(column, "")).toList());
		}
		return new Block.Grid(columns.stream().map((column) -> this.words.of(title(column))).toList(), rows);
	}

	/** Where the words of another part fit no column. */
	private static String title(String column) {
		return column.equals("finding") ? "findings" : column;
	}

	private Map<String, String> cells(Map<?, ?> finding, int number) {
		Map<String, String> cells = new HashMap<>();
		cells.put("number", String.valueOf(number));
		cells.put("plan", text(ValuePath.of("plan.title").in(finding)));
		cells.put("finding",
				this.words.of("subjectOfRule",
						Map.of("rule",
								text(ValuePath.of("rule." + this.words.choose("name", "englishName")).in(finding)),
								"subject", FindingsPart.subject(finding.get("subject")))));
		cells.put("criterionColumn",
				text(ValuePath.of("rule." + this.words.choose("criterion", "englishCriterion")).in(finding)));
		cells.put("proof",
				Pages.maps(finding.get("evidence"))
					.stream()
					.map((evidence) -> this.words.of("evidenceInLine", evidence))
					.collect(Collectors.joining(this.words.of("comma"))));
		cells.put("state", this.words.ofOrItself("state", text(finding.get("state"))));
		List<Map<?, ?>> rulings = rulings(finding);
		rulings.stream()
			.filter((ruling) -> "ASSIGNED".equals(ruling.get("state")))
			.reduce((first, second) -> second)
			.ifPresent((assigned) -> {
				cells.put("unitToAct", name(assigned.get("agency")));
				cells.put("due", text(assigned.get("dueOn")));
				cells.put("acceptor", text(assigned.get("acceptor")));
			});
		if (!rulings.isEmpty()) {
			cells.put("lastRuling", last(rulings.get(rulings.size() - 1)));
		}
		return cells;
	}

	private String last(Map<?, ?> ruling) {
		String day = text(ruling.get("at"));
		return Stream
			.of(text(ruling.get("by")), day.substring(0, Math.min(10, day.length())), text(ruling.get("reason")),
					text(ruling.get("proof")))
			.filter((each) -> !each.isEmpty())
			.collect(Collectors.joining(this.words.of("comma")));
	}

	private static List<Map<?, ?>> rulings(Map<?, ?> finding) {
		return Pages.maps(finding.get("rulings"));
	}

	/** A unit that was named by its id. */
	private static String name(@Nullable Object agency) {
		String text = text(agency);
		return text.startsWith(AGENCY) ? text.substring(AGENCY.length()) : text;
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

}
