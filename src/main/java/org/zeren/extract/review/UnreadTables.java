package org.zeren.extract.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Block.Table;
import org.zeren.document.Passage;
import org.zeren.document.words.LayoutWords;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Tables of which nothing is in the record: neither a row of indicators nor a task,
 * project or goal; rows with figures that became no target, among rows that did; and
 * goals for other years than the one that the rows bear.
 */
final class UnreadTables {

	private static final int FEWEST_ROWS = 2;

	private static final Pattern HEADER = Pattern
		.compile(LayoutWords.vocabulary().tables().rowNumbers().pattern() + "(?:\\s+[\\p{IsHan}（）()]{2,12}){3,}");

	private static final Pattern FIGURE = Pattern.compile("[(\\[≥≤<>]?\\d");

	/** 索引号：, also with its value in the same cell. */
	private static final Pattern LABEL = Pattern.compile("\\p{IsHan}[\\p{IsHan}\\s]{1,8}[:：].{0,60}");

	private UnreadTables() {
	}

	static List<Remark> of(Table table, List<Passage> cells, Places places) {
		List<Passage> filled = cells.stream().filter((cell) -> !cell.isEmpty()).toList();
		if (filled.stream().filter(places::holdsRow).count() >= FEWEST_ROWS) {
			return ofIndicators(table, places);
		}
		if (filled.size() < 4 || filled.stream().anyMatch((cell) -> isRead(cell, places)) || isOfPage(filled, places)) {
			return List.of();
		}
		return List
			.of(Remark.over(filled, "a table of which nothing was read: neither indicators nor tasks nor projects"));
	}

	/**
	 * {@return the remark on a line of text that looks like the header of a table: 序号
	 * 工作任务 责任单位 时限}
	 */
	static Optional<Remark> header(Passage text) {
		return HEADER.matcher(text).lookingAt()
				? Optional
					.of(Remark.on(text, "a line that looks like the header of a table, of which no table was read"))
				: Optional.empty();
	}

	private static List<Remark> ofIndicators(Table table, Places places) {
		List<Remark> remarks = new ArrayList<>();
		List<Remark> unread = new ArrayList<>();
		List<List<Block.@Nullable Cell>> grid = table.grid();
		int held = 0;
		for (int i = 0; i < grid.size(); i++) {
			List<Passage> row = row(grid.get(i));
			held += row.stream().anyMatch(places::holdsRow) ? 1 : 0;
			if (held == 0) {
				row.stream()
					.filter((cell) -> places.isOtherYear(Forms.halfWidth(cell)))
					.findFirst()
					.ifPresent((cell) -> remarks
						.add(Remark.on(cell, "a column of goals for another year than the one that was read")));
			}
			else if (isUnreadRow(row, places)) {
				unread.add(Remark.on(row.get(0), "a row of a table of indicators that became no target"));
			}
		}
		// names in a single row head the columns of a table that lies on its side
		if (held > 1) {
			remarks.addAll(unread);
		}
		return remarks;
	}

	private static List<Passage> row(List<Block.@Nullable Cell> cells) {
		return cells.stream()
			.filter(Objects::nonNull)
			.distinct()
			.map(Block.Cell::text)
			.filter((text) -> !text.isEmpty())
			.toList();
	}

	/** A name and two figures at least, of which no target was read. */
	private static boolean isUnreadRow(List<Passage> row, Places places) {
		long figures = row.stream().filter((cell) -> FIGURE.matcher(Forms.halfWidth(cell)).lookingAt()).count();
		return figures >= 2 && row.stream().anyMatch(Han::in) && row.stream().noneMatch(places::holdsRow);
	}

	/** 索引号： | 000123 | 主题分类： | 农业: what a site prints above a document. */
	private static boolean isOfPage(List<Passage> cells, Places places) {
		long labels = cells.stream().filter((cell) -> LABEL.matcher(cell).matches()).count();
		return labels > 1 && labels * 5 >= cells.size() * 2 && cells.get(0).locator().start() < places.firstMeasure();
	}

	private static boolean isRead(Passage cell, Places places) {
		return places.isTitled(cell) || places.holdsRow(cell) || places.bearsDuty(cell, 0, cell.length())
				|| places.holdsTarget(cell);
	}

}
