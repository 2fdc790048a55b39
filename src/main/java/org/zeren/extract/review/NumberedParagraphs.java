package org.zeren.extract.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block.Heading;
import org.zeren.document.Block.Paragraph;
import org.zeren.document.Block;
import org.zeren.document.NumberStyle;
import org.zeren.document.Numbering;
import org.zeren.document.Passage;
import org.zeren.extract.structure.body.Boxes;

/**
 * Numbered paragraphs that opened neither section nor measure nor project though others
 * of the same style of number did: behind 1. and 2. as measures, a 3. that was read as
 * text of the measure above gives a line. A box of such items gives one line.
 */
final class NumberedParagraphs {

	private NumberedParagraphs() {
	}

	static List<Remark> unread(List<Block> blocks, Places places) {
		Set<NumberStyle> styles = EnumSet.noneOf(NumberStyle.class);
		for (Block block : blocks) {
			Numbering numbering = numbering(block);
			if (numbering != null && places.isMeasure(text(block))) {
				styles.add(numbering.style());
			}
		}
		List<Remark> remarks = new ArrayList<>();
		boolean box = false;
		boolean told = false;
		for (Block block : blocks) {
			if (Boxes.opens(block)) {
				box = true;
				told = false;
			}
			Numbering numbering = numbering(block);
			if (numbering == null || !styles.contains(numbering.style()) || text(block).isEmpty()) {
				continue;
			}
			Passage text = text(block);
			if (places.isTitled(text)) {
				box &= places.isProject(text);
			}
			else if (box && text.locator().start() > places.firstMeasure()) {
				if (!told) {
					remarks.add(Remark.on(text,
							"a box with numbered items that became neither measures nor projects: this one is the first"));
				}
				told = true;
			}
			else if (text.locator().start() > places.firstMeasure()) {
				remarks.add(Remark.on(text,
						"a numbered paragraph that became neither measure nor section: it was read as text of what stands above"));
			}
		}
		return remarks;
	}

	private static @Nullable Numbering numbering(Block block) {
		if (block instanceof Heading heading) {
			return heading.numbering();
		}
		return (block instanceof Paragraph paragraph) ? paragraph.numbering() : null;
	}

	private static Passage text(Block block) {
		return (block instanceof Heading heading) ? heading.title() : ((Paragraph) block).text();
	}

}
