package org.zeren.benchmark.country;

import java.util.ArrayList;
import java.util.List;

import org.zeren.benchmark.country.Words.Measurement;
import org.zeren.plan.target.Binding;
import org.zeren.plan.target.Comparator;
import org.zeren.plan.target.Quantity;
import org.zeren.plan.target.TableTarget;

/**
 * The table of main indicators: some twenty rows.
 */
final class Table {

	private final Words words;

	private final Dice dice;

	private final Pen pen;

	Table(Words words, Dice dice, Pen pen) {
		this.words = words;
		this.dice = dice;
		this.pen = pen;
	}

	List<TableTarget> rows() {
		List<TableTarget> rows = new ArrayList<>();
		for (Measurement row : this.dice.some(this.words.indicators(), this.dice.between(17, 23))) {
			rows.add(row("T" + (rows.size() + 1), row));
		}
		return rows;
	}

	private TableTarget row(String key, Measurement row) {
		Comparator comparator = (row.comparator() != null) ? row.comparator() : Comparator.AT_LEAST;
		return new TableTarget(key, row.name(), row.name(), row.category(), row.unit(),
				(row.wording() != null) ? null : value(row), null, value(row), comparator, "2025",
				this.dice.chance(0.6) ? Binding.BINDING : Binding.EXPECTED, comparator == Comparator.REDUCE_BY,
				this.pen.writeLine(row.name()));
	}

	private Quantity value(Measurement row) {
		return value(row, this.dice);
	}

	/** A value in the measurement's range, or its wording. */
	static Quantity value(Measurement measurement, Dice dice) {
		Integer low = measurement.low();
		Integer high = measurement.high();
		if (low == null || high == null) {
			return new Quantity(String.valueOf(measurement.wording()), null);
		}
		int value = dice.between(low, high);
		return new Quantity(Integer.toString(value), (double) value);
	}

}
