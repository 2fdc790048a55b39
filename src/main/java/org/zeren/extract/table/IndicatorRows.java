package org.zeren.extract.table;

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

	/**
	 * Tables of indicators fit on a few pages; the bound keeps damaged documents quick.
	 */
	private static final int MOST_PAGES = 20;

	private static final Pattern CATEGORY = Pattern.compile("(?:\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+、).+");

	private static final Pattern ATTRIBUTE = Pattern.compile("(?:约束|预期|指导|参考)性");

	private static final Pattern LAST_OF_HEADER = Pattern.compile(".*(?:属性|约束|性质|类型|备注).*");

	private static final Pattern BEHIND_ATTRIBUTE = Pattern.compile("(?:责任|牵头|配合|主管|负责)(?:单位|部门)|备注|说明|数据来源");

	private IndicatorRows() {
	}

	/**
	 * {@return the rows of the table, with those of the tables behind it that repeat its
	 * header: a page break cut it}
	 */
	static List<List<Passage>> shaped(List<Block> blocks, int at) {
		if (!(blocks.get(at) instanceof Block.Table table)) {
			return List.of();
		}
		List<List<Passage>> rows = new ArrayList<>(shaped(table));
		String header = rows.isEmpty() ? "" : rows.get(0).toString();
		int last = at;
		int end = Math.min(blocks.size(), at + MOST_PAGES);
		for (int i = at + 1; i < end && i - last <= 2; i++) {
			if (blocks.get(i) instanceof Block.Table next) {
				List<List<Passage>> more = shaped(next);
				if (more.isEmpty() || !more.get(0).toString().equals(header)) {
					break;
				}
				rows.addAll(more.subList(1, more.size()));
				last = i;
			}
		}
		return rows;
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
		int numbers = column(rows.get(0), "序号|编号");
		int attribute = column(rows.get(0), ".*(?:属性|约束|性质).*");
		List<Passage> body = cells.subList(header + width, cells.size());
		if (numbers < 0 && attribute > 0
				&& body.stream().noneMatch((cell) -> IndicatorName.behindNumber(Typography.fold(cell)) > 0)) {
			byAttribute(body, width - 1 - attribute, rows);
			return rows;
		}
		byNumber(body, width, numbers, rows);
		return rows;
	}

	/** Each number in turn begins a row, behind the category where there is one. */
	private static void byNumber(List<Passage> body, int width, int numbers, List<List<Passage>> rows) {
		List<Passage> row = new ArrayList<>();
		int next = 1;
		for (Passage cell : body) {
			String text = Typography.fold(cell);
			boolean number = text.equals(String.valueOf(next)) || text.matches(next + "[.、]\\D.*");
			boolean category = CATEGORY.matcher(text).matches();
			boolean full = row.size() >= width - 2 || row.isEmpty() || row.size() == 1
					&& (CATEGORY.matcher(Typography.fold(row.get(0))).matches() || numbers == 0 && next == 1);
			if (number && numbers == 1 && next == 1 && row.size() == 1) {
				full = false;
				next++;
			}
			if ((number || category) && full) {
				List<Passage> behind = number ? behindRow(row, width, numbers) : List.of();
				row = row.subList(0, row.size() - behind.size());
				if (!row.isEmpty()) {
					rows.add(row);
				}
				if (numbers == 0 && !behind.isEmpty()) {
					rows.add(behind);
				}
				row = new ArrayList<>((numbers == 0) ? List.of() : behind);
				next += number ? 1 : 0;
			}
			row.add(cell);
		}
		if (!row.isEmpty()) {
			rows.add(row);
		}
	}

	private static int column(List<Passage> header, String words) {
		for (int i = 0; i < header.size(); i++) {
			if (header.get(i).toString().replace(" ", "").matches(words)) {
				return i;
			}
		}
		return -1;
	}

	/** The attribute and the columns behind it end a row. */
	private static void byAttribute(List<Passage> body, int behind, List<List<Passage>> rows) {
		int start = 0;
		for (int i = 0; i < body.size(); i++) {
			if (isAttribute(body.get(i))) {
				int end = Math.min(i + 1 + behind, body.size());
				rows.add(body.subList(start, end));
				start = end;
				i = end - 1;
			}
		}
	}

	/**
	 * A cell behind a full row is the category of the next: it stands before its number,
	 * or in a row of its own where the number is the first column. A row that lost a cell
	 * ends with its attribute all the same.
	 */
	private static List<Passage> behindRow(List<Passage> row, int width, int numbers) {
		if (numbers < 0 || row.isEmpty()) {
			return List.of();
		}
		int last = row.size() - 1;
		boolean numbered = IndicatorName.isNumber(row.get(0));
		boolean behindAll = row.size() == ((numbers == 1 && numbered) ? width : width + 1);
		boolean behindAttribute = numbers == 0 && last > 0 && isAttribute(row.get(last - 1))
				&& Typography.hasHan(row.get(last)) && !isAttribute(row.get(last));
		return (behindAll || behindAttribute) ? List.of(row.get(last)) : List.of();
	}

	private static boolean isAttribute(Passage cell) {
		return ATTRIBUTE.matcher(cell).matches();
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
				int end = i + 1;
				while (end < cells.size() && BEHIND_ATTRIBUTE.matcher(cells.get(end)).matches()) {
					end++;
				}
				return end - from;
			}
			String text = Typography.fold(cells.get(i));
			if (i > from && (text.equals("1") || CATEGORY.matcher(text).matches() || text.startsWith("1."))) {
				return i - from;
			}
		}
		return 0;
	}

}
