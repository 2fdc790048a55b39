package org.zeren.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.document.words.LayoutWords;
import org.zeren.text.Forms;

/**
 * Gives tables their captions (表1 …) and puts tables together that a page break cut: the
 * next one repeats the header, and nothing stands between them but the caption again, or
 * 续表.
 */
public final class WholeTables {

	/** 续表1, 表1（续）. */
	private static final Pattern CONTINUED = Pattern
		.compile("(?:^|\\()" + LayoutWords.vocabulary().tables().continued().pattern());

	private static final int LONGEST_CAPTION = 60;

	private static final int LONGEST_REMARK = 16;

	private WholeTables() {
	}

	public static List<Block> of(List<Block> blocks) {
		List<Block> whole = new ArrayList<>();
		for (Block block : blocks) {
			if (!(block instanceof Block.Table table)) {
				whole.add(block);
				continue;
			}
			Passage caption = caption(whole);
			int last = lastTable(whole, caption);
			Block before = (last >= 0) ? whole.get(last) : null;
			Optional<Block.Table> joined = (before instanceof Block.Table first) ? joined(first, table)
					: Optional.empty();
			if (joined.isPresent()) {
				whole.subList(last + 1, whole.size()).clear();
				whole.set(last, joined.get());
			}
			else {
				whole.add(table.captioned(caption));
			}
		}
		return whole;
	}

	/** The short line above, or the one above a remark such as 单位：万吨. */
	private static @Nullable Passage caption(List<Block> above) {
		int at = above.size() - 1;
		Passage line = line(above, at);
		if (line != null && line.length() <= LONGEST_REMARK && Forms.halfWidth(line).contains(":")) {
			line = line(above, at - 1);
		}
		boolean caption = line != null && !line.isEmpty() && line.length() <= LONGEST_CAPTION
				&& "。；，、".indexOf(line.charAt(line.length() - 1)) < 0;
		return caption ? line : null;
	}

	private static @Nullable Passage line(List<Block> blocks, int at) {
		if (at < 0 || blocks.get(at) instanceof Block.Table) {
			return null;
		}
		return (blocks.get(at) instanceof Block.Heading heading) ? heading.title()
				: ((Block.Paragraph) blocks.get(at)).text();
	}

	/**
	 * Where the table stands that the next may go on with: directly above, or above a
	 * caption that comes again; -1 for none.
	 */
	private static int lastTable(List<Block> blocks, @Nullable Passage caption) {
		int last = blocks.size() - 1;
		if (last >= 0 && blocks.get(last) instanceof Block.Table) {
			return last;
		}
		boolean again = last > 0 && caption != null && blocks.get(last - 1) instanceof Block.Table before
				&& (CONTINUED.matcher(key(caption)).find()
						|| before.caption() != null && key(caption).equals(key(before.caption())));
		return again ? last - 1 : -1;
	}

	private static String key(CharSequence caption) {
		return Forms.halfWidth(caption).replace(" ", "");
	}

	private static Optional<Block.Table> joined(Block.Table first, Block.Table next) {
		boolean repeats = first.header() > 0 && first.header() == next.header() && words(first).equals(words(next));
		if (!repeats || beginsAnew(first, next)) {
			return Optional.empty();
		}
		List<List<Block.Cell>> cells = new ArrayList<>(first.cells());
		cells.addAll(next.cells().subList(next.header(), next.cells().size()));
		return Optional.of(new Block.Table(first.caption(), first.header(), cells));
	}

	private static List<List<String>> words(Block.Table table) {
		return table.cells()
			.subList(0, table.header())
			.stream()
			.map((row) -> row.stream().map((cell) -> key(cell.text())).toList())
			.toList();
	}

	/** Two tables of one header that each count from one are two. */
	private static boolean beginsAnew(Block.Table first, Block.Table next) {
		return number(first) == 1 && number(next) == 1;
	}

	/** The number of the first row below the header; 0 for none. */
	private static int number(Block.Table table) {
		return table.cells()
			.stream()
			.skip(table.header())
			.flatMap(List::stream)
			.filter((cell) -> cell.column() <= 1)
			.map((cell) -> Forms.halfWidth(cell.text()))
			.filter((text) -> text.matches("\\d{1,3}"))
			.findFirst()
			.map(Integer::parseInt)
			.orElse(0);
	}

}
