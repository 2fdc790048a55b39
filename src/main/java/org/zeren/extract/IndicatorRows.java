package org.zeren.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.document.Typography;

/**
 * Gives a table that came as one long row its rows back: the header ends before the first
 * row number or category, and each number begins a row.
 */
final class IndicatorRows {

	private static final Pattern CATEGORY = Pattern.compile("(?:\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+、).+");

	private static final Pattern LAST_OF_HEADER = Pattern.compile(".*(?:属性|约束|性质|类型|备注).*");

	private IndicatorRows() {
	}

	static List<List<Passage>> shaped(Block.Table table) {
		if (table.rows().size() != 1 || table.rows().get(0).size() < 12) {
			return table.rows();
		}
		List<Passage> cells = table.rows().get(0);
		int header = headerStart(cells);
		int width = headerWidth(cells, header);
		if (width < 3) {
			return table.rows();
		}
		List<List<Passage>> rows = new ArrayList<>();
		rows.add(cells.subList(header, header + width));
		List<Passage> row = new ArrayList<>();
		int next = 1;
		for (Passage cell : cells.subList(header + width, cells.size())) {
			String text = Typography.fold(cell);
			boolean number = text.equals(String.valueOf(next)) || text.matches(next + "[.、]\\D.*");
			boolean category = CATEGORY.matcher(text).matches();
			boolean full = row.size() >= width - 2
					|| row.size() == 1 && CATEGORY.matcher(Typography.fold(row.get(0))).matches() || row.isEmpty();
			if ((number || category) && full) {
				if (!row.isEmpty()) {
					rows.add(row);
				}
				row = new ArrayList<>();
				next += number ? 1 : 0;
			}
			row.add(cell);
		}
		if (!row.isEmpty()) {
			rows.add(row);
		}
		return rows;
	}

	private static int headerStart(List<Passage> cells) {
		for (int i = 0; i < Math.min(4, cells.size()); i++) {
			if (cells.get(i).toString().matches("序号|编号|类别|指标|指标名称|名称|领域|分类")) {
				return i;
			}
		}
		return 0;
	}

	private static int headerWidth(List<Passage> cells, int from) {
		for (int i = from; i < Math.min(from + 10, cells.size()); i++) {
			if (LAST_OF_HEADER.matcher(cells.get(i)).matches() && i > from + 1) {
				return i - from + 1;
			}
			String text = Typography.fold(cells.get(i));
			if (i > from && (text.equals("1") || CATEGORY.matcher(text).matches() || text.startsWith("1."))) {
				return i - from;
			}
		}
		return 0;
	}

}
