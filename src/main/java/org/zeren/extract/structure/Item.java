package org.zeren.extract.structure;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Numbering;
import org.zeren.document.Passage;

/**
 * A numbered or titled piece of the plan while its tree is built: a heading or a
 * paragraph that opens with its title, with what stands below it.
 */
public final class Item {

	final @Nullable Numbering numbering;

	final int level;

	final boolean heading;

	final Passage title;

	/** What follows the title in its own paragraph; empty for a heading. */
	final Passage rest;

	/** Paragraphs without a number and tables, in order. */
	final List<Block> content = new ArrayList<>();

	final List<Item> children = new ArrayList<>();

	/** Whether the plan prints the title; else it is the opening clause. */
	final boolean titled;

	Item(@Nullable Numbering numbering, int level, boolean heading, Passage title, Passage rest, boolean titled) {
		this.numbering = numbering;
		this.level = level;
		this.heading = heading;
		this.title = title;
		this.rest = rest;
		this.titled = titled;
	}

	String name() {
		return this.title.toString().replaceAll("\\s", "");
	}

	/**
	 * {@return the number as printed, without blanks}
	 */
	@Nullable String number() {
		return (this.numbering != null) ? this.numbering.printed().toString().replaceAll("\\s", "") : null;
	}

	/**
	 * {@return the passages of its own text, the rest of its paragraph first}
	 */
	List<Passage> texts() {
		List<Passage> texts = new ArrayList<>();
		if (!this.rest.isEmpty()) {
			texts.add(this.rest);
		}
		for (Block block : this.content) {
			if (block instanceof Block.Paragraph paragraph) {
				texts.add(paragraph.text());
			}
		}
		return texts;
	}

}
