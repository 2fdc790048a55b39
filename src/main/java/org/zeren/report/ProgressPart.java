package org.zeren.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.export.ask.ValuePath;

/**
 * How far targets have come, each with b, g, x, e and R.
 */
final class ProgressPart {

	private final ReportWords words;

	ProgressPart(ReportWords words) {
		this.words = words;
	}

	List<Block> of(List<Map<?, ?>> targets) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block.Heading(1, this.words.of("progress")));
		if (targets.isEmpty()) {
			blocks.add(new Block.Text(this.words.of("noProgress")));
			return blocks;
		}
		blocks.add(new Block.Text(this.words.of("progressNote")));
		List<String> header = Stream
			.of("target", "verdict", "baseline", "goal", "value", "unit", "elapsed", "ratio", "asOf", "due", "ownedBy")
			.map(this.words::of)
			.toList();
		blocks.add(new Block.Grid(header,
				targets.stream().sorted(Comparator.comparing(ProgressPart::ordinal)).map(this::row).toList()));
		return blocks;
	}

	private static Integer ordinal(Map<?, ?> target) {
		return (target.get("ordinal") instanceof Number ordinal) ? ordinal.intValue() : 0;
	}

	private List<String> row(Map<?, ?> target) {
		Object verdict = target.get("verdict");
		String kind = this.words.ofOrItself("value", String.valueOf(ValuePath.of("kind").in(verdict)));
		Object reason = ValuePath.of("reason").in(verdict);
		List<String> row = new ArrayList<>();
		row.add(String.valueOf(target.get("name")));
		row.add((reason != null) ? this.words.of("verdictReason",
				Map.of("verdict", kind, "reason", this.words.ofOrItself("reason", reason))) : kind);
		Stream.of("baseline", "goal", "value", "unit", "elapsed", "ratio", "asOf", "due")
			.forEach((field) -> row.add(text(ValuePath.of(field).in(verdict))));
		Object owners = ValuePath.of("owners.name").in(target);
		row.add((owners instanceof List<?> names && !names.isEmpty())
				? String.join(this.words.of("and"), names.stream().map(String::valueOf).toList())
				: this.words.of("nobody"));
		return row;
	}

	/** Two places behind the point say enough of a share of time. */
	private static String text(@Nullable Object value) {
		if (value instanceof Number number) {
			BigDecimal exact = new BigDecimal(number.toString()).setScale(2, RoundingMode.HALF_UP);
			return (exact.signum() == 0) ? "0" : exact.stripTrailingZeros().toPlainString();
		}
		return (value != null) ? value.toString() : "";
	}

}
