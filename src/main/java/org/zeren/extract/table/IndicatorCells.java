package org.zeren.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.extract.table.IndicatorColumns.Column;
import org.zeren.plan.Binding;
import org.zeren.plan.Quantity;

/**
 * The cells of one row of a table of indicators, each in the column that the header gives
 * it.
 *
 * @param cells the cells as they came
 * @param columns the columns of the header
 * @param shift how many columns the name stands behind its column; below 0 where the row
 * lost the cells before it
 */
record IndicatorCells(List<Passage> cells, IndicatorColumns columns, int shift) {

	private static final Pattern BINDING = Pattern.compile("约束性|预期性|指导性|参考性");

	private static final Pattern FIGURE = Pattern.compile("-?\\d+(?:\\.\\d+)?");

	/** 33, ≥80, [315], 不低于38.2, but not 较2020年提高. */
	private static final Pattern VALUE = Pattern.compile("[^较比\\d]{0,3}?(-?\\d+(?:\\.\\d+)?)(?![\\d年])");

	private static final int LONGEST_VALUE = 16;

	/**
	 * {@return the cell in the column, if it is there and says something}
	 */
	Optional<Passage> in(Column column) {
		int lost = (this.columns.of(column) > this.columns.of(Column.UNIT) && lostUnit()) ? 1 : 0;
		return (column == Column.UNIT && lostUnit()) ? Optional.empty() : at(this.columns.of(column), lost);
	}

	private Optional<Passage> at(int column, int lost) {
		int at = column + this.shift - lost;
		boolean there = column >= 0 && at >= 0 && at < this.cells.size() && !this.cells.get(at).isEmpty();
		return there ? Optional.of(this.cells.get(at)) : Optional.empty();
	}

	/**
	 * An indicator without a unit: the row is short, a value stands where the unit would.
	 */
	private boolean lostUnit() {
		int unit = this.columns.of(Column.UNIT);
		return unit > this.columns.of(Column.NAME) && this.cells.size() == this.columns.width() + this.shift - 1
				&& at(unit, 0).map((cell) -> FIGURE.matcher(Typography.fold(cell)).matches()).orElse(false);
	}

	/**
	 * {@return the value in the column, if one is printed}
	 */
	@Nullable Quantity quantity(Column column) {
		return in(column).map((cell) -> new Quantity(cell.toString(), value(cell.toString()))).orElse(null);
	}

	private static @Nullable Double value(String printed) {
		String text = Typography.fold(printed).replace(" ", "");
		Matcher value = VALUE.matcher(text);
		return (text.length() <= LONGEST_VALUE && value.lookingAt()) ? Double.valueOf(value.group(1)) : null;
	}

	/**
	 * {@return whether the goal is binding; null where the row says neither}
	 * @param above what the row above is; null where it says neither or there is none
	 */
	@Nullable Binding binding(@Nullable Binding above) {
		for (int i = this.cells.size() - 1; i >= 0; i--) {
			Matcher binding = BINDING.matcher(this.cells.get(i));
			if (binding.find()) {
				return switch (binding.group()) {
					case "约束性" -> Binding.BINDING;
					case "预期性" -> Binding.EXPECTED;
					default -> null;
				};
			}
		}
		return sharesAttribute() ? above : null;
	}

	/**
	 * An empty cell says nothing. It is shared with the row above where the cell is
	 * missing, or where the row leaves its number or its category empty as well: merged
	 * cells.
	 */
	private boolean sharesAttribute() {
		int attribute = this.columns.of(Column.ATTRIBUTE);
		if (attribute < 0) {
			return false;
		}
		boolean whole = this.shift == 0 && this.cells.size() == this.columns.width();
		boolean category = whole && this.columns.of(Column.CATEGORY) >= 0
				&& this.cells.get(this.columns.of(Column.CATEGORY)).isEmpty();
		return attribute + this.shift >= this.cells.size() || category
				|| this.columns.of(Column.NUMBER) >= 0 && !isNumbered();
	}

	private boolean isNumbered() {
		int name = this.columns.of(Column.NAME) + this.shift;
		return this.cells.subList(0, name).stream().anyMatch(IndicatorName::isNumber)
				|| IndicatorName.behindNumber(Typography.fold(this.cells.get(name))) > 0;
	}

}
