package org.zeren.document;

import java.util.Optional;

/**
 * One line of the source without markup.
 *
 * @param raw the line with its blanks and tabs
 * @param text the line without the blanks at its ends
 * @param marks the number of # before it in Markdown
 * @param chapter whether it is a chapter's heading whose number has no sign behind it
 * @param figure whether the number it begins with is a figure of the sentence above
 */
record Line(Passage raw, Passage text, int marks, boolean chapter, boolean figure) {

	Line(Passage raw, Passage text, int marks) {
		this(raw, text, marks, false, false);
	}

	Line asChapter() {
		return new Line(this.raw, this.text, this.marks, true, false);
	}

	Line asFigure() {
		return new Line(this.raw, this.text, this.marks, false, true);
	}

	/**
	 * {@return the number that the line begins with, if any}
	 */
	Optional<Numbering.Found> number() {
		if (this.figure) {
			return Optional.empty();
		}
		return this.chapter ? Numbering.bare(this.text) : Numbering.at(this.text);
	}

	boolean isBlank() {
		return this.text.isEmpty();
	}

	/**
	 * {@return whether it begins with blanks, as the first line of a paragraph does}
	 */
	boolean isIndented() {
		return this.raw.length() > 1 && Typography.isBlank(this.raw.charAt(0))
				&& (this.raw.charAt(0) == '\u3000' || Typography.isBlank(this.raw.charAt(1)));
	}

	boolean startsWithTab() {
		return !this.raw.isEmpty() && this.raw.charAt(0) == '\t';
	}

	/**
	 * {@return the last character, or a blank for an empty line}
	 */
	char last() {
		return this.text.isEmpty() ? ' ' : this.text.charAt(this.text.length() - 1);
	}

}
