package org.zeren.extract.review;

import java.util.ArrayList;
import java.util.List;

import org.zeren.document.Block.Table;
import org.zeren.document.Passage;

/**
 * Tables of which nothing is in the record: neither a row of indicators nor a task,
 * project or goal.
 */
final class UnreadTables {

	private UnreadTables() {
	}

	static List<Remark> of(Table table, List<Passage> cells, Places places) {
		List<Passage> filled = cells.stream().filter((cell) -> !cell.isEmpty()).toList();
		if (filled.size() < 4 || filled.stream().anyMatch((cell) -> isRead(cell, places))) {
			return List.of();
		}
		Passage first = filled.get(0);
		List<Remark> remarks = new ArrayList<>();
		remarks.add(Remark.on(first, 0, first.length(),
				"a table of which nothing was read: neither indicators nor tasks nor projects"));
		return remarks;
	}

	private static boolean isRead(Passage cell, Places places) {
		return places.isTitled(cell) || places.holdsRow(cell) || places.bearsDuty(cell, 0, cell.length())
				|| places.holdsTarget(cell);
	}

}
