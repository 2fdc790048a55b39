package org.zeren.document.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.zeren.document.Block;
import org.zeren.document.Block.Heading;
import org.zeren.document.NumberStyle;

/**
 * Puts back chapter headings that the text lost and the table of contents still has:
 * where the chapters jump from four to six and the sections begin again at one in
 * between. 第四章, （一）, （二）, （一）, 第六章 gets the contents' 第五章 before its second （一）.
 */
public final class LostHeadings {

	private final List<Heading> contents;

	public LostHeadings(List<Heading> contents) {
		this.contents = contents;
	}

	public List<Block> restore(List<Block> blocks) {
		List<Block> restored = new ArrayList<>(blocks);
		if (this.contents.isEmpty()) {
			return restored;
		}
		NumberStyle top = this.contents.stream()
			.map((entry) -> Objects.requireNonNull(entry.numbering()).style())
			.min(NumberStyle::compareTo)
			.orElseThrow();
		int last = -1;
		int lastValue = 0;
		for (int i = 0; i < restored.size(); i++) {
			if (restored.get(i) instanceof Heading heading && heading.numbering() != null
					&& heading.numbering().style() == top) {
				int value = heading.numbering().value();
				if (value == lastValue + 2 && last >= 0 && insert(restored, last, i, top, lastValue + 1)) {
					i++;
				}
				last = i;
				lastValue = value;
			}
		}
		return restored;
	}

	private boolean insert(List<Block> blocks, int from, int to, NumberStyle top, int value) {
		Heading lost = this.contents.stream()
			.filter((entry) -> Objects.requireNonNull(entry.numbering()).style() == top
					&& entry.numbering().value() == value)
			.findFirst()
			.orElse(null);
		if (lost == null) {
			return false;
		}
		int sections = 0;
		for (int i = from + 1; i < to; i++) {
			if (blocks.get(i) instanceof Heading heading && heading.numbering() != null
					&& heading.numbering().style().compareTo(NumberStyle.HAN_IN_BRACKETS) <= 0
					&& heading.numbering().value() == 1 && sections++ > 0) {
				blocks.add(i, lost);
				return true;
			}
		}
		return false;
	}

}
