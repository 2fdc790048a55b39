package org.zeren.document.line;

import java.util.Optional;

import org.zeren.document.Numbering;
import org.zeren.document.Passage;
import org.zeren.text.Forms;

/**
 * One line of the source without markup.
 *
 * @param raw the line with its blanks and tabs
 * @param text the line without the blanks at its ends
 * @param marks the number of # before it in Markdown
 * @param chapter whether it is a chapter's heading whose number has no sign behind it
 * @param figure whether the number it begins with is a figure of the sentence above
 */
public record Line(Passage raw, Passage text, int marks, boolean chapter, boolean figure) {

	Line(Passage raw, Passage text, int marks) {
		this(raw, text, marks, false, false);
	}

	public Line asChapter() {
		return new Line(this.raw, this.text, this.marks, true, false);
	}

	public Line asFigure() {
		return new Line(this.raw, this.text, this.marks, false, true);
	}

	/**
	 * {@return the line without the first characters of its text}
	 */
	public Line behind(int length) {
		Passage rest = this.text.part(length, this.text.length());
		return new Line(rest, rest, this.marks, this.chapter, this.figure);
	}

	/**
	 * {@return the number that the line begins with, if any}
	 */
	public Optional<Numbering.Found> number() {
		if (this.figure) {
			return Optional.empty();
		}
		return this.chapter ? Numbering.bare(this.text) : Numbering.at(this.text);
	}

	public boolean isBlank() {
		return this.text.isEmpty();
	}

	/**
	 * {@return whether it begins with blanks, as the first line of a paragraph does}
	 */
	public boolean isIndented() {
		return this.raw.length() > 1 && Forms.isBlank(this.raw.charAt(0))
				&& (this.raw.charAt(0) == '\u3000' || Forms.isBlank(this.raw.charAt(1)));
	}

	public boolean startsWithTab() {
		return !this.raw.isEmpty() && this.raw.charAt(0) == '\t';
	}

	/**
	 * {@return the number of tabs, without the one that alone stands before a cell}
	 */
	public int tabs() {
		int all = (int) this.raw.chars().filter((c) -> c == '\t').count();
		return (all == 1 && startsWithTab()) ? 0 : all;
	}

	/**
	 * {@return whether its tabs all stand before its words, behind a bullet or a number
	 * with its sign, as a word processor writes lists down: 1. →严管扬尘}
	 */
	public boolean isTabbedItem() {
		String line = this.raw.toString();
		int tab = line.lastIndexOf('\t');
		if (tab < 0 || this.text.isEmpty()) {
			return false;
		}
		int from = line.indexOf(this.text.toString());
		int words = from + number().map(Numbering.Found::textFrom).orElse(0);
		return tab < words && words > line.length() - line.stripLeading().length();
	}

	/**
	 * {@return the last character, or a blank for an empty line}
	 */
	public char last() {
		return this.text.isEmpty() ? ' ' : this.text.charAt(this.text.length() - 1);
	}

}
