package org.zeren.extract.entity.project;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;

/**
 * A table with a column for the names of projects: each cell below 项目名称 is one, in the
 * category that its row tells below 工程类别.
 */
final class ProjectTable {

	private static final ProjectWords WORDS = ProjectWords.vocabulary();

	private static final Pattern BETWEEN = Pattern.compile("\\t|[|｜]");

	/** A title may stand above the header. */
	private static final int MOST_HEADERS = 2;

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
		List<String> cells = List.of(BETWEEN.split(paragraph.text().toString().strip()));
		return (cells.size() > 2 && column(cells, WORDS.nameColumn) >= 0) ? cells : List.of();
	}

	/**
	 * Adds the projects of {@code table} to {@code projects}.
	 * @param category the heading above the table; null for none
	 * @param above the header where it stands before the table
	 */
	static void read(Block.Table table, @Nullable String category, List<String> above, ProjectList projects) {
		List<List<Block.@Nullable Cell>> rows = table.grid();
		if (rows.isEmpty()) {
			return;
		}
		List<String> header = words(rows.get(0));
		int from = 0;
		for (int i = 0; i < Math.min(MOST_HEADERS, rows.size()) && from == 0; i++) {
			if (column(words(rows.get(i)), WORDS.nameColumn) >= 0) {
				header = words(rows.get(i));
				from = i + 1;
			}
		}
		header = (from > 0) ? header : above;
		int name = column(header, WORDS.nameColumn);
		if (name < 0) {
			return;
		}
		int kind = column(header, WORDS.categoryColumn);
		String last = category;
		Block.Cell before = null;
		for (List<Block.@Nullable Cell> row : rows.subList(from, rows.size())) {
			if (kind >= 0 && kind < row.size() && !words(row).get(kind).isBlank()) {
				last = words(row).get(kind).strip();
			}
			Block.Cell cell = (name < row.size()) ? row.get(name) : null;
			if (cell != null && cell != before && cell.text().toString().strip().length() > 3) {
				String plain = ProjectItem.plain(cell.text().toString());
				projects.add(plain, last, cell.text(), cell.text().toString().indexOf(plain));
			}
			before = cell;
		}
	}

	private static List<String> words(List<Block.@Nullable Cell> row) {
		return row.stream().map((cell) -> (cell != null) ? cell.text().toString() : "").toList();
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
