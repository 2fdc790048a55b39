package org.zeren.document;

/**
 * One line of the source without markup.
 *
 * @param raw the line with its blanks and tabs
 * @param text the line without the blanks at its ends
 * @param marks the number of # before it in Markdown
 */
record Line(Passage raw, Passage text, int marks) {

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
