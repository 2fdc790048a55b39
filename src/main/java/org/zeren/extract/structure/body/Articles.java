package org.zeren.extract.structure.body;

import java.util.List;
import java.util.regex.Pattern;

import org.zeren.document.Block.Heading;
import org.zeren.document.Block.Paragraph;
import org.zeren.document.Block;
import org.zeren.document.NumberStyle;
import org.zeren.document.Numbering;
import org.zeren.document.Passage;
import org.zeren.extract.duty.Notes;
import org.zeren.vocabulary.Words;

/**
 * The articles of a document (第三条): those of a policy hand out tasks, those of a
 * regulation do not. 云屏市民宿管理办法 of seven articles without a note is a regulation.
 *
 * @param all how many articles there are
 * @param noted how many of them bear a note
 */
public record Articles(int all, int noted) {

	/** 云屏市民宿管理办法（试行）. */
	private static final Pattern REGULATION = Pattern
		.compile(".*" + Words.one(Headings.vocabulary().regulations()) + "(?:[（(][^（()）]{1,12}[)）])?");

	/** A document with fewer is no regulation whatever its title. */
	private static final int FEWEST = 3;

	/**
	 * {@return the articles among the blocks}
	 */
	public static Articles of(List<Block> blocks) {
		int all = 0;
		int noted = 0;
		for (Block block : blocks) {
			Numbering numbering = PlanBody.numbering(block);
			if (numbering != null && numbering.style() == NumberStyle.ARTICLE) {
				Passage text = (block instanceof Heading heading) ? heading.title() : ((Paragraph) block).text();
				all++;
				noted += Notes.has(text) ? 1 : 0;
			}
		}
		return new Articles(all, noted);
	}

	/**
	 * {@return whether they are those of a regulation: its title says so, and most name
	 * nobody in a note}
	 * @param title the document's title
	 */
	public boolean regulate(String title) {
		return this.all >= FEWEST && this.noted * 2 < this.all && REGULATION.matcher(title).matches();
	}

}
