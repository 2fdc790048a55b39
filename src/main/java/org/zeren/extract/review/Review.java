package org.zeren.extract.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zeren.document.Block.Heading;
import org.zeren.document.Block.Paragraph;
import org.zeren.document.Block.Table;
import org.zeren.document.Block;
import org.zeren.document.Outline;
import org.zeren.document.Passage;
import org.zeren.plan.PlanRecord;

/**
 * Holds a record against its document. Whatever looks like a task, a duty, a table or a
 * deadline and is not in the record gives a line of the review list: an auditor can live
 * with a list of doubts, and not with silence.
 */
public final class Review {

	private Review() {
	}

	/**
	 * {@return the review list, in the order of the document, one line a place and
	 * reason}
	 * @param outline the document
	 * @param record what was read from it
	 * @param doubts what the rooms of reading were not sure of
	 */
	public static List<Remark> of(Outline outline, PlanRecord record, Collection<Remark> doubts) {
		Places places = new Places(record);
		List<Remark> remarks = new ArrayList<>(doubts);
		remarks.addAll(NumberedParagraphs.unread(outline.blocks(), places));
		remarks.addAll(UnreadGoals.of(outline.blocks(), record, places));
		remarks.addAll(OddMeasures.of(places));
		remarks.addAll(OddMeasures.emptySections(places));
		List<Passage> texts = new ArrayList<>();
		for (Block block : outline.blocks()) {
			if (block instanceof Table table) {
				List<Passage> cells = cells(table);
				remarks.addAll(UnreadTables.of(table, cells, places));
				remarks.addAll(UnreadCells.of(table, places));
				remarks.addAll(UnreadDeadlines.of(table, places));
				remarks.addAll(PrintedNotes.unread(table, places));
			}
			else {
				Passage text = (block instanceof Heading heading) ? heading.title() : ((Paragraph) block).text();
				if (!text.isEmpty()) {
					texts.add(text);
					UnreadTables.header(text).ifPresent(remarks::add);
					remarks.addAll(PrintedNotes.unread(text, places));
					remarks.addAll(UnreadDeadlines.of(text, places));
				}
			}
		}
		remarks.addAll(UnreadOrder.of(texts));
		return once(remarks);
	}

	private static List<Passage> cells(Table table) {
		return table.cells().stream().flatMap(List::stream).map(Block.Cell::text).toList();
	}

	private static List<Remark> once(List<Remark> remarks) {
		Map<String, Remark> once = new LinkedHashMap<>();
		remarks.stream()
			.sorted(Comparator.comparingInt((remark) -> remark.at().start()))
			.forEach((remark) -> once.putIfAbsent(remark.at().start() + remark.reason(), remark));
		return List.copyOf(once.values());
	}

}
