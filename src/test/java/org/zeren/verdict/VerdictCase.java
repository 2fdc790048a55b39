package org.zeren.verdict;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.zeren.plan.target.Comparator;
import org.zeren.term.GoalWords;

/**
 * A line of {@code verdicts/cases.yaml}.
 *
 * @param line the line as it is written
 */
record VerdictCase(JsonNode line) {

	static List<VerdictCase> all() throws Exception {
		try (InputStream in = VerdictCase.class.getResourceAsStream("/verdicts/cases.yaml")) {
			List<VerdictCase> cases = new ArrayList<>();
			new YAMLMapper().readTree(in).forEach((line) -> cases.add(new VerdictCase(line)));
			return cases;
		}
	}

	@Nullable String text(String key) {
		JsonNode node = this.line.get(key);
		return (node != null) ? node.asString() : null;
	}

	/** The text of a key with a default; null for none. */
	@Nullable String text(String key, @Nullable String otherwise) {
		String text = text(key);
		return (text == null) ? otherwise : text.equals("none") ? null : text;
	}

	List<String[]> rows(String key) {
		List<String[]> rows = new ArrayList<>();
		this.line.path(key).forEach((row) -> rows.add(row.asString().split(" ")));
		return rows;
	}

	/** The year in which the baseline was true; null where nothing says. */
	@Nullable Integer periodStart() {
		String period = text("period", "2021-2023");
		return (period != null) ? Integer.valueOf(period.substring(0, 4)) : null;
	}

	@Nullable Integer periodEnd() {
		String period = text("period", "2021-2023");
		return (period != null) ? Integer.valueOf(period.substring(5)) : null;
	}

	@Nullable String deadline() {
		return text("by", "2023");
	}

	LocalDate on() {
		return LocalDate.parse(this.line.get("on").asString());
	}

	Verdict verdict() {
		Commitment promised = new Commitment(measured("b"),
				(text("from") != null) ? Integer.valueOf(text("from")) : null, measured("g"),
				GoalWords.of(text("words")), Comparator.valueOf(text("how")),
				this.line.path("cumulative").asBoolean(false), false, null, null, deadline(), periodStart(),
				periodEnd())
			.measuredBy(text("indicator"));
		List<Assigned> given = rows("given").stream()
			.map((row) -> new Assigned(Integer.parseInt(row[0]), measured(row[1], (row.length > 2) ? row[2] : null)))
			.toList();
		List<Observed> seen = rows("seen").stream()
			.map((row) -> new Observed(LocalDate.parse(row[0]), measured(row[1], (row.length > 2) ? row[2] : null),
					(row.length > 3) ? ObservationBasis.valueOf(row[3]) : ObservationBasis.POINT))
			.toList();
		return Verdicts.of(promised, given, seen, on());
	}

	/** The same case with other numbers and days; it says nothing of what comes out. */
	VerdictCase drawnAnew(Random random) {
		ObjectNode line = (ObjectNode) this.line.deepCopy();
		line.put("case", "drawn from " + text("case"));
		line.put("on", LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1500)).toString());
		for (String key : List.of("b", "g")) {
			if (text(key) != null && random.nextInt(4) > 0) {
				line.put(key, drawn(random, text(key).split(" "), 0));
			}
		}
		for (String key : List.of("seen", "given")) {
			ArrayNode rows = line.putArray(key);
			for (String[] row : rows(key)) {
				rows.add(row[0] + " " + drawn(random, row, 1));
			}
		}
		return new VerdictCase(line);
	}

	/** Numbers of few digits, so that two are equal now and then. */
	private static String drawn(Random random, String[] parts, int at) {
		List<String> words = new ArrayList<>(Arrays.asList(parts).subList(at, parts.length));
		BigDecimal value = new BigDecimal(words.get(0));
		int scale = Math.max(0, value.scale());
		words.set(0, value.add(BigDecimal.valueOf(random.nextInt(13) - 6, scale)).toPlainString());
		return String.join(" ", words);
	}

	private @Nullable Measured measured(String key) {
		String text = text(key);
		if (text == null) {
			return null;
		}
		String[] parts = text.split(" ");
		return measured(parts[0], (parts.length > 1) ? parts[1] : null);
	}

	private static Measured measured(String value, @Nullable String unit) {
		return new Measured(new BigDecimal(value).doubleValue(), unit);
	}

	@Override
	public String toString() {
		return text("case");
	}

}
