package org.zeren.extract.entity.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Passage;

/**
 * A table with a column for the names of projects (项目名称).
 */
final class ProjectTable {

	private static final Pattern NAME_COLUMN = Pattern.compile("(?:项目|工程)(?:名称)?");

	private static final Pattern CATEGORY_COLUMN = Pattern.compile("(?:项目|工程)?(?:类别|类型|领域)");

	private ProjectTable() {
	}

	/**
	 * {@return the cells of {@code block} where it is the header of the tables behind it
	 * in a line of its own: 序号 | 项目名称 | 建设内容; empty where it is none}
	 */
	static List<String> header(Block block) {
		if (!(block instanceof Block.Paragraph paragraph) || paragraph.text().length() > 100) {
			return List.of();
		}
		List<String> cells = List.of(paragraph.text().toString().strip().split("\\t|[|｜]"));
		return (cells.size() > 2 && column(cells, NAME_COLUMN) >= 0) ? cells : List.of();
	}

	/**
	 * Adds the projects of {@code table} to {@code projects}.
	 * @param category the heading above the table; null for none
	 * @param above the header where it stands before the table
	 */
	static void read(Block.Table table, @Nullable String category, List<String> above, ProjectList projects) {
		List<List<Passage>> rows = rows(table);
		if (rows.isEmpty()) {
			return;
		}
		List<String> header = rows.get(0).stream().map(Passage::toString).toList();
		boolean own = column(header, NAME_COLUMN) >= 0;
		header = own ? header : above;
		int name = column(header, NAME_COLUMN);
		if (name < 0) {
			return;
		}
		int kind = column(header, CATEGORY_COLUMN);
		String last = category;
		for (List<Passage> row : rows.subList(own ? 1 : 0, rows.size())) {
			if (kind >= 0 && kind < row.size() && !row.get(kind).toString().isBlank()) {
				last = row.get(kind).toString().strip();
			}
			if (name < row.size() && row.get(name).toString().strip().length() > 3) {
				String plain = ProjectItem.plain(row.get(name).toString());
				projects.add(plain, last, row.get(name), row.get(name).toString().indexOf(plain));
			}
		}
	}

	/** A table whose cells stand one a line is one row: 序号, 项目名称, 1, 甲工程, 2, 乙工程. */
	private static List<List<Passage>> rows(Block.Table table) {
		if (table.rows().size() != 1 || !table.rows().get(0).get(0).toString().strip().equals("序号")) {
			return table.rows();
		}
		List<List<Passage>> rows = new ArrayList<>();
		List<Passage> row = new ArrayList<>();
		for (Passage cell : table.rows().get(0)) {
			if (cell.toString().strip().equals(Integer.toString(rows.size() + 1))) {
				rows.add(row);
				row = new ArrayList<>();
			}
			row.add(cell);
		}
		rows.add(row);
		return rows;
	}

	private static int column(List<String> header, Pattern title) {
		for (int i = 0; i < header.size(); i++) {
			if (title.matcher(header.get(i).strip()).matches()) {
				return i;
			}
		}
		return -1;
	}

}
